using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>The inputs of a post for its model. From the body, it contains only the selected values.</summary>
internal sealed record ModelInput
{
    public required string RelativePath { get; init; }

    /// <summary>The folder of the collection.</summary>
    public required string Folder { get; init; }

    /// <summary>The slug by which other articles refer to this article.</summary>
    public required string Slug { get; init; }

    /// <summary>The location of a missing key: the line that opens the front matter.</summary>
    public required FileSpan Opening { get; init; }

    /// <summary>The location of a missing selection: the first line of the body.</summary>
    public required FileSpan BodyLine { get; init; }

    /// <summary>Whether front matter and body could be read; otherwise missing values are not reported.</summary>
    public required bool IsReadable { get; init; }

    /// <summary>Whether the front matter is not known, so that a missing key can be in the file.</summary>
    public bool HasUnknownKeys { get; init; }

    /// <summary>The slug in front matter that cannot be read, so that the article has another; otherwise <c>null</c>.</summary>
    public string? LostSlug { get; init; }

    public EquatableArray<FrontMatterEntry> FrontMatter { get; init; }

    /// <summary>The diagnostics for keys that the model does not declare.</summary>
    public EquatableArray<KeyHint> Hints { get; init; }

    /// <summary>The selected values of the model's rules, in order.</summary>
    public EquatableArray<EquatableArray<Selected>> Selections { get; init; }
}
