using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Site.Data;
using NewsContent.Compiler.Text;

namespace NewsContent.JekyllComparison;

/// <summary>The compiled posts of a site, by path.</summary>
internal sealed class CompiledSite
{
    private static readonly string[] Extensions = [".md", ".markdown", ".html", ".htm"];

    private readonly ILookup<string, Problem> _problems;

    private readonly string _root;

    private CompiledSite(string root, SiteConfig config, IReadOnlyDictionary<string, ParsedPost> posts)
    {
        _root = root;
        Config = config;
        Posts = posts;

        // As in the generator, each collection has its own catalog.
        var collections = posts.Values.Where(post => post.Entry is not null).ToLookup(post => post.Model!.Folder, post => post.Entry!);
        NewestFirst = [.. ArticleCatalog.ArticlesOf(collections[CollectionFolder.Posts]).Select(entry => entry.Metadata.RelativePath)];
        _problems = posts.Values.SelectMany(post => post.Problems)
            .Concat(collections.SelectMany(collection => ArticleCatalog.FindProblems(collection)))
            .ToLookup(problem => problem.Location!.IncludedBy ?? problem.Location.Path, StringComparer.Ordinal);
    }

    public SiteConfig Config { get; }

    /// <summary>The parsed files of the post folders.</summary>
    public IReadOnlyDictionary<string, ParsedPost> Posts { get; }

    /// <summary>The articles of the posts, newest first.</summary>
    public IReadOnlyList<string> NewestFirst { get; }

    /// <summary>Returns the problems of a post, including conflicts with other posts.</summary>
    public IEnumerable<Problem> ProblemsOf(ParsedPost post) => _problems[_root + post.RelativePath];

    /// <summary>Compiles a folder with <c>_posts</c> and an optional <c>_config.yml</c>.</summary>
    /// <param name="site">The site's folder.</param>
    /// <param name="documents">Whether to include the documents of other collections.</param>
    public static CompiledSite Compile(string site, bool documents = false)
    {
        var root = Path.GetFullPath(site).Replace('\\', '/').TrimEnd('/') + "/";
        var configFile = root + "_config.yml";
        var config = File.Exists(configFile) ? SiteConfig.Parse(configFile, File.ReadAllText(configFile)) : SiteConfig.None;
        var today = config.Future ? (DateTime?)null : DateTime.UtcNow.Date;

        var settings = config.Settings with { Root = root };
        var posts = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Where(path => PostPlace.Of(path.Replace('\\', '/')[root.Length..], settings) is { FolderIndex: >= 0 } place && (documents || place.Kind != PostKind.Document))
            .AsParallel()
            .Select(path => (Path: path, Post: Parse(path, settings, null)))
            .ToList();

        // As in the generator, a post that refers to other posts or the site is parsed again.
        var parsed = posts.Select(post => post.Post).OrderBy(post => post.RelativePath, StringComparer.Ordinal).ToList();
        var resources = SiteSteps.Resources([.. ResourcesOf(root, config)], config);
        var index = PostSteps.Index(
            PostSteps.Addresses(parsed, today), PostSteps.Listings(parsed, resources, config, today), config, resources, DateTime.UtcNow.Date);
        return new CompiledSite(
            root,
            config,
            posts.AsParallel()
                .Select(post => post.Post.References.Count == 0 ? post.Post : Parse(post.Path, settings, index.Resolve(post.Post.References, post.Post.RelativePath)))
                .Select(post => FuturePosts.Exclude(post, today))
                .ToDictionary(post => post.RelativePath, StringComparer.Ordinal));
    }

    private static IEnumerable<ResourceFile> ResourcesOf(string root, SiteConfig config) =>
        FilesOf(root, config.Settings.IncludesFolder, SiteFileKind.Include)
            .Concat(FilesOf(root, config.DataFolder, SiteFileKind.Data))
            .Concat(FilesOf(root, CollectionFolder.Posts, SiteFileKind.Post));

    private static IEnumerable<ResourceFile> FilesOf(string root, string folder, SiteFileKind kind) => Directory.Exists(root + folder)
        ? Directory.EnumerateFiles(root + folder, "*", SearchOption.AllDirectories)
            .Select(path => new SiteFile(path, kind))
            .Where(SiteSteps.IsResource)
            .Select(file => SiteSteps.ReadResource(file, Nfc.Normalize(file.Path.Replace('\\', '/')[root.Length..]), _ => File.ReadAllText(file.Path)))
        : [];

    private static ParsedPost Parse(string path, SiteSettings settings, PostLinks? links) =>
        PostParser.Parse(path, File.ReadAllText(path), new PostContext(settings) { Modified = File.GetLastWriteTimeUtc(path), Links = links }, CancellationToken.None);
}
