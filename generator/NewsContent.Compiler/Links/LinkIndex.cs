using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Links;

/// <summary>The possible link targets of the site: all posts by URL.</summary>
/// <param name="Posts">All posts in the order of their paths, including posts that are not articles.</param>
internal sealed record LinkIndex(EquatableArray<PostAddress> Posts)
{
    private const int MaxNeighbours = 100;

    // The longest extension of a page, with its dot.
    private const int MaxExtension = 6;

    // Other extensions of pages. Other files, such as images, can have the name of an article.
    private static readonly Regex PageExtension = new(@"\.(?:html?|xhtml|shtml|php|aspx?|jsp)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private readonly Lazy<Tables> _tables = new(() => new Tables(Posts));

    // All posts of a site link to the same few pages that are not articles.
    private readonly ConcurrentDictionary<string, bool> _articlePaths = new(StringComparer.Ordinal);

    /// <summary>The pages of the app that are not articles of the project.</summary>
    public OtherPages OtherPages { get; init; } = OtherPages.None;

    /// <summary>Returns the article at a path; <c>null</c> if there is none.</summary>
    public PostAddress? FindArticle(string path) => _tables.Value.Articles.Find(path);

    /// <summary>Returns the post at a path if it is not an article.</summary>
    public PostAddress? FindExcluded(string path) => _tables.Value.Excluded.Find(path);

    /// <summary>Returns whether the path probably belongs to a post with an error, whose URL can be unknown.</summary>
    public bool IsOfBroken(string path) => _tables.Value.Broken.Contains(Page(path)) || _tables.Value.Broken.Contains(SlugOf(path));

    /// <summary>Returns the article with this former path.</summary>
    public PostAddress? FindFormer(string path) => _tables.Value.Former.Find(path);

    /// <summary>Returns the post whose source file a link names: by its path or the end of it, otherwise by its file name or slug; <c>null</c> if there is none.</summary>
    public PostAddress? FindSource(string path)
    {
        var stem = SourcePath.StemOf(SiteUrl.Key(path));
        if (!_tables.Value.BySource.Value.TryGetValue(stem, out var posts))
        {
            return null;
        }

        var folder = SiteUrl.Key(path.Substring(0, path.LastIndexOf('/') + 1)).Replace("../", "").Replace("./", "").TrimStart('/');
        return posts.Find(post => ("/" + post.RelativePath).IndexOf("/" + folder + stem, StringComparison.Ordinal) >= 0) ?? posts[0];
    }

    /// <summary>
    /// Returns whether only an article can have this path: it differs from the path of an article only in case and punctuation, has a date in the form of the articles' URLs, or
    /// has the date and the slug of an article.
    /// </summary>
    public bool IsArticlePath(string path) => _articlePaths.GetOrAdd(path, LooksLikeArticle);

    /// <summary>Returns the URL that was most likely meant; <c>null</c> if none is similar.</summary>
    public string? Suggest(string path) =>
        _tables.Value.Near.Value.TryGetValue(Normalize(path), out var near) ? near
        : FindDated(path) is { } dated ? dated
        : _tables.Value.BySlug.Value.TryGetValue(SlugOf(path), out var same) ? same
        : _tables.Value.ByFolder.Value.TryGetValue(FolderOf(path), out var neighbours) ? NearestName.Find(path, neighbours.Take(MaxNeighbours), maxDistance: 3)
        : null;

    /// <summary>Returns the uppermost folder of a path that contains no article of the project, or the path itself if there is none.</summary>
    public string OtherFolder(string path)
    {
        for (var slash = path.IndexOf('/', 1); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            if (!_tables.Value.Folders.Value.Contains(path.Substring(0, slash + 1)))
            {
                return path.Substring(0, slash + 1);
            }
        }

        return path;
    }

    public bool Equals(LinkIndex? other) => other is not null && Posts.Equals(other.Posts) && OtherPages.Equals(other.OtherPages);

    public override int GetHashCode() => Posts.Count;

    private bool LooksLikeArticle(string path) =>
        _tables.Value.Near.Value.ContainsKey(Normalize(path)) || (Form(path) is var form && HasDate(form) && _tables.Value.Forms.Value.Contains(form)) || FindDated(path) is not null;

    // Few links have a date, so most sites need no table of dates.
    private string? FindDated(string path) => WithoutExtension(path) is var page && DatedNames.HasDate(page) ? _tables.Value.Dated.Value.Find(page) : null;

    private static string Page(string path) => PageTable.PageOf(path);

    private static string Normalize(string path) => string.Join("/", WithoutExtension(path).Split('/').Select(Slugify.Default));

    private static string SlugOf(string path)
    {
        var page = WithoutExtension(path);
        return Slugify.Default(page.Substring(page.LastIndexOf('/') + 1));
    }

    private static string WithoutExtension(string path)
    {
        // Few URLs have an extension.
        var page = Page(path);
        return page.IndexOf('.', Math.Max(0, page.Length - MaxExtension)) < 0 ? page : PageExtension.Replace(page, "");
    }

    private static string FolderOf(string path) => path.Substring(0, Page(path).LastIndexOf('/') + 1);

    // The part before the year is compared exactly, because articles have other folders than images. Later segments are classified as a year, another number, or a word
    // with its extension.
    private static string Form(string path)
    {
        var form = new StringBuilder();
        var isDated = false;
        foreach (var segment in Page(path).Split('/'))
        {
            var isNumber = segment.Length > 0 && segment.All(Ascii.IsDigit);
            isDated |= isNumber && segment.Length == 4;
            form.Append(!isDated ? segment : !isNumber ? "a" + Extension(segment) : segment.Length == 4 ? "Y" : segment.Length <= 2 ? "D" : "N").Append('/');
        }

        return form.ToString();
    }

    private static string Extension(string segment)
    {
        var dot = segment.LastIndexOf('.');
        return dot > 0 && dot < segment.Length - 1 && char.IsLetter(segment[dot + 1]) ? segment.Substring(dot) : "";
    }

    private static bool HasDate(string form) => form.Contains("/Y/D/");

    private sealed class Tables
    {
        private readonly List<(string Path, PostAddress Post)> _articles = [];

        public Tables(EquatableArray<PostAddress> posts)
        {
            // Most sites have only links that lead to articles or to other sites, so the tables for suggestions are created on first use.
            Dated = new(CreateDated);
            BySource = new(() => CreateSources(posts));
            Near = new(() => CreateFirst(Normalize));
            BySlug = new(() => CreateFirst(static path => SlugOf(path) is var slug && slug.Any(char.IsLetter) ? slug : null));
            Forms = new(() => new HashSet<string>(_articles.Select(static article => Form(article.Path)), StringComparer.Ordinal));
            Folders = new(CreateFolders);
            ByFolder = new(CreateByFolder);
            foreach (var post in posts)
            {
                if (post.HasError || post.LostUrls.Count > 0)
                {
                    AddBroken(post);
                }

                if (post.Url is null || (post.HasError && !post.IsArticle))
                {
                    continue;
                }

                var path = SiteUrl.Key(post.Url!);
                if (!post.IsArticle)
                {
                    Excluded.AddFirst(path, post);
                    continue;
                }

                Articles.AddFirst(path, post);
                _articles.Add((path, post));
                foreach (var former in post.FormerUrls)
                {
                    Former.AddFirst(SiteUrl.Key(former), post);
                }
            }
        }

        // The URL of the first article for each key.
        private Dictionary<string, string> CreateFirst(Func<string, string?> keyOf)
        {
            var urls = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (path, post) in _articles)
            {
                if (keyOf(path) is { } key)
                {
                    urls.AddFirst(key, post.Url!);
                }
            }

            return urls;
        }

        private Dictionary<string, List<string>> CreateByFolder()
        {
            var byFolder = new Dictionary<string, List<string>>(StringComparer.Ordinal);
            foreach (var (path, post) in _articles)
            {
                var folder = FolderOf(path);
                if (!byFolder.TryGetValue(folder, out var neighbours))
                {
                    byFolder.Add(folder, neighbours = []);
                }

                neighbours.Add(post.Url!);
            }

            return byFolder;
        }

        private HashSet<string> CreateFolders()
        {
            var folders = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (path, _) in _articles)
            {
                for (var slash = path.LastIndexOf('/'); slash > 0 && folders.Add(path.Substring(0, slash + 1)); slash = path.LastIndexOf('/', slash - 1))
                {
                }
            }

            return folders;
        }

