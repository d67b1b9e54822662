using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Articles;

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
