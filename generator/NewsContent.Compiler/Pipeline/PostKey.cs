using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Pipeline;

/// <summary>The key of a parsed post in the cache: a hash of its <see cref="PostInput"/>. Two inputs have one key if they are equal.</summary>
internal static class PostKey
{
    // The posts of a build share one object of settings.
    private static readonly ConditionalWeakTable<SiteSettings, string> SettingsKeys = new();

    [ThreadStatic]
    private static SHA256? Sha256;

    public static string Of(PostInput input)
    {
        var writer = new RecordWriter();
        writer.Text(input.File.Path);
        writer.Number((int)input.File.Kind);
        writer.Flag(input.File.Modified is not null);
        writer.Number(input.File.Modified?.Ticks ?? 0);
        writer.Flag(input.File.Committed is not null);
        writer.Number(input.File.Committed ?? 0);
        writer.Text(input.Folder);
        writer.Flag(input.Context.Modified is not null);
        writer.Number(input.Context.Modified?.Ticks ?? 0);
        writer.Flag(input.Context.Committed is not null);
        writer.Number(input.Context.Committed ?? 0);
        writer.Flag(input.Context.IsPage);
        writer.Text(SettingsKeys.GetValue(input.Context.Settings, KeyOf));
        writer.List(input.Context.Rules, static (writer, rule) => rule.Write(writer));
        writer.Optional(input.Context.Links, PostWriter.Write);
        return Hash(writer);
    }

    private static string KeyOf(SiteSettings settings)
    {
        var writer = new RecordWriter();
        writer.Settings(settings);
        return Hash(writer);
    }

    private static string Hash(RecordWriter writer)
    {
        Sha256 ??= SHA256.Create();
        return Convert.ToBase64String(Sha256.ComputeHash(writer.Finish()));
    }
}
