using System.Security.Cryptography;
using NewsContent.Compiler.Records;

namespace NewsContent.Compiler.Models;

/// <summary>A short string that changes whenever posts would be read differently or their articles would have another form.</summary>
internal static class SchemaFingerprint
{
    public static string Of(CollectionSet set)
    {
        var writer = new RecordWriter();
        foreach (var collection in set.Collections.OrderBy(collection => collection.Names.FullName, StringComparer.Ordinal))
        {
            Write(writer, collection.Names);
            writer.Text(collection.OrderBy);
            Write(writer, collection.Model);
            writer.List(collection.Entries, static (writer, entry) =>
            {
                writer.Text(entry.FullName);
                Write(writer, entry);
            });
        }

        foreach (var data in set.Data.OrderBy(data => data.Names.FullName, StringComparer.Ordinal))
        {
            Write(writer, data.Names);
            writer.Flag(data.IsCollection);
            foreach (var model in data.Models)
            {
                writer.Text(model.FullName);
                Write(writer, model);
            }
        }

        using var sha = SHA256.Create();
        return Convert.ToBase64String(sha.ComputeHash(writer.ToArray()));
    }

    private static void Write(RecordWriter writer, CollectionNames names)
    {
        writer.Text(names.FullName);
        writer.Text(names.Folder);
        writer.Text(names.ModelName);
        writer.Flag(names.IsDeclared);
    }

    private static void Write(RecordWriter writer, ModelSchema model)
    {
        writer.List(model.Properties, static (writer, property) =>
        {
            writer.Text(property.Name);
            writer.Text(property.Key);
            writer.Number((int)property.Type);
            writer.Text(property.TypeName);
            writer.Text(property.DisplayType);
            writer.Flag(property.IsList);
            writer.Flag(property.IsOptional);
            writer.Flag(property.IsId);
            writer.Text(property.Lookup);
            writer.List(property.Members, static (writer, member) =>
            {
                writer.Text(member.Name);
                writer.Number(member.Value);
            });
            writer.Text(property.Target?.ClassName);
            writer.Text(property.Target?.Folder);
        });
        writer.List(model.Rules, static (writer, rule) => rule.Write(writer));
    }
}
