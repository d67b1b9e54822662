using NewsContent.Compiler.Links;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Text;
using NewsContent.Layout;

namespace NewsContent.JekyllComparison;

/// <summary>What the compiler makes of a site's posts, by path.</summary>
internal sealed class CompiledSite
{
    private static readonly string[] Extensions = [".md", ".markdown", ".html", ".htm"];

    private CompiledSite(SiteConfig config, IReadOnlyDictionary<string, ParsedPost> posts) => (Config, Posts) = (config, posts);

    public SiteConfig Config { get; }

    public IReadOnlyDictionary<string, ParsedPost> Posts { get; }

    /// <summary>Compiles a folder with <c>_posts</c> and perhaps <c>_config.yml</c>.</summary>
    public static CompiledSite Compile(string site)
    {
        var root = Path.GetFullPath(site).Replace('\\', '/').TrimEnd('/') + "/";
        var configFile = root + "_config.yml";
        var config = File.Exists(configFile) ? SiteConfig.Parse(configFile, File.ReadAllText(configFile)) : SiteConfig.None;
        var today = config.Future ? (DateTime?)null : DateTime.UtcNow.Date;

        // Jekyll is run in UTC, so that is the zone of a site that names none.
        var settings = SiteSettings.Of(config) with { Root = root, TimeZone = config.TimeZone ?? "UTC" };
        var posts = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Where(path => PostPlace.Of(path.Replace('\\', '/')[root.Length..], settings) is { FolderIndex: >= 0, Kind: not PostKind.Document })
            .AsParallel()
            .Select(path => (Path: path, Post: Parse(path, settings, null)))
            .ToList();

        // As in the generator: a post that names others or the site is parsed again with what is known of them.
        var index = new SiteIndex(posts.Select(post => FuturePosts.AddressOf(post.Post, today)).OfType<PostAddress>().ToEquatableArray(), config.Variables);
        return new CompiledSite(
            config,
            posts.AsParallel()
                .Select(post => post.Post.References.Count == 0 ? post.Post : Parse(post.Path, settings, index.Resolve(post.Post.References)))
                .Select(post => FuturePosts.LeaveOut(post, today))
                .ToDictionary(post => post.RelativePath, StringComparer.Ordinal));
    }

    private static ParsedPost Parse(string path, SiteSettings settings, PostLinks? links) =>
        PostParser.Parse(path, File.ReadAllText(path), new PostContext(settings) { Modified = File.GetLastWriteTimeUtc(path), Links = links }, CancellationToken.None);

    /// <summary>The sanitized HTML of a post.</summary>
    public static string Html(ReadOnlySpan<byte> record)
    {
        // A record begins with the length of the HTML, that of the text and that of the numbers before the HTML.
        var bytes = record.ToArray();
        var position = 0;
        var length = Next();
        Next();
        var numbers = Next();
        return System.Text.Encoding.UTF8.GetString(bytes, position + numbers, length);

        int Next()
        {
            var (value, shift) = (0, 0);
            int digit;
            do
            {
                digit = bytes[position++];
                value |= (digit & TableLayout.Body.DigitMask) << shift;
                shift += TableLayout.Body.DigitBits;
            }
            while ((digit & TableLayout.Body.MoreDigits) != 0);
            return value;
        }
    }
}
