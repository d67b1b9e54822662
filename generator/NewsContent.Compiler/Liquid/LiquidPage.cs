using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid;

/// <summary>The variables of <c>page</c>: the front matter, and the variables that Jekyll adds.</summary>
/// <param name="Variables">All variables except the date.</param>
/// <param name="Date">The date of the post; <c>null</c> if it has none.</param>
internal sealed record LiquidPage(LiquidVariables Variables, DateTimeOffset? Date)
{
    public static LiquidPage Create(YamlMapping? frontMatter, PostMetadata? metadata)
    {
        var written = frontMatter ?? YamlMapping.Empty;
        if (metadata is null)
        {
            return new LiquidPage(new LiquidVariables(written), null);
        }

        YamlEntry[] added =
        [
            Text("title", metadata.Title),
            Text("slug", metadata.Slug),
            Text("url", metadata.Url),
            Text("path", metadata.RelativePath),
            Text("relative_path", metadata.RelativePath),
            Text("collection", "posts"),
            Text("id", metadata.Url.Substring(0, metadata.Url.LastIndexOf('/') + 1) + metadata.Slug),
            List("categories", metadata.Categories),
            List("tags", metadata.Tags),
        ];
        return new LiquidPage(new LiquidVariables(YamlMapping.Of(written.Entries.Concat(added))), metadata.HasDate ? metadata.Date : null);
    }

    public bool TryFind(string path, out object? value)
    {
        if (path == "date" && Date is { } date)
        {
            value = date;
            return true;
        }

        var isFound = Variables.TryFind(path, out var found);
        value = LiquidValue.Of(found);
        return isFound;
    }

    private static YamlEntry Text(string name, string text) => new(name, new YamlScalar(text, IsPlain: false));

    private static YamlEntry List(string name, EquatableArray<string> items) =>
        new(name, new YamlSequence(items.Select(item => (YamlValue)new YamlScalar(item, IsPlain: false)).ToEquatableArray()));
}
