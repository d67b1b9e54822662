using NewsContent.Compiler.Html.Frames;
using NewsContent.Compiler.Html.Tree;

namespace NewsContent.Compiler.Html;

/// <summary>The reason why an element is removed with its content, and the remedy: what shows the same in an article, if anything does.</summary>
/// <param name="Reason">The reason, a clause.</param>
/// <param name="Remedy">The remedy, a clause.</param>
internal readonly record struct RemovalAdvice(string Reason, string Remedy)
{
    private const string WriteLink = "write a link to it, or delete the element";

    private static readonly string[] VideoExtensions = [".mp4", ".m4v", ".webm", ".ogv", ".mov"];
    private static readonly string[] AudioExtensions = [".mp3", ".m4a", ".ogg", ".oga", ".opus", ".wav", ".flac"];

    // Their scripts replace a quote or a link in the post by a frame.
    private static readonly string[] Widgets =
        ["platform.twitter.com", "platform.x.com", "www.instagram.com", "www.tiktok.com", "connect.facebook.net", "www.threads.net", "embed.bsky.app", "embed.reddit.com", "embed.redditmedia.com"];

    /// <summary>Returns the advice for an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="rule">The rule that removes it.</param>
    /// <param name="allowed">The hosts of videos that the project allows.</param>
    public static RemovalAdvice For(BodyElement element, ElementRule rule, FrameHosts allowed)
    {
        var name = element.LocalName;
        var url = (element.GetAttribute(name == "object" ? "data" : "src") ?? "").Trim();
        if (rule.Reason.Length > 0 && rule.Reason != HtmlPolicy.Default.Find(name).Reason)
        {
            return new(rule.Reason, Delete(name));
        }

        return name switch
        {
            "iframe" => ForFrame(url, rule, allowed),
            "embed" or "object" => new(rule.Reason, ForPlugIn(url, allowed) ?? Delete(name)),
            "script" => new(rule.Reason, ForScript(url)),
            "style" => new(rule.Reason, "write a class, and put the rules into the style sheet of the site, or write &lt;style&gt; if it is meant as text"),
            "svg" => new(rule.Reason, "save the drawing as a file and write <img src=\"….svg\" alt=\"…\">, or write &lt;svg&gt; if it is meant as text"),
            "xmp" or "plaintext" or "listing" => new(rule.Reason, $"write <pre> instead, or write &lt;{name}&gt; if it is meant as text"),
            "noscript" => new(rule.Reason, "delete its start tag and its end tag, or write &lt;noscript&gt; if it is meant as text"),
            _ => new(rule.Reason, Delete(name)),
        };
    }

    private static string Delete(string name) => $"delete the element, or write &lt;{name}&gt; if it is meant as text";

    private static RemovalAdvice ForFrame(string url, ElementRule rule, FrameHosts allowed)
    {
        if (VideoFrame.HostOf(url) is not (not FrameHosts.None and var host))
        {
            return url.Length == 0
                ? new(rule.Reason.Length > 0 ? rule.Reason : "it has no address", Delete("iframe"))
                : new("it loads another page, and only YouTube and Vimeo videos can be allowed", HasHost(url) ? WriteLink : Delete("iframe"));
        }

        return VideoFrame.Rebuild(url, host) is null
            ? new("its address is not the address of one video", $"write the address of a video, such as {VideoFrame.ExampleOf(host)}, or {WriteLink}")
            : new("the project does not allow videos from its host", $"write <NewsContentFrameHosts>{VideoFrame.NamesOf(allowed | host)}</NewsContentFrameHosts> in the project file, or write a link to it");
    }

    private static string? ForPlugIn(string url, FrameHosts allowed) =>
        VideoFrame.HostOf(url) is not FrameHosts.None and var host && VideoFrame.Rebuild(url, host) is not null
            ? $"write <iframe src=\"{VideoFrame.ExampleOf(host)}\"></iframe>" + ((host & allowed) == 0 ? $", and set NewsContentFrameHosts to '{VideoFrame.NamesOf(allowed | host)}' in the project file" : "")
        : HasExtension(url, VideoExtensions) ? "write <video src=\"…\" controls></video> with the same address"
        : HasExtension(url, AudioExtensions) ? "write <audio src=\"…\" controls></audio> with the same address"
        : HasHost(url) ? WriteLink
        : null;

    private static string ForScript(string url) =>
        !HasHost(url) ? Delete("script")
        : UrlPolicy.HostOf(url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url).ToLowerInvariant() is var host && host == "gist.github.com"
            ? "write the code in a code block, or a link to the gist"
        : Array.IndexOf(Widgets, host) >= 0 ? "delete it, because the quote or the link next to it is kept"
        : "delete it, or load it in the layout if every page needs it";

    private static bool HasExtension(string url, string[] extensions) =>
        url.Split('?', '#')[0] is var path && Array.Exists(extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static bool HasHost(string url) =>
        UrlPolicy.Check(url, AttributeKind.Media, HtmlPolicy.Default) is { IsKept: true } verdict && verdict.Url.IndexOf("://", StringComparison.Ordinal) is 4 or 5;
}
