namespace NewsContent.Compiler.Configuration;

/// <summary>What <c>kramdown</c> in <c>_config.yml</c> says of Markdown; <c>null</c>: as kramdown has it.</summary>
internal sealed record KramdownSettings
{
    public static readonly KramdownSettings Default = new();

    /// <summary>Whether each line end in a paragraph is a line break.</summary>
    public bool? HardWrap { get; init; }

    /// <summary>Whether a heading without an id gets one made of its text.</summary>
    public bool? AutoIds { get; init; }

    /// <summary>The entities of the four quotes, with commas between them.</summary>
    public string? SmartQuotes { get; init; }

    /// <summary>Whether Markdown in a block of HTML is read.</summary>
    public bool? ParseBlockHtml { get; init; }

    /// <summary>Whether Markdown in an inline element of HTML is read.</summary>
    public bool? ParseSpanHtml { get; init; }

    /// <summary>The headings in the table of contents, as <c>2..4</c> or <c>2,3</c>.</summary>
    public string? TocLevels { get; init; }

    /// <summary>The number of the first footnote.</summary>
    public int? FootnoteNumber { get; init; }
}
