namespace NewsContent.Compiler.Markdown;

/// <summary>kramdown's options that change what a body becomes; as they are here, they are Jekyll's defaults.</summary>
internal sealed record MarkdownOptions
{
    public static MarkdownOptions Default { get; } = new();

    /// <summary>Whether each line end in a paragraph is a line break.</summary>
    public bool HardWrap { get; init; }

    /// <summary>Whether a heading without an id gets one made of its text.</summary>
    public bool AutoIds { get; init; } = true;

    /// <summary>What such an id begins with.</summary>
    public string AutoIdPrefix { get; init; } = "";

    /// <summary>The four quotes: single left and right, double left and right; names of entities, separated by commas.</summary>
    public string SmartQuotes { get; init; } = "lsquo,rsquo,ldquo,rdquo";

    /// <summary>Whether Markdown in a block of HTML is read.</summary>
    public bool ParseBlockHtml { get; init; }

    /// <summary>Whether Markdown in an inline element of HTML is read.</summary>
    public bool ParseSpanHtml { get; init; } = true;

    /// <summary>The highest heading in the table of contents, 1 to 6.</summary>
    public int FirstTocLevel { get; init; } = 1;

    /// <summary>The lowest heading in the table of contents, 1 to 6.</summary>
    public int LastTocLevel { get; init; } = 6;

    /// <summary>How much lower headings are than they are written.</summary>
    public int HeaderOffset { get; init; }

    /// <summary>The number of the first footnote.</summary>
    public int FootnoteNumber { get; init; } = 1;

    /// <summary>What the ids of footnotes begin with.</summary>
    public string FootnotePrefix { get; init; } = "";

    /// <summary>What leads back from a footnote; empty: nothing.</summary>
    public string FootnoteBacklink { get; init; } = "&#8617;";

    /// <summary>Whether dashes, dots and guillemets become typographic ones.</summary>
    public bool TypographicSymbols { get; init; } = true;
}
