using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>The names that have a value everywhere: <c>page</c>, <c>site</c> and <c>jekyll</c>.</summary>
internal sealed class LiquidNames(LiquidContext context)
{
    // Lists of the whole site, and parts of the page that are created after Liquid.
    private static readonly HashSet<string> NotRun = new(StringComparer.Ordinal)
    {
        "site.pages", "site.html_pages", "site.documents", "site.static_files", "site.html_files", "site.collections", "site.related_posts", "site",
        "page.content", "page.output", "page",
    };

    // The value of an environment variable, which is not set.
    private const string Environment = "development";

    private static readonly string[] Objects = ["page", "site", "jekyll", "layout", "content", "paginator", "theme", "include", "forloop", "tablerowloop"];

    // Members of every mapping, and keys of posts that are created after Liquid.
    private static readonly string[] ItemKeys = ["size", "first", "last", "content", "excerpt", "output", "next", "previous", "ext", "draft"];

    /// <summary>Returns whether a key can be missing in every item of a list.</summary>
    public static bool IsItemKey(string key) => key.StartsWith("[", StringComparison.Ordinal) || Array.IndexOf(ItemKeys, key) >= 0;

    /// <summary>Returns whether a name is that of an object of Jekyll or Liquid, to which a post does not assign a value.</summary>
    public static bool IsObject(string name) => Array.IndexOf(Objects, name) >= 0;

    /// <summary>Returns whether a name can be looked up. In an included file an unknown name is nil, as in Jekyll; in a post it can be text of another language.</summary>
    public static bool CanFind(LiquidOperand operand, bool isIncluded) => operand.Root switch
    {
        "site" or "page" => operand.FixedSteps.Any() && !NotRun.Contains(operand.Root + "." + operand.Steps[0].Name),
        "jekyll" => operand.Rest == "environment" || isIncluded,
        _ => isIncluded,
    };

    /// <summary>Gets a value that the post itself knows.</summary>
    /// <param name="operand">The path. Its steps after the first variable are not followed.</param>
    /// <param name="value">The value.</param>
    /// <param name="reference">The reference that has the value; <c>null</c> if there is no such value.</param>
    public bool TryFindHere(LiquidOperand operand, out object? value, out Reference? reference)
    {
        (value, reference) = (null, null);
        var path = operand.FixedRest;
        switch (operand.Root)
        {
            case "page" when operand.Steps[0].Name is "next" or "previous":
                reference = SiteValues.NeighborReference(context.Path, operand);
                return false;
            case "page" when path == "excerpt" && !context.Page.Value.TryFind(path, out _):
                value = context.Excerpt.Value;
                return true;
            case "page":
                return context.Page.Value.TryFind(path, out value);
            case "jekyll":
                value = Environment;
                return path == "environment";
            case "site" when path == "baseurl":
                value = context.Site.BaseUrl;
                return true;
            case "site" when path == "url":
                value = context.Site.Url;
                return true;
            case "site":
                reference = SiteValues.SiteReference(operand);
                return false;
            default:
                return false;
        }
    }
}