        private static Dictionary<string, List<PostAddress>> CreateSources(EquatableArray<PostAddress> posts)
        {
            var sources = new Dictionary<string, List<PostAddress>>(StringComparer.Ordinal);
            foreach (var post in posts)
            {
                Add(SourcePath.StemOf(post.RelativePath), post);
                if (PostFileName.Parse(post.RelativePath) is { WrittenDate: not null } name)
                {
                    Add(name.Slug, post);
                }
            }

            return sources;

            void Add(string stem, PostAddress post)
            {
                if (!sources.TryGetValue(stem, out var found))
                {
                    sources.Add(stem, found = []);
                }

                found.Add(post);
            }
        }

        private DatedNames CreateDated()
        {
            var dated = new DatedNames();
            foreach (var (path, post) in _articles)
            {
                dated.Add(WithoutExtension(path), post);
            }

            return dated;
        }

        private void AddBroken(PostAddress post)
        {
            foreach (var url in post.FormerUrls.Concat(post.LostUrls).Concat(post.Url is { } own ? [own] : []))
            {
                Broken.Add(Page(SiteUrl.Key(url)));
            }

            if (PostFileName.Parse(post.RelativePath).Slug is var slug && slug.Any(char.IsLetter))
            {
                Broken.Add(Slugify.Default(slug));
            }
        }

        public PageTable Articles { get; } = new();

        public PageTable Excluded { get; } = new();

        public PageTable Former { get; } = new();

        public Lazy<Dictionary<string, string>> Near { get; }

        public Lazy<Dictionary<string, string>> BySlug { get; }

        /// <summary>The articles by date and slug, created for the first link with a date.</summary>
        public Lazy<DatedNames> Dated { get; }

        public Lazy<Dictionary<string, List<string>>> ByFolder { get; }

        /// <summary>The posts by the name of their file without its extension, with and without its date.</summary>
        public Lazy<Dictionary<string, List<PostAddress>>> BySource { get; }

        /// <summary>The paths and slugs of posts with errors.</summary>
        public HashSet<string> Broken { get; } = new(StringComparer.Ordinal);

        public Lazy<HashSet<string>> Forms { get; }

        /// <summary>The folders that contain articles, with the folders above them.</summary>
        public Lazy<HashSet<string>> Folders { get; }
    }
}
