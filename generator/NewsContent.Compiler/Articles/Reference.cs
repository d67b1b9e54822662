namespace NewsContent.Compiler.Articles;

/// <summary>A name in a body of something outside of the post, on which the compiled body depends.</summary>
/// <param name="Kind">The kind of target.</param>
/// <param name="Name">The name, in the form in which <see cref="PostLinks"/> finds it.</param>
internal readonly record struct Reference(ReferenceKind Kind, string Name);

internal enum ReferenceKind
{
    /// <summary>A post, by its path without <c>_posts</c> and extension: <c>news/2022-06-07-rates</c>. From <c>post_url</c>.</summary>
    PostName,

    /// <summary>A file, by its path from the content root. From <c>link</c>.</summary>
    File,

    /// <summary>A variable of the site, by the steps of its path after <c>site</c>, separated by line feeds.</summary>
    SiteVariable,

    /// <summary>A page of the site, by its URL without <c>baseurl</c>, query and fragment.</summary>
    Page,

    /// <summary>A file that <c>include</c> inserts, by its path from the content root; with a slash at its end, all files of a folder.</summary>
    Include,

    /// <summary>A variable of the next or the previous post, by the path of the post and the steps after <c>page</c>, separated by line feeds.</summary>
    Neighbor,

    /// <summary>A file that the site serves as it is, by the path in its URL, from the root or relative to the article.</summary>
    Asset,
}
