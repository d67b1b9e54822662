using NewsContent.Compiler.Html;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies;

/// <summary>What a post says of its body.</summary>
internal sealed record BodySource
{
    /// <summary>Where in the file the body begins.</summary>
    public required int Start { get; init; }

    /// <summary>Whether the body is Markdown rather than HTML.</summary>
    public required bool IsMarkdown { get; init; }

    /// <summary>What may stay of the HTML.</summary>
    public HtmlPolicy Policy { get; init; } = HtmlPolicy.Default;

    /// <summary>The excerpt that the front matter writes out.</summary>
    public string? Excerpt { get; init; }

    public TextSpan ExcerptSpan { get; init; }

    /// <summary>What ends the excerpt in the body; <c>null</c>: the first blank line.</summary>
    public string? ExcerptSeparator { get; init; }
}
