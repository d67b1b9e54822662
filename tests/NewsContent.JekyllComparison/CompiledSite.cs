using System.Collections.Concurrent;
using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.JekyllComparison;

/// <summary>A site, compiled by the steps of a build: with the package's files, default properties and settings.</summary>
internal sealed class CompiledSite
{
    private readonly ILookup<string, Problem> _problems;
    private readonly string _root;

    private CompiledSite(string root, SiteConfig config, IEnumerable<ParsedPost> posts, Compiler.Pipeline.CompiledSite site)
    {
        _root = root;
        Config = config;
        Posts = posts.DistinctBy(post => post.RelativePath).ToDictionary(post => post.RelativePath, StringComparer.Ordinal);
        Articles = site.Catalogs.SelectMany(pair => pair.Catalog.Articles).ToDictionary(article => article.RelativePath, StringComparer.Ordinal);
        Bodies = site.Bodies.DistinctBy(body => body.RelativePath).ToDictionary(body => body.RelativePath, StringComparer.Ordinal);
        NewestFirst =
        [
            .. site.Catalogs.Where(pair => pair.Collection.Names.Folder == CollectionFolder.Posts).SelectMany(pair => pair.Catalog.Articles).Select(article => article.RelativePath),
        ];
        _problems = site.Problems.Where(problem => problem.Location is not null)
            .ToLookup(problem => problem.Location!.IncludedBy ?? problem.Location.Path, StringComparer.Ordinal);
    }

    public SiteConfig Config { get; }

    /// <summary>The parsed files of the folders of posts, by path.</summary>
    public IReadOnlyDictionary<string, ParsedPost> Posts { get; }

    /// <summary>The articles, by path.</summary>
    public IReadOnlyDictionary<string, PostMetadata> Articles { get; }

    /// <summary>The bodies of the articles, by path.</summary>
    public IReadOnlyDictionary<string, CompiledBody> Bodies { get; }

    /// <summary>The articles of the posts, newest first.</summary>
    public IReadOnlyList<string> NewestFirst { get; }

    /// <summary>Returns the problems of a post as the build shows them.</summary>
    public IEnumerable<Problem> ProblemsOf(string path) => _problems[_root + path];

    /// <summary>Compiles a site.</summary>
    /// <param name="site">The site's folder.</param>
    /// <param name="documents">Whether the project declares the collections of <c>_config.yml</c>.</param>
    /// <param name="pages">Whether the project declares a collection of pages.</param>
    public static CompiledSite Compile(string site, bool documents = false, bool pages = false)
    {
        var root = Path.GetFullPath(site).Replace('\\', '/').TrimEnd('/') + "/";
        var config = File.Exists(root + "_config.yml") ? SiteConfig.Parse(root + "_config.yml", Read(root + "_config.yml")) : SiteConfig.None;
        var posts = new ConcurrentDictionary<string, ParsedPost>(StringComparer.Ordinal);
        var properties = PackageProperties(root, pages);
        var input = new SiteInput
        {
            Build = BuildOptions.Read(name => properties.GetValueOrDefault(name)),
            Config = config,
            Declarations = [.. documents ? config.Settings.Collections.Select(collection => Declare(collection.Folder)) : [], .. pages ? [Declare("/")] : Array.Empty<CollectionDeclaration>()],
            ReadResource = static file => Read(file.Path),
            Files = PackageFiles.Of(root, config.OwnFolders, pages),
        };

        // The last parse of a post is the complete one.
        var compiled = SiteCompilation.Run(input, post => posts[post.File.Path] = post.Parse(Read(post.File.Path), CancellationToken.None), CancellationToken.None);
        return new CompiledSite(root, config, posts.Values, compiled);
    }

    /// <summary>Returns the properties of a project that sets only the folder of the site.</summary>
    public static IReadOnlyDictionary<string, string> PackageProperties(string root, bool hasPages = false)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["RootNamespace"] = "App",
            ["NewsContentRootFullPath"] = root,
            ["NewsContentToday"] = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["NewsContentData"] = "Auto",
        };
        if (hasPages)
        {
            properties["NewsContentPages"] = "true";
        }

        return properties;
    }

    private static DecodedText Read(string path) => TextDecoder.Decode(File.ReadAllBytes(path));

    private static CollectionDeclaration Declare(string folder)
    {
        var name = string.Concat(folder.Select(c => char.IsLetterOrDigit(c) ? c : '_'));
        var names = new CollectionNames("App", "Collection" + name, "global::NewsContent.Article", folder) { IsDeclared = true };
        return new CollectionDeclaration(
            new CollectionSchema(names, ModelSchema.Article), folder, new FileSpan("Collections.cs", 0, 0, default, default), default, default);
    }
}
