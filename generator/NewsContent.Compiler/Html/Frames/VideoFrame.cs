using System.Globalization;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html.Frames;

/// <summary>
/// A frame that shows a video. Only the id of the video, the size and the title come from the post. The address and the permissions are written here.
/// </summary>
internal static class VideoFrame
{
    /// <summary>The attributes that are read; <see cref="Attributes"/> writes the others.</summary>
    public static readonly ElementRule Rule = new(
        Disposition.Keep,
        ElementKind.Inline,
        new(StringComparer.Ordinal)
        {
            ["title"] = AttributeCheck.Parse("text"),
            ["width"] = AttributeCheck.Parse("length"),
            ["height"] = AttributeCheck.Parse("length"),
        },
        "")
    {
        HasFixedAttributes = true,
    };

    private const int MaxWidth = 1920;
    private const int MaxHeight = 1080;
    private const int MaxStart = 24 * 60 * 60;

    // Exact matches only. The frames of YouTube come from both of its domains.
    private static readonly Dictionary<string, FrameHosts> Hosts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["youtube.com"] = FrameHosts.YouTube,
        ["www.youtube.com"] = FrameHosts.YouTube,
        ["m.youtube.com"] = FrameHosts.YouTube,
        ["youtu.be"] = FrameHosts.YouTube,
        ["youtube-nocookie.com"] = FrameHosts.YouTube,
        ["www.youtube-nocookie.com"] = FrameHosts.YouTube,
        ["vimeo.com"] = FrameHosts.Vimeo,
        ["www.vimeo.com"] = FrameHosts.Vimeo,
        ["player.vimeo.com"] = FrameHosts.Vimeo,
    };

    /// <summary>Returns a host by its name in project files.</summary>
    public static FrameHosts FindHost(string name) => name switch
    {
        "youtube" => FrameHosts.YouTube,
        "vimeo" => FrameHosts.Vimeo,
        _ => FrameHosts.None,
    };

    /// <summary>Returns the names of hosts in project files.</summary>
    public static string NamesOf(FrameHosts hosts) =>
        string.Join(", ", new[] { FrameHosts.YouTube, FrameHosts.Vimeo }.Where(host => (hosts & host) != 0).Select(host => host == FrameHosts.YouTube ? "youtube" : "vimeo"));

    /// <summary>Returns the host of a URL.</summary>
    public static FrameHosts HostOf(string url)
    {
        var verdict = UrlPolicy.Check(url, AttributeKind.Media, HtmlPolicy.Default);
        return verdict.Result is UrlResult.Allowed or UrlResult.SchemeAdded && Split(verdict.Url) is var (host, _, _) && Hosts.TryGetValue(host, out var owner)
            ? owner
            : FrameHosts.None;
    }

    /// <summary>Returns an example of the address of a host's videos.</summary>
    public static string ExampleOf(FrameHosts host) => host == FrameHosts.YouTube ? "https://youtu.be/…" : "https://vimeo.com/…";

    /// <summary>Returns the rewritten address of a video's player; <c>null</c> if the URL is not a video of these hosts.</summary>
    /// <param name="url">The URL in the post.</param>
    /// <param name="allowed">The hosts that the project allows.</param>
    public static string? Rebuild(string url, FrameHosts allowed)
    {
        var verdict = UrlPolicy.Check(url, AttributeKind.Media, HtmlPolicy.Default);
        if (verdict.Result is not (UrlResult.Allowed or UrlResult.SchemeAdded) || Split(verdict.Url) is not var (host, path, query)
            || !Hosts.TryGetValue(host, out var owner) || (owner & allowed) == 0)
        {
            return null;
        }

        return owner == FrameHosts.YouTube ? YouTube(host, path, query) : Vimeo(host, path, query);
    }

    /// <summary>Returns all attributes of the frame.</summary>
    /// <param name="source">The result of <see cref="Rebuild"/>.</param>
    /// <param name="written">The attributes of <see cref="Rule"/> in the post.</param>
    /// <remarks>
    /// The player needs its scripts, its own origin (which differs from the origin of the page, so the two permissions together are safe) and the Presentation API. It cannot
    /// navigate the page, open windows or show dialogs. The referrer is the origin of the page, because YouTube requires one.
    /// </remarks>
    public static IEnumerable<KeyValuePair<string, string>> Attributes(string source, IReadOnlyList<KeyValuePair<string, string>> written)
    {
        yield return new("src", source);
        yield return new("title", Find("title") is { } title && !string.IsNullOrWhiteSpace(title) ? title : source.StartsWith("https://player.vimeo.com/", StringComparison.Ordinal) ? "Vimeo video" : "YouTube video");
        yield return new("width", Size("width", MaxWidth) ?? "560");
        yield return new("height", Size("height", MaxHeight) ?? "315");
        yield return new("sandbox", "allow-scripts allow-same-origin allow-presentation");
        yield return new("referrerpolicy", "strict-origin-when-cross-origin");
        yield return new("loading", "lazy");
        yield return new("allowfullscreen", "");

        string? Find(string name) => written.Where(pair => pair.Key == name).Select(pair => pair.Value).FirstOrDefault();

        string? Size(string name, int max) =>
            Find(name) is not { } size ? null
            : size.EndsWith("%", StringComparison.Ordinal) ? size
            : int.Parse(size, CultureInfo.InvariantCulture) is > 0 and var pixels ? Math.Min(pixels, max).ToString(CultureInfo.InvariantCulture)
            : null;
    }

    private static (string Host, string Path, string Query)? Split(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += 3;
        var fragment = url.IndexOf('#', start);
        url = fragment < 0 ? url : url.Substring(0, fragment);
        var question = url.IndexOf('?', start);
        var query = question < 0 ? "" : url.Substring(question + 1);
        url = question < 0 ? url : url.Substring(0, question);
        var slash = url.IndexOf('/', start);
        return slash < 0 ? null : (url.Substring(start, slash - start), url.Substring(slash + 1).TrimEnd('/'), query);
    }

    private static string? YouTube(string host, string path, string query)
    {
        var id = host.Equals("youtu.be", StringComparison.OrdinalIgnoreCase) ? path
            : path == "watch" ? Parameter(query, "v")
            : After(path, "embed/") ?? After(path, "shorts/") ?? After(path, "live/") ?? After(path, "v/");

        // Two pages that are not videos have names with the length of an id.
        return id is { Length: 11 } and not ("videoseries" or "live_stream") && id.All(IsIdCharacter)
            ? "https://www.youtube-nocookie.com/embed/" + id + Start(Parameter(query, "start") ?? Parameter(query, "t"))
            : null;
    }

    private static string? Vimeo(string host, string path, string query)
    {
        var isPlayer = host.Equals("player.vimeo.com", StringComparison.OrdinalIgnoreCase);
        var parts = (isPlayer ? After(path, "video/") ?? "" : path).Split('/');
        if (parts.Length > (isPlayer ? 1 : 2) || parts[0].Length is 0 or > 12 || !parts[0].All(Ascii.IsDigit))
        {
            return null;
        }

        // An unlisted video also needs the hash of its link.
        var hash = parts.Length == 2 ? parts[1] : Parameter(query, "h");
        return "https://player.vimeo.com/video/" + parts[0] + (hash is { Length: > 0 and <= 20 } && hash.All(IsHashCharacter) ? "?h=" + hash : "");
    }

    private static string? After(string path, string prefix) => path.StartsWith(prefix, StringComparison.Ordinal) ? path.Substring(prefix.Length) : null;

    private static string? Parameter(string query, string name) =>
        query.Split('&').Select(pair => After(pair, name + "=")).FirstOrDefault(value => value is not null);

    private static string Start(string? seconds)
    {
        seconds = seconds?.EndsWith("s", StringComparison.Ordinal) == true ? seconds.Substring(0, seconds.Length - 1) : seconds;
        return seconds is { Length: > 0 and <= 6 } && seconds.All(Ascii.IsDigit) && int.Parse(seconds, CultureInfo.InvariantCulture) is > 0 and <= MaxStart and var start
            ? "?start=" + start.ToString(CultureInfo.InvariantCulture)
            : "";
    }

    private static bool IsHashCharacter(char c) => Ascii.IsDigit(c) || Ascii.IsLower(c);

    private static bool IsIdCharacter(char c) => Ascii.IsLetterOrDigit(c) || c is '-' or '_';
}
