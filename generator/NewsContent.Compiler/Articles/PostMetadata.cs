using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Articles;

/// <summary>
/// What an article knows but for its body, which changes alone far more often. In it are no positions, so that a shifted
/// line does not write the tables anew.
/// </summary>
internal sealed record PostMetadata
{
    public required string RelativePath { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Url { get; init; }

    public required DateTimeOffset Date { get; init; }

    /// <summary>Whether there is a date: a document of another collection than <c>_posts</c> may have none.</summary>
    public bool HasDate => Date.UtcTicks != 0;

    public DateTimeOffset? LastModified { get; init; }

    public string? Layout { get; init; }

    public string? Language { get; init; }

    public string? Description { get; init; }

    public EquatableArray<string> Authors { get; init; }

    public EquatableArray<string> Categories { get; init; }

    public EquatableArray<string> Tags { get; init; }

    /// <summary>The URLs from which the post's page was moved, percent-encoded as <see cref="Url"/> is.</summary>
    public EquatableArray<string> RedirectFrom { get; init; }

    /// <summary>What the further keys say: a map and all that is in it, each before its contents.</summary>
    public EquatableArray<FrontMatterToken> FrontMatter { get; init; }

    // A DateTimeOffset equals another of the same instant; for an article the offset counts.
    public bool Equals(PostMetadata? other) =>
        other is not null && RelativePath == other.RelativePath && Slug == other.Slug && Title == other.Title && Url == other.Url
        && Date.EqualsExact(other.Date) && Exactly(LastModified, other.LastModified)
        && Layout == other.Layout && Language == other.Language && Description == other.Description
        && Authors.Equals(other.Authors) && Categories.Equals(other.Categories) && Tags.Equals(other.Tags)
        && RedirectFrom.Equals(other.RedirectFrom) && FrontMatter.Equals(other.FrontMatter);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(RelativePath) ^ Date.GetHashCode();

    private static bool Exactly(DateTimeOffset? a, DateTimeOffset? b) => a is { } x && b is { } y ? x.EqualsExact(y) : a is null && b is null;
}
