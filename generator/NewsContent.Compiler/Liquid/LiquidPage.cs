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
        var written = LiquidVariables.FromYaml(frontMatter);
        if (metadata is null)
        {
            return new LiquidPage(written, null);
        }

        ConfigEntry[] added =
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
        return new LiquidPage(new LiquidVariables(ConfigMap.Of(written.Root.Entries.Concat(added))), metadata.HasDate ? metadata.Date : null);
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

    private static ConfigEntry Text(string name, string text) => new(name, new ConfigText(text, IsPlain: false));

    private static ConfigEntry List(string name, EquatableArray<string> items) =>
        new(name, new ConfigList(items.Select(item => (ConfigValue)new ConfigText(item, IsPlain: false)).ToEquatableArray()));
}
