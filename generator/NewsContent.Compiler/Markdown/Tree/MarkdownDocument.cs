using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>What a document defines for the whole of it.</summary>
internal sealed class MarkdownDocument(MarkdownOptions options)
{
    /// <summary>The options, which the document may change from within.</summary>
    public MarkdownOptions Options { get; set; } = options;

    public MarkdownNode Root { get; } = new(NodeKind.Root, default);

    public Dictionary<string, AttributeList> AttributeLists { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, LinkDefinition> Links { get; } = new(StringComparer.Ordinal);

    /// <summary>The footnotes by name, as definitions whose children are their blocks.</summary>
    public Dictionary<string, MarkdownNode> Footnotes { get; } = new(StringComparer.Ordinal);

    /// <summary>What abbreviations stand for.</summary>
    public Dictionary<string, Abbreviation> Abbreviations { get; } = new(StringComparer.Ordinal);

    /// <summary>The name under which a link is defined: white space and case make no difference.</summary>
    public static string NormalizeLinkName(string name)
    {
        var text = new System.Text.StringBuilder(name.Length);
        var afterSpace = false;
        foreach (var c in name)
        {
            var isSpace = MarkdownCharacters.IsSpace(c);
            if (!isSpace || !afterSpace)
            {
                text.Append(isSpace ? ' ' : c);
            }

            afterSpace = isSpace;
        }

        return text.ToString().ToLowerInvariant();
    }
}

/// <param name="Url">Where it leads.</param>
/// <param name="UrlSpan">Where that stands.</param>
/// <param name="Title">What it is called; <c>null</c> where nothing is said.</param>
/// <param name="End">Holds the attribute list that follows the definition.</param>
internal sealed record LinkDefinition(string Url, TextSpan UrlSpan, string? Title, MarkdownNode End);

/// <param name="Meaning">What it stands for.</param>
/// <param name="End">Holds the attribute list that follows the definition.</param>
internal sealed record Abbreviation(string Meaning, MarkdownNode End);
