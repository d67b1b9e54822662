using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Articles;

/// <summary>
/// The metadata of an article. The body is separate because it changes far more often. The metadata has no locations, so that a
/// shifted line does not write the tables again.
/// </summary>
internal sealed record PostMetadata
{
    // Two dates of the same instant are equal; an article's offset counts too.
    private readonly DateTimeOffset _date;
    private readonly TimeSpan _dateOffset;
    private readonly DateTimeOffset? _lastModified;
    private readonly TimeSpan? _lastModifiedOffset;

    public required string RelativePath { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Url { get; init; }

    public required DateTimeOffset Date
    {
        get => _date;
        init => (_date, _dateOffset) = (value, value.Offset);
    }

    /// <summary>Whether the article has a date. A document of a collection other than <c>_posts</c> may have none.</summary>
    public bool HasDate => Date.UtcTicks != 0;

    public DateTimeOffset? LastModified
    {
        get => _lastModified;
        init => (_lastModified, _lastModifiedOffset) = (value, value?.Offset);
    }

    public string? Layout { get; init; }

    public string? Language { get; init; }

    public string? Description { get; init; }

    public EquatableArray<string> Authors { get; init; }

    public EquatableArray<string> Categories { get; init; }

    public EquatableArray<string> Tags { get; init; }

    /// <summary>The former URLs of the article, percent-encoded like <see cref="Url"/>.</summary>
    public EquatableArray<string> RedirectFrom { get; init; }

    /// <summary>The picture that represents the article; <c>null</c> if the post has none.</summary>
    public ArticlePicture? Image { get; init; }

    /// <summary>The values of the custom keys: a map and its contents, each value before its own contents.</summary>
    public EquatableArray<FrontMatterToken> FrontMatter { get; init; }

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(RelativePath) ^ Date.GetHashCode();
}
