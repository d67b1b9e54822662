using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>What a post gives its model to read: in it is nothing of the body but what was selected.</summary>
internal sealed record ModelInput
{
    public required string RelativePath { get; init; }

    /// <summary>The folder of the post's collection.</summary>
    public required string Folder { get; init; }

    /// <summary>The slug by which other articles refer to this one.</summary>
    public required string Slug { get; init; }

    /// <summary>Where a missing key is shown: the line that opens the front matter.</summary>
    public required FileSpan Opening { get; init; }

    /// <summary>Where a missing selection is shown: the first line of the body.</summary>
    public required FileSpan BodyLine { get; init; }

    /// <summary>Whether front matter and body could be read: else what is missing in them is no mistake of its own.</summary>
    public required bool IsReadable { get; init; }

    public EquatableArray<FrontMatterEntry> FrontMatter { get; init; }

    /// <summary>What to say at each key that the model does not declare.</summary>
    public EquatableArray<KeyHint> Hints { get; init; }

    /// <summary>What the model's rules found, in their order.</summary>
    public EquatableArray<EquatableArray<Selected>> Selections { get; init; }
}
