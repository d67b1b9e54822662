namespace NewsContent.Compiler.Urls;

/// <summary>The URL of a page: a file outside of the folders of posts and collections (<c>lib/jekyll/page.rb</c>).</summary>
internal static class PagePermalink
{
    private const string Index = "index";

    /// <summary>Returns the URL; <c>null</c> if it is too long.</summary>
    /// <param name="file">The file.</param>
    /// <param name="permalink">The permalink of the front matter; <c>null</c> for that of the site.</param>
    /// <param name="suffix">The end of the site's permalink.</param>
    public static string? Expand(PostFileName file, string? permalink, string suffix)
    {
        var slash = file.Path.LastIndexOf('/');
        var basename = file.Path.Substring(slash + 1);
        var isHtml = FileExtensions.IsHtml(file.OutputExtension);
        var template = permalink
            ?? (!isHtml ? "/:path/:basename:output_ext"
                : basename == Index ? "/:path/"
                : "/:path/:basename" + suffix);

        // Jekyll replaces one after the other, and keeps other placeholders as a part of the path.
        var url = template
            .Replace(":path", Permalink.Escape("/" + file.Path.Substring(0, Math.Max(0, slash))))
            .Replace(":basename", Permalink.Escape(basename))
            .Replace(":output_ext", Permalink.Escape(file.OutputExtension));
        var normalized = url.Length > Permalink.MaxLength ? "" : Permalink.Normalize(url);
        return normalized.Length is > 0 and <= Permalink.MaxLength ? normalized : null;
    }
}
