using System.Security.Cryptography;
using NewsContent.Compiler.Records;

namespace NewsContent.Compiler.Models;

/// <summary>A short string that changes whenever posts would be read differently or their articles would have another form.</summary>
internal static class SchemaFingerprint
{
    public static string Of(IReadOnlyCollection<CollectionSchema> collections)
    {
        var writer = new RecordWriter();
        foreach (var collection in collections.OrderBy(collection => collection.Names.FullName, StringComparer.Ordinal))
        {
            Write(writer, collection);
        }

        using var sha = SHA256.Create();
        return Convert.ToBase64String(sha.ComputeHash(writer.ToArray()));
    }

    private static void Write(RecordWriter writer, CollectionSchema collection)
    {
        writer.Text(collection.Names.FullName);
        writer.Text(collection.Names.Folder);
        writer.Text(collection.Names.ModelName);
        writer.Flag(collection.Names.IsDeclared);
        writer.List(collection.Model.Properties, static (writer, property) =>
        {
            writer.Text(property.Name);
            writer.Text(property.Key);
            writer.Number((int)property.Type);
            writer.Text(property.TypeName);
            writer.Text(property.DisplayType);
            writer.Flag(property.IsList);
            writer.Flag(property.IsOptional);
            writer.List(property.Members, static (writer, member) =>
            {
                writer.Text(member.Name);
                writer.Number(member.Value);
            });
            writer.Text(property.Target?.ClassName);
            writer.Text(property.Target?.Folder);
        });
        writer.List(collection.Model.Rules, static (writer, rule) => rule.Write(writer));
    }
}
