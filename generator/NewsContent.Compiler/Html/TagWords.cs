using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Html;

/// <summary>Finds text that browsers read as a tag, such as <c>a&lt;b and c>d</c>, because of its words, which become attributes without values.</summary>
internal static class TagWords
{
    // The elements whose names are variables or words of a text.
    private static readonly HashSet<string> Names = Set(
        "a abbr acronym b bdi bdo big br cite code data del dfn em i ins kbd mark p q rp rt ruby s samp small span strike strong sub sup time tt u var");

    // Attributes that these elements can have without a value.
    private static readonly HashSet<string> Flags = Set(
        "alt autofocus class clear contenteditable datetime download draggable hidden href id inert itemscope markdown name nowrap popover rel spellcheck style target title translate");

    private static readonly Regex Tag = new(@"\A<(?<name>[A-Za-z]+)(?:\s+(?<word>[A-Za-z]+))+\s*>\z", RegexOptions.CultureInvariant);

    /// <summary>Returns whether a tag, as the post writes it, consists of words.</summary>
    public static bool IsFound(string tag) =>
        Tag.Match(tag) is { Success: true } match
        && Names.Contains(match.Groups["name"].Value.ToLowerInvariant())
        && match.Groups["word"].Captures.Cast<Capture>().All(word => !Flags.Contains(word.Value.ToLowerInvariant()));

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
