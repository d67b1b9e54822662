using System.Globalization;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Html;

/// <summary>
/// Limits before and during HTML parsing, so that a hostile body can neither block the compiler nor fill its memory.
/// </summary>
internal static class HtmlGuard
{
    /// <summary>The maximum number of attributes in a tag.</summary>
    public const int MaxAttributes = 200;

    /// <summary>The maximum nesting depth. Browsers limit it to about 512; the maximum in 14,228 real posts is 13.</summary>
    public const int MaxDepth = 100;

    /// <summary>The maximum number of <c>iframe</c> and <c>base</c> elements.</summary>
    public const int MaxFrames = 200;

    /// <summary>The maximum number of characters in attributes that the parser copies with open formatting elements.</summary>
    public const int MaxRepeatedAttributes = 1024 * 1024;

    // The maximum bytes of an article per character of its HTML, in addition to a constant; a no-break space is written as six bytes.
    private const int MaxBytesPerCharacter = 10;
    private const int MaxBytesOfShortBody = 1024 * 1024;

    // Elements that a parser opens again in every block until they are closed (13.2.4.3), which multiplies their cost.
    private static readonly HashSet<string> Formatting = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    /// <summary>Returns the maximum number of bytes of sanitized HTML.</summary>
    public static int MaxBytes(string html) => MaxBytesOfShortBody + (MaxBytesPerCharacter * html.Length);

    /// <summary>Checks the tags before parsing, and returns the number of elements.</summary>
    /// <exception cref="LimitException">The HTML has too many elements or attributes.</exception>
    public static int Check(string html, CancellationToken cancellationToken)
    {
        var open = 0;
        Dictionary<string, int>? openByName = null;
        var elements = 0;
        var scanner = new HtmlTagScanner(html);
        while (scanner.MoveNext(out var tag))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = tag.FindName(html);
            var isFormatting = Formatting.Contains(name);
            var openOfName = 0;
            if (isFormatting)
            {
                openByName ??= new(StringComparer.OrdinalIgnoreCase);
                openByName.TryGetValue(name, out openOfName);
            }

            if (tag.IsEnd)
            {
                if (isFormatting && openOfName > 0)
                {
                    open--;
                    openByName![name] = openOfName - 1;
                }

                continue;
            }

            elements += 1 + open;
            if (isFormatting)
            {
                open++;
                openByName![name] = openOfName + 1;
            }

            // Among them the elements that a parser makes of formatting left open.
            if (elements > LimitException.MaxElements)
            {
                throw LimitException.TooManyElements(tag.Span.Start);
            }

            if (tag.AttributeCount > MaxAttributes)
            {
                throw TooManyAttributes(tag.Span.Start);
            }
        }

        return elements;
    }

    public static LimitException TooDeep(int position) => new(LimitProblems.HtmlTooDeep, position, MaxDepth.ToString(CultureInfo.InvariantCulture));

    public static LimitException TooManyAttributes(int position) =>
        LimitException.TooMuchMarkup("attributes in one tag", MaxAttributes, "delete some of them", position);

    public static LimitException TooManyFrames(int position) => LimitException.TooMuchMarkup("<iframe> or <base> elements", MaxFrames, "link to the pages instead", position);

    public static LimitException TooManyRepeatedAttributes(int position) =>
        LimitException.TooMuchMarkup("characters of repeated attributes", MaxRepeatedAttributes, "close the open formatting elements, such as <b>", position);

    /// <summary>Too many bytes in a feed, where each relative URL follows the URL of the article.</summary>
    public static LimitException TooManyBytesOfUrls(int limit, int position) =>
        LimitException.TooMuchMarkup("bytes of HTML with absolute URLs", limit, "shorten 'permalink', or begin URLs with '/'", position);

    public static LimitException TooManyBytes(int limit, int position) => LimitException.TooMuchMarkup("bytes of HTML after sanitizing", limit, "split the post", position);
}
