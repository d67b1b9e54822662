using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html;

/// <summary>
/// Limits that hold before and while HTML is parsed, so that a hostile body can neither hang the compiler nor fill its memory.
/// </summary>
internal static class HtmlGuard
{
    /// <summary>The most attributes of one tag.</summary>
    public const int MaxAttributes = 200;

    /// <summary>The deepest nesting. Browsers cap it at about 512; of 14,228 real posts none is deeper than 13.</summary>
    public const int MaxDepth = 100;

    /// <summary>The most <c>iframe</c> and <c>base</c> elements.</summary>
    public const int MaxFrames = 200;

    /// <summary>The most characters of attributes that the parser copies with formatting elements that are left open.</summary>
    public const int MaxRepeatedAttributes = 1024 * 1024;

    // An article has at most so many bytes for each character of its HTML, beside a constant: a no-break space is written as six.
    private const int MaxBytesPerCharacter = 10;
    private const int MaxBytesOfShortBody = 1024 * 1024;

    // Elements that a parser opens again in every block until they are closed (13.2.4.3), which multiplies what they cost.
    private static readonly HashSet<string> Formatting = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    /// <summary>The most bytes of sanitized HTML.</summary>
    public static int MaxBytes(string html) => MaxBytesOfShortBody + (MaxBytesPerCharacter * html.Length);

    /// <summary>What there is too much of, and where it becomes so; <c>null</c> where the text may be parsed.</summary>
    public static LimitExceeded? Check(string html, CancellationToken cancellationToken)
    {
        var open = 0;
        var openByName = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var elements = 0;
        var scanner = new HtmlTagScanner(html);
        while (scanner.MoveNext(out var tag))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = tag.GetName(html);
            var isFormatting = Formatting.Contains(name);
            openByName.TryGetValue(name, out var openOfName);
            if (tag.IsEnd)
            {
                if (isFormatting && openOfName > 0)
                {
                    open--;
                    openByName[name] = openOfName - 1;
                }

                continue;
            }

            elements += 1 + open;
            if (isFormatting)
            {
                open++;
                openByName[name] = openOfName + 1;
            }

            // Among them the elements that a parser makes of formatting left open.
            if (elements > LimitExceeded.MaxElements)
            {
                return LimitExceeded.Elements(tag.Span.Start);
            }

            if (tag.Attributes.Count > MaxAttributes)
            {
                return TooManyAttributes(tag.Span.Start);
            }
        }

        return null;
    }

    public static LimitExceeded TooManyAttributes(int position) =>
        new("attributes in one tag", MaxAttributes, "delete some of them", position);

    public static LimitExceeded TooManyFrames(int position) => new("<iframe> or <base> elements", MaxFrames, "link to the pages instead", position);

    public static LimitExceeded TooManyRepeatedAttributes(int position) =>
        new("characters of repeated attributes", MaxRepeatedAttributes, "close the open formatting elements, such as <b>", position);

    public static LimitExceeded TooManyBytes(int limit, int position) => new("bytes of HTML after sanitizing", limit, "split the post", position);
}
