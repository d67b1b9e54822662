using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Html;

/// <summary>The values on which the links and ids of a body depend.</summary>
internal sealed record LinkContext
{
    public static readonly LinkContext None = new();

    /// <summary>The URL of the article.</summary>
    public string OwnUrl { get; init; } = "/";

    public SiteAddress Site { get; init; } = SiteAddress.None;

    /// <summary>The folder of the post, with a slash at its end, if links to source files lead to their posts; otherwise <c>null</c>.</summary>
    public string? SourceFolder { get; init; }

    /// <summary>The resolved references; <c>null</c> while references are collected.</summary>
    public PostLinks? Links { get; init; }

    /// <summary>Whether images get the sizes of their files.</summary>
    public bool WritesImageSizes { get; init; } = true;

    /// <summary>The width at which pages show images, as <c>sizes</c> has it; <c>null</c> for the width of the window.</summary>
    public string? ImageWidth { get; init; }

    /// <summary>Whether images after the first are loaded when a reader comes near.</summary>
    public bool LoadsImagesLazily { get; init; }

    /// <summary>The prefix of every id in the HTML.</summary>
    public string IdPrefix { get; init; } = Ids.DefaultPrefix;
}
