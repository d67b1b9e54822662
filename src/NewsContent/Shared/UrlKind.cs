namespace NewsContent.Layout;

/// <summary>Tells URLs with a scheme from relative ones, the same on every system: on Unix <see cref="Uri"/> takes <c>/a</c> as a file.</summary>
internal static class UrlKind
{
    /// <summary>The kind of a URL that the compiler has checked.</summary>
    public static UriKind Of(string url)
    {
        var end = url.IndexOfAny([':', '/', '?', '#']);
        return end > 0 && url[end] == ':' ? UriKind.Absolute : UriKind.Relative;
    }
}
