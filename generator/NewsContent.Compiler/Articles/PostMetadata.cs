using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Articles;

/// <summary>
/// The metadata of an article. The body is separate because it changes far more often. The metadata has no locations, so that a
/// shifted line does not write the tables again.
/// </summary>
internal sealed record PostMetadata
{
    public required string RelativePath { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Url { get; init; }

    public required DateTimeOffset Date { get; init; }

    /// <summary>Whether the article has a date. A document of a collection other than <c>_posts</c> may have none.</summary>
    public bool HasDate => Date.UtcTicks != 0;

    public DateTimeOffset? LastModified { get; init; }

    public string? Layout { get; init; }

    public string? Language { get; init; }

    public string? Description { get; init; }

    public EquatableArray<string> Authors { get; init; }

    public EquatableArray<string> Categories { get; init; }

    public EquatableArray<string> Tags { get; init; }

    /// <summary>The former URLs of the article, percent-encoded like <see cref="Url"/>.</summary>
    public EquatableArray<string> RedirectFrom { get; init; }

    /// <summary>The values of the custom keys: a map and its contents, each value before its own contents.</summary>
    public EquatableArray<FrontMatterToken> FrontMatter { get; init; }

    // Two DateTimeOffsets of the same instant are equal; an article's offset counts too.
    public bool Equals(PostMetadata? other) =>
        other is not null && RelativePath == other.RelativePath && Slug == other.Slug && Title == other.Title && Url == other.Url
        && Date.EqualsExact(other.Date) && Exactly(LastModified, other.LastModified)
        && Layout == other.Layout && Language == other.Language && Description == other.Description
        && Authors.Equals(other.Authors) && Categories.Equals(other.Categories) && Tags.Equals(other.Tags)
        && RedirectFrom.Equals(other.RedirectFrom) && FrontMatter.Equals(other.FrontMatter);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(RelativePath) ^ Date.GetHashCode();

    private static bool Exactly(DateTimeOffset? a, DateTimeOffset? b) => a is { } x && b is { } y ? x.EqualsExact(y) : a is null && b is null;
}
