using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>The variables of <c>page</c>: the front matter, and what Jekyll adds to it.</summary>
/// <param name="Variables">All but the date.</param>
/// <param name="Date">The post's date; <c>null</c> where it has none.</param>
internal sealed record LiquidPage(LiquidVariables Variables, DateTimeOffset? Date)
{
    public static LiquidPage Create(YamlMapping? frontMatter, PostMetadata? metadata)
    {
        var variables = LiquidVariables.FromYaml(frontMatter).Items.ToDictionary(item => item.Path, item => item.Value, StringComparer.Ordinal);
        if (metadata is not null)
        {
            variables["title"] = metadata.Title;
            variables["slug"] = metadata.Slug;
            variables["url"] = metadata.Url;
            variables["path"] = metadata.RelativePath;
            variables["relative_path"] = metadata.RelativePath;
            variables["collection"] = "posts";
            variables["id"] = metadata.Url.Substring(0, metadata.Url.LastIndexOf('/') + 1) + metadata.Slug;
            AddList(variables, "categories", metadata.Categories);
            AddList(variables, "tags", metadata.Tags);
        }

        return new LiquidPage(new LiquidVariables(variables.Select(pair => new LiquidVariable(pair.Key, pair.Value)).ToEquatableArray()), metadata?.Date);
    }

    public bool TryFind(string path, out object? value)
    {
        if (path == "date" && Date is { } date)
        {
            value = date;
            return true;
        }

        var isFound = Variables.TryFind(path, out var text);
        value = text;
        return isFound;
    }

    private static void AddList(Dictionary<string, string?> variables, string name, EquatableArray<string> items)
    {
        variables[name] = string.Concat(items);
        for (var i = 0; i < items.Count; i++)
        {
            variables[FormattableString.Invariant($"{name}[{i}]")] = items[i];
        }
    }
}
