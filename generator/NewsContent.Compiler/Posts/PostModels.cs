using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Posts;

/// <summary>What became of one file. The parts are apart so that an edit of one leaves what is made of the others alone.</summary>
/// <param name="RelativePath">The file's path from the content root.</param>
/// <param name="Entry">The article's place in the catalog; <c>null</c> where the file gives no article.</param>
/// <param name="Body">The article's body; <c>null</c> together with <paramref name="Entry"/>.</param>
/// <param name="Problems">What is wrong with the file.</param>
internal sealed record ParsedPost(string RelativePath, CatalogEntry? Entry, CompiledBody? Body, EquatableArray<Problem> Problems) : IFromFile
{
    /// <summary>The full path of the file.</summary>
    public string FilePath { get; init; } = "";

    /// <summary>The start of its excerpt; <c>null</c> where it is no article.</summary>
    public ArticleExcerpt? Excerpt { get; init; }

    /// <summary>How others may name it; <c>null</c> where the file is no post.</summary>
    public PostAddress? Address { get; init; }

    /// <summary>What its body names outside of itself: where there is anything, the post is to be parsed again with what is known of it.</summary>
    public EquatableArray<Reference> References { get; init; }

    /// <summary>Its links and what others may link to in it; <c>null</c> where it is no article.</summary>
    public PostLinkNotes? Links { get; init; }

    /// <summary>What the collection's model reads; <c>null</c> where nothing could be read.</summary>
    public ModelInput? Model { get; init; }

    /// <summary>The keys by which C# would find the article if the post had no error; <c>null</c> if it has none.</summary>
    public ArticleNames? NamesWithError { get; init; }

    /// <summary>The reason why the post is not an article although it has no error; <c>null</c> if it is one, or is left out for good.</summary>
    public LeftOutPost? LeftOut { get; init; }
}

/// <summary>The slug of a post that is an article, or would be one without its error.</summary>
/// <param name="Folder">The folder of its collection.</param>
/// <param name="Slug">The slug.</param>
internal sealed record PostSlug(string Folder, string Slug)
{
    /// <summary>The slug of a post; <c>null</c> if the post is left out on purpose.</summary>
    public static PostSlug? Of(ParsedPost post) => post switch
    {
        { Model: { } model } when post.Entry is not null || post.Address is { HasError: true } => new PostSlug(model.Folder, model.Slug),
        { Model: null, Address.HasError: true } => new PostSlug(CollectionFolder.Posts, PostFileName.Parse(post.RelativePath).Slug),
        _ => null,
    };
}

/// <summary>An article for the catalog: its metadata and where problems with it are to be shown.</summary>
internal sealed record CatalogEntry(PostMetadata Metadata, PostAnchors Anchors);

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

/// <summary>Where to show problems with an article's slug, URL and names.</summary>
internal sealed record PostAnchors(FileSpan Slug, FileSpan Url)
{
    /// <summary>The written title; <c>null</c> where it was made of the slug.</summary>
    public FileSpan? Title { get; init; }

    public EquatableArray<NamePlace> Tags { get; init; }

    public EquatableArray<NamePlace> Categories { get; init; }

    public EquatableArray<NamePlace> Authors { get; init; }

    public EquatableArray<NamePlace> Redirects { get; init; }

    /// <summary>Where the date is written; <c>null</c> where it is the file name's.</summary>
    public FileSpan? Date { get; init; }
}
