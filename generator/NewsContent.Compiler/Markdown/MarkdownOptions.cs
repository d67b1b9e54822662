namespace NewsContent.Compiler.Markdown;

/// <summary>The options of kramdown that change the result of a body. The initial values are Jekyll's defaults.</summary>
internal sealed record MarkdownOptions
{
    public static MarkdownOptions Default { get; } = new();

    /// <summary>Whether each line end in a paragraph is a line break.</summary>
    public bool HardWrap { get; init; }

    /// <summary>Whether a heading without an id gets an id from its text.</summary>
    public bool AutoIds { get; init; } = true;

    /// <summary>The prefix of such ids.</summary>
    public string AutoIdPrefix { get; init; } = "";

    /// <summary>The four quotes: single left and right, double left and right; names of entities, separated by commas.</summary>
    public string SmartQuotes { get; init; } = "lsquo,rsquo,ldquo,rdquo";

    /// <summary>Whether Markdown in HTML blocks is parsed.</summary>
    public bool ParseBlockHtml { get; init; }

    /// <summary>Whether Markdown in inline HTML elements is parsed.</summary>
    public bool ParseSpanHtml { get; init; } = true;

    /// <summary>The highest heading in the table of contents, 1 to 6.</summary>
    public int FirstTocLevel { get; init; } = 1;

    /// <summary>The lowest heading in the table of contents, 1 to 6.</summary>
    public int LastTocLevel { get; init; } = 6;

    /// <summary>The number that is added to heading levels.</summary>
    public int HeaderOffset { get; init; }

    /// <summary>The number of the first footnote.</summary>
    public int FootnoteNumber { get; init; } = 1;

    /// <summary>The prefix of footnote ids.</summary>
    public string FootnotePrefix { get; init; } = "";

    /// <summary>The text of the backlink of a footnote; empty for no backlink.</summary>
    public string FootnoteBacklink { get; init; } = "&#8617;";

    /// <summary>Whether dashes, dots and guillemets become typographic ones.</summary>
    public bool TypographicSymbols { get; init; } = true;
}
