using System.Net;
using System.Text;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>
/// The tags of a body that are left as text. Markdown gets a placeholder for each, so that it changes no character of a tag, and the HTML gets the tag.
/// </summary>
internal sealed class KeptTags
{
    // Noncharacters, which no text contains.
    private const char Start = '\uFDD0';
    private const char FirstDigit = '\uFDD1';
    private const char End = '\uFDEF';
    private const int Base = End - FirstDigit;

    private readonly List<string> _tags = [];

    /// <summary>Adds a tag and returns its placeholder.</summary>
    public string Add(string tag)
    {
        var placeholder = new StringBuilder().Append(End);
        for (var number = _tags.Count; placeholder.Length == 1 || number > 0; number /= Base)
        {
            placeholder.Insert(0, (char)(FirstDigit + (number % Base)));
        }

        _tags.Add(tag);
        return placeholder.Insert(0, Start).ToString();
    }

    /// <summary>Returns HTML with the tags instead of their placeholders.</summary>
    /// <param name="html">The HTML with placeholders.</param>
    /// <param name="sourceMap">The source map of that HTML.</param>
    /// <param name="positions">Positions in that HTML.</param>
    /// <returns>The HTML, its source map, and the positions in it.</returns>
    public (string Html, ISourceMap SourceMap, ICollection<int> Positions) Restore(string html, ISourceMap sourceMap, ICollection<int> positions)
    {
        if (_tags.Count == 0)
        {
            return (html, sourceMap, positions);
        }

        var result = new StringBuilder(html.Length);
        var replaced = new ReplacedSourceMap(sourceMap);
        var at = 0;
        while (html.IndexOf(Start, at) is >= 0 and var start)
        {
            result.Append(html, at, start - at);
            at = ReadPlaceholder(html, start, out var tag);
            if (tag is null)
            {
                result.Append(html, start, at - start);
                continue;
            }

            // AngleSharp and the policy see text, whether it is in an attribute or not.
            var text = WebUtility.HtmlEncode(tag);
            replaced.Add(new TextSpan(start, at - start), new TextSpan(result.Length, text.Length));
            result.Append(text);
        }

        result.Append(html, at, html.Length - at);
        return (result.ToString(), replaced, new HashSet<int>(positions.Select(replaced.ToNew)));
    }

    // Returns the end of a placeholder, or of the character that is none.
    private int ReadPlaceholder(string html, int start, out string? tag)
    {
        var number = 0L;
        var i = start + 1;
        for (; i < html.Length && html[i] is >= FirstDigit and < End && number < _tags.Count; i++)
        {
            number = (number * Base) + html[i] - FirstDigit;
        }

        var isPlaceholder = i > start + 1 && i < html.Length && html[i] == End && number < _tags.Count;
        tag = isPlaceholder ? _tags[(int)number] : null;
        return isPlaceholder ? i + 1 : start + 1;
    }
}
