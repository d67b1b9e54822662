namespace NewsContent.Compiler.Articles;

/// <summary>Something outside of a post that its body names, so that what the body becomes depends on it.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="Name">The name, in the form that <see cref="PostLinks"/> finds it by.</param>
internal readonly record struct Reference(ReferenceKind Kind, string Name);

internal enum ReferenceKind
{
    /// <summary>A post, by its path without <c>_posts</c> and extension: <c>news/2022-06-07-rates</c>. Of <c>post_url</c>.</summary>
    PostName,

    /// <summary>A file, by its path from the content root. Of <c>link</c>.</summary>
    File,

    /// <summary>A variable of the site, by its path without <c>site.</c>.</summary>
    SiteVariable,

    /// <summary>A page of the site, by its URL without <c>baseurl</c>, query and fragment: whether it is an article.</summary>
    Page,
}
