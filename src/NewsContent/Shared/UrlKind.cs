namespace NewsContent.Layout;

/// <summary>Distinguishes URLs with a scheme from relative URLs, on every system: on Unix, <see cref="Uri"/> parses <c>/a</c> as a file path.</summary>
internal static class UrlKind
{
    /// <summary>Returns the kind of a URL that the compiler has checked.</summary>
    public static UriKind Of(string url)
    {
        var end = url.IndexOfAny([':', '/', '?', '#']);
        return end > 0 && url[end] == ':' ? UriKind.Absolute : UriKind.Relative;
    }
}
