using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies;

/// <summary>The body of a post and its settings.</summary>
internal sealed record BodySource
{
    /// <summary>The offset of the body in the file.</summary>
    public required int Start { get; init; }

    /// <summary>Whether the body is Markdown instead of HTML.</summary>
    public required bool IsMarkdown { get; init; }

    /// <summary>The options of kramdown.</summary>
    public MarkdownOptions Markdown { get; init; } = MarkdownOptions.Default;

    /// <summary>The HTML policy.</summary>
    public HtmlPolicy Policy { get; init; } = HtmlPolicy.Default;

    /// <summary>The excerpt in the front matter.</summary>
    public string? Excerpt { get; init; }

    public TextSpan ExcerptSpan { get; init; }

    /// <summary>The separator after the excerpt; <c>null</c> for the first blank line.</summary>
    public string? ExcerptSeparator { get; init; }

    /// <summary>Whether an empty body is allowed, because a document can consist of front matter.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>The rules of values that are read from the body before it is sanitized.</summary>
    public EquatableArray<SelectRule> Rules { get; init; }

    /// <summary>Whether Liquid in the body runs instead of being text.</summary>
    public bool RunsLiquid { get; init; } = true;

    /// <summary>The context of links and ids.</summary>
    public LinkContext Links { get; init; } = LinkContext.None;

    /// <summary>The variables of Liquid.</summary>
    public LiquidContext Liquid { get; init; } = LiquidContext.None;
}
