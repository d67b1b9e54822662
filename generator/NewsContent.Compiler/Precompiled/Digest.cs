using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Precompiled;

/// <summary>Hashes of values that many posts use, so that the key of each post does not contain the whole values.</summary>
internal static class Digest
{
    private static readonly ConditionalWeakTable<object, string> Known = new();

    public static string Of(YamlValue value) => Known.GetValue(value, static value => Hash(writer => YamlRecords.Write(writer, (YamlValue)value)));

    public static string Of(IncludeFile file) => Known.GetValue(file, static file => Hash(writer =>
    {
        var include = (IncludeFile)file;
        writer.Text(include.RelativePath);
        writer.Text(include.FilePath);
        writer.Text(include.Text);
        writer.Optional(include.Unreadable, static (writer, problem) => writer.Problem(problem));
    }));

    private static string Hash(Action<RecordWriter> write)
    {
        var writer = new RecordWriter();
        write(writer);
        using var sha256 = SHA256.Create();
        return Convert.ToBase64String(sha256.ComputeHash(writer.Finish()));
    }
}
