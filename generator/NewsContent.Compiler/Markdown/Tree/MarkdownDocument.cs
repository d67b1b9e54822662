using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>The definitions that apply to a whole document.</summary>
internal sealed class MarkdownDocument(MarkdownOptions options)
{
    /// <summary>The options, which the document can change.</summary>
    public MarkdownOptions Options { get; set; } = options;

    public ElementNode Root { get; } = new(ElementKind.Root, default);

    public Dictionary<string, AttributeList> AttributeLists { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, LinkDefinition> Links { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of definitions of links and footnotes whose colon follows a space, which are text, with their marks as written.</summary>
    public Dictionary<string, string> MeantLinks { get; } = new(StringComparer.Ordinal);

    /// <summary>The footnotes by name, as definitions whose children are their blocks.</summary>
    public Dictionary<string, ElementNode> Footnotes { get; } = new(StringComparer.Ordinal);

    /// <summary>The references to footnotes that the document does not define, which are reported when the unused footnotes are known.</summary>
    public List<UndefinedFootnote> UndefinedFootnotes { get; } = [];

    /// <summary>The meanings of abbreviations.</summary>
    public Dictionary<string, Abbreviation> Abbreviations { get; } = new(StringComparer.Ordinal);

    /// <summary>The attribute lists with <c>toc</c>, and their spans.</summary>
    public List<(AttributeList List, TextSpan Span)> ContentsMarks { get; } = [];

    /// <summary>Returns the normalized name of a link definition: white space and case are ignored.</summary>
    public static string NormalizeLinkName(string name)
    {
        var text = new System.Text.StringBuilder(name.Length);
        var afterSpace = false;
        foreach (var c in name)
        {
            var isSpace = Ascii.IsRubySpace(c);
            if (!isSpace || !afterSpace)
            {
                text.Append(isSpace ? ' ' : c);
            }

            afterSpace = isSpace;
        }

        return text.ToString().ToLowerInvariant();
    }
}

/// <param name="Url">The URL.</param>
/// <param name="UrlSpan">The span of the URL.</param>
/// <param name="Title">The title; <c>null</c> if there is none.</param>
/// <param name="End">The node with the attribute list after the definition.</param>
internal sealed record LinkDefinition(string Url, TextSpan UrlSpan, string? Title, EndOfBlockNode End);

/// <param name="Meaning">The meaning.</param>
/// <param name="End">The node with the attribute list after the definition.</param>
internal sealed record Abbreviation(string Meaning, EndOfBlockNode End);
