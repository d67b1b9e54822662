using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Articles;

/// <summary>The locations of an article's slug, URL and names, for problems.</summary>
internal sealed record PostLocations(FileSpan Slug, FileSpan Url)
{
    /// <summary>The title; <c>null</c> if it comes from the file name.</summary>
    public FileSpan? Title { get; init; }

    public EquatableArray<LocatedName> Tags { get; init; }

    public EquatableArray<LocatedName> Categories { get; init; }

    public EquatableArray<LocatedName> Authors { get; init; }

    public EquatableArray<LocatedName> Redirects { get; init; }

    /// <summary>The date; <c>null</c> if it is the date of the file name.</summary>
    public FileSpan? Date { get; init; }

    /// <summary>The value of <see cref="TranslationKey"/>; <c>null</c> if there is none.</summary>
    public FileSpan? Translation { get; init; }
}
