using System.Text.RegularExpressions;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>Finds selections that are always empty: the text of an element that has none, and misspelled attributes.</summary>
internal static class SelectedValue
{
    private static readonly Dictionary<string, string?> WithoutText = new(StringComparer.Ordinal)
    {
        ["img"] = "src",
        ["source"] = "src",
        ["track"] = "src",
        ["embed"] = "src",
        ["iframe"] = "src",
        ["input"] = "value",
        ["br"] = null,
        ["hr"] = null,
        ["wbr"] = null,
        ["col"] = null,
    };

    private static readonly string[] Attributes =
    [
        "alt", "cite", "class", "colspan", "controls", "datetime", "height", "href", "hreflang", "id", "lang", "loading", "media", "name", "poster", "rel", "rowspan", "scope", "sizes",
        "src", "srcset", "start", "style", "target", "title", "type", "value", "width",
    ];

    // The element at the end of a selector, whose classes and attributes follow.
    private static readonly Regex LastElement = new(@"(?:\A|[\s>+~])(?<name>[a-z][a-z0-9]*)(?:[.#][\w-]+|\[[^\]]*\])*\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Returns the mistake and its remedy; <c>null</c> if the selection can have a value.</summary>
    /// <param name="selector">The valid selector.</param>
    /// <param name="attribute">The selected attribute; <c>null</c> for the text.</param>
    public static string? FindMistake(string selector, string? attribute)
    {
        if (attribute is null)
        {
            var name = LastElement.Match(selector) is { Success: true } match && selector.IndexOf(',') < 0 ? match.Groups["name"].Value.ToLowerInvariant() : "";
            return !WithoutText.TryGetValue(name, out var meant) ? null
                : $"<{name}> has no text; " + (meant is null ? "select another element, or an attribute" : $"write [Select(\"{selector}\", Attribute = \"{meant}\")]");
        }

        var written = attribute.ToLowerInvariant();
        return Array.IndexOf(Attributes, written) < 0 && NearestName.Find(written, Attributes, maxDistance: 1) is { } nearest
            ? $"'{attribute}' is not an attribute of HTML; did you mean '{nearest}'?"
            : null;
    }
}
