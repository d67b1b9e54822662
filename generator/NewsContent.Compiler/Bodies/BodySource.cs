using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies;

/// <summary>What a post says of its body.</summary>
internal sealed record BodySource
{
    /// <summary>Where in the file the body begins.</summary>
    public required int Start { get; init; }

    /// <summary>Whether the body is Markdown rather than HTML.</summary>
    public required bool IsMarkdown { get; init; }

    /// <summary>How kramdown reads it.</summary>
    public MarkdownOptions Markdown { get; init; } = MarkdownOptions.Default;

    /// <summary>What may stay of the HTML.</summary>
    public HtmlPolicy Policy { get; init; } = HtmlPolicy.Default;

    /// <summary>The excerpt that the front matter writes out.</summary>
    public string? Excerpt { get; init; }

    public TextSpan ExcerptSpan { get; init; }

    /// <summary>What ends the excerpt in the body; <c>null</c>: the first blank line.</summary>
    public string? ExcerptSeparator { get; init; }

    /// <summary>Whether nothing is missed where there is no body: a document may be all front matter.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>What is read out of the body before it is sanitized.</summary>
    public EquatableArray<SelectRule> Rules { get; init; }

    /// <summary>Whether Liquid in it is run rather than text.</summary>
    public bool RunsLiquid { get; init; } = true;

    /// <summary>What its links and ids depend on.</summary>
    public LinkContext Links { get; init; } = LinkContext.None;

    /// <summary>What Liquid in the body can look up.</summary>
    public LiquidContext Liquid { get; init; } = LiquidContext.None;
}
