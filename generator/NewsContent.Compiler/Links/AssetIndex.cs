using System.Text.RegularExpressions;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Links;

/// <summary>
/// The files that the site serves as they are, by URL and by post. A file of the site is at its own path. A file beside a post is below the URL of the article: a file in
/// the folder with the name of the post, or in the folder of the post.
/// </summary>
/// <param name="Assets">The files.</param>
/// <param name="Articles">The articles with their URLs.</param>
internal sealed record AssetIndex(SiteAssets Assets, EquatableArray<PostAddress> Articles)
{
    /// <summary>The index of a site whose files are not known.</summary>
    public static readonly AssetIndex Unknown = new(SiteAssets.Unknown, default);

    private const int MaxNeighbours = 200;
    private const string Unreserved = "-._~!$&'()*+,;=:@/";

    // 'chart-800w.png' is a copy of 'chart.png'.
    private static readonly Regex VariantName = new(@"\A(?<stem>.*)-[0-9]{2,5}w(?<extension>\.[A-Za-z]+)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private readonly Lazy<Tables> _tables = new(() => new Tables(Assets, Articles));

    /// <summary>Whether the build has listed the files.</summary>
    public bool IsKnown => Assets.IsKnown;

    /// <summary>Creates the index.</summary>
    public static AssetIndex Create(SiteAssets assets, EquatableArray<PostAddress> addresses) =>
        !assets.IsKnown ? Unknown
        : new AssetIndex(assets, addresses.Where(static address => address is { IsArticle: true, Url: not null }).ToEquatableArray());

    /// <summary>Returns the file that a URL of a post leads to; <c>null</c> if there is none.</summary>
    /// <param name="name">The path in the URL, from the root or relative to the article.</param>
    /// <param name="post">The path of the post from the content root.</param>
    public AssetTarget? Find(string name, string post)
    {
        if (!IsKnown || Assets.Files.Count == 0)
        {
            return null;
        }

        var url = _tables.Value.UrlOf(post);
        var path = SiteUrl.Resolve(url ?? "/", name);
        if (_tables.Value.BySite.TryGetValue(path, out var file) && (url is not null || name[0] == '/'))
        {
            return Target(file, url: null, Encode("/" + file.Path), variant => Encode("/" + variant));
        }

        return name[0] == '/' ? FindServed(path) : FindBeside(name, post, url);
    }

    /// <summary>Returns the URL of the file that was most likely meant by a name; <c>null</c> if none is similar.</summary>
    /// <param name="name">The path in the URL.</param>
    /// <param name="post">The path of the post from the content root.</param>
    /// <param name="differsInCase">Whether only the case of letters differs.</param>
    public string? Suggest(string name, string post, out bool differsInCase)
    {
        var tables = _tables.Value;
        var path = SiteUrl.Resolve(tables.UrlOf(post) ?? "/", name);
        differsInCase = tables.ByFold.TryGetValue(path.ToLowerInvariant(), out var folded);
        if (differsInCase)
        {
            return Encode(folded!);
        }

        if (name[0] != '/')
        {
            foreach (var folder in Folders(post))
            {
                if (tables.BesideByFold.TryGetValue(SiteUrl.Resolve("/" + folder, name).ToLowerInvariant(), out var beside) && beside.StartsWith(folder, StringComparison.Ordinal))
                {
                    differsInCase = true;
                    return Encode(beside.Substring(folder.Length));
                }
            }

            // A path as an editor previews it, from the folder of the post or from the root.
            if (tables.BySite.ContainsKey(SiteUrl.Resolve("/" + post, name)))
            {
                return Encode(SiteUrl.Resolve("/" + post, name));
            }

            if (tables.BySite.ContainsKey(SiteUrl.Resolve("/", name)))
            {
                return Encode(SiteUrl.Resolve("/", name));
            }
        }

        return NearestSite(path) ?? NearestBeside(name, post);
    }

    /// <summary>Returns the files beside a post that belong to it alone, each with its path from the folder of the article's URL.</summary>
    /// <param name="post">The path of the post from the content root.</param>
    public IEnumerable<ServedAsset> OwnFiles(string post)
    {
        if (_tables.Value.UrlOf(post) is not { } url)
        {
            yield break;
        }

        var folder = FolderOf(post);
        var own = _tables.Value.IsAlone(post) ? [StemFolder(post), folder] : new[] { StemFolder(post) };
        foreach (var prefix in own)
        {
            foreach (var file in _tables.Value.BesideIn(prefix))
            {
                if (_tables.Value.NearestFolder(file) is var nearest && (nearest == prefix || (prefix == StemFolder(post) && nearest == folder)))
                {
                    yield return new ServedAsset(file, ServedPath(url, file.Substring(prefix.Length)));
                }
            }
        }
    }

    /// <summary>Returns the file beside a post that the post names, and its smaller copies, with their served paths; none for other names.</summary>
    /// <param name="name">The path in the URL.</param>
    /// <param name="post">The path of the post from the content root.</param>
    public IEnumerable<ServedAsset> FindServedBeside(string name, string post) => Find(name, post) is { Url: { } served } file
        ? file.Variants.Select(static variant => (variant.Path, variant.Url)).Prepend((file.Path, served)).Select(static file => new ServedAsset(file.Item1, Uri.UnescapeDataString(file.Item2).TrimStart('/')))
        : [];

    public bool Equals(AssetIndex? other) => other is not null && Assets.Equals(other.Assets) && Articles.Equals(other.Articles);

    public override int GetHashCode() => Assets.Files.Count;

    private AssetTarget? FindBeside(string name, string post, string? url)
    {
        if (url is null)
        {
            return null;
        }

        foreach (var folder in Folders(post))
        {
            var path = SiteUrl.Resolve("/" + folder, name).Substring(1);
            if (path.StartsWith(folder, StringComparison.Ordinal) && _tables.Value.Beside.TryGetValue(path, out var file))
            {
                var served = "/" + Encode(ServedPath(url, path.Substring(folder.Length)));
                return Target(file, served, served, variant => "/" + Encode(ServedPath(url, variant.Substring(folder.Length))));
            }
        }

        return null;
    }

    // A URL below that of an article.
    private AssetTarget? FindServed(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash >= 0; slash = slash == 0 ? -1 : path.LastIndexOf('/', slash - 1))
        {
            if (_tables.Value.ByServedFolder.TryGetValue(path.Substring(0, slash + 1), out var post))
            {
                var rest = path.Substring(slash + 1);
                foreach (var folder in Folders(post))
                {
                    if (_tables.Value.Beside.TryGetValue(folder + rest, out var file))
                    {
                        var served = path.Substring(0, slash + 1);
                        return Target(file, url: null, Encode(path), variant => Encode(served + variant.Substring(folder.Length)));
                    }
                }
            }
        }

        return null;
    }

    private AssetTarget Target(SiteAsset file, string? url, string rootUrl, Func<string, string> urlOf) => new(file.Path, url, file.Width, file.Height)
    {
        RootUrl = rootUrl,
        Variants = file.Width == 0 || !_tables.Value.Variants.TryGetValue((file.Kind == SiteAssetKind.Beside, file.Path), out var variants) ? default
            : variants.Where(variant => variant.Width < file.Width).Select(variant => new AssetVariant(variant.Path, urlOf(variant.Path), variant.Width)).ToEquatableArray(),
    };

    private string? NearestSite(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var folder = path.Substring(0, path.LastIndexOf('/') + 1);
        return _tables.Value.ByFolder.TryGetValue(folder, out var neighbours) && NearestName.Find(path, neighbours.Take(MaxNeighbours), maxDistance: 3) is { } near ? Encode(near)
            : _tables.Value.ByName.TryGetValue(name, out var same) ? Encode(same)
            : null;
    }

    private string? NearestBeside(string name, string post) =>
        name[0] == '/' ? null : Folders(post)
            .Select(folder => NearestName.Find(name, _tables.Value.BesideIn(folder).Take(MaxNeighbours).Select(file => file.Substring(folder.Length)), maxDistance: 3))
            .FirstOrDefault(near => near is not null) is { } found ? Encode(found) : null;

    private static string[] Folders(string post) => [StemFolder(post), FolderOf(post)];

    private static string FolderOf(string post) => post.Substring(0, post.LastIndexOf('/') + 1);

    private static string StemFolder(string post) => FolderOf(post) + SourcePath.StemOf(post) + "/";

    private static string Encode(string path) => PercentEncoding.Encode(path, Unreserved);

    private static string ServedPath(string url, string rest) => Tables.ServedFolder(url).Substring(1) + rest;

    private sealed class Tables
    {
        private readonly Dictionary<string, string> _urls = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _postsIn = new(StringComparer.Ordinal);
        private readonly List<string> _beside = [];

        public Tables(SiteAssets assets, EquatableArray<PostAddress> articles)
        {
            foreach (var file in assets.Files)
            {
                if (file.Kind == SiteAssetKind.Beside)
                {
                    Beside.AddFirst(file.Path, file);
                    BesideByFold.AddFirst("/" + file.Path.ToLowerInvariant(), file.Path);
                    continue;
                }

                // A file in wwwroot hides one of the site.
                var path = "/" + file.Path;
                if (file.Kind == SiteAssetKind.App || !BySite.ContainsKey(path))
                {
                    BySite[path] = file;
                }

                ByFold.AddFirst(path.ToLowerInvariant(), path);
                ByName.AddFirst(path.Substring(path.LastIndexOf('/') + 1), path);
                var folder = path.Substring(0, path.LastIndexOf('/') + 1);
                if (!ByFolder.TryGetValue(folder, out var neighbours))
                {
                    ByFolder.Add(folder, neighbours = []);
                }

                neighbours.Add(path);
            }

            AddVariants(assets);
            _beside.AddRange(Beside.Keys);
            _beside.Sort(StringComparer.Ordinal);
            foreach (var article in articles)
            {
                _urls.AddFirst(article.RelativePath, article.Url!);
                ByServedFolder.AddFirst(ServedFolder(article.Url!), article.RelativePath);
                var folder = FolderOf(article.RelativePath);
                _postsIn[folder] = (_postsIn.TryGetValue(folder, out var count) ? count : 0) + 1;
            }
        }

        private void AddVariants(SiteAssets assets)
        {
            foreach (var file in assets.Files)
            {
                if (file.Width > 0 && VariantName.Match(file.Path) is { Success: true } name)
                {
                    var key = (file.Kind == SiteAssetKind.Beside, name.Groups["stem"].Value + name.Groups["extension"].Value);
                    if (!Variants.TryGetValue(key, out var variants))
                    {
                        Variants.Add(key, variants = []);
                    }

                    variants.Add(file);
                    variants.Sort(static (first, second) => first.Width.CompareTo(second.Width));
                }
            }
        }

        /// <summary>The smaller copies of pictures, by kind and path of the picture, the smallest first.</summary>
        public Dictionary<(bool IsBeside, string Path), List<SiteAsset>> Variants { get; } = [];

        /// <summary>The files of the site and of <c>wwwroot</c> by URL.</summary>
        public Dictionary<string, SiteAsset> BySite { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, string> ByFold { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, string> ByName { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, List<string>> ByFolder { get; } = new(StringComparer.Ordinal);

        /// <summary>The files in folders of posts by path.</summary>
        public Dictionary<string, SiteAsset> Beside { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, string> BesideByFold { get; } = new(StringComparer.Ordinal);

        /// <summary>The articles by the folder of their files.</summary>
        public Dictionary<string, string> ByServedFolder { get; } = new(StringComparer.Ordinal);

        /// <summary>Returns the folder of the files of an article, decoded: its URL without an extension of pages.</summary>
        public static string ServedFolder(string url)
        {
            var page = PageTable.PageOf(SiteUrl.Key(url));
            return page.EndsWith("/", StringComparison.Ordinal) ? page : page + "/";
        }

        public string? UrlOf(string post) => _urls.TryGetValue(post, out var url) ? url : null;

        /// <summary>Returns whether a post is the only article of its folder, and the folder is one of the post and not of all posts.</summary>
        public bool IsAlone(string post)
        {
            var folder = FolderOf(post);
            var name = folder.TrimEnd('/');
            name = name.Substring(name.LastIndexOf('/') + 1);
            return name is not ("" or "_posts" or "_drafts") && (name[0] != '_' || folder.TrimEnd('/').IndexOf('/') >= 0) && _postsIn.TryGetValue(folder, out var count) && count == 1;
        }

        /// <summary>Returns the nearest folder with an article above a file; empty if there is none.</summary>
        public string NearestFolder(string file)
        {
            for (var folder = FolderOf(file); folder.Length > 0; folder = FolderOf(folder.TrimEnd('/')))
            {
                if (_postsIn.ContainsKey(folder))
                {
                    return folder;
                }
            }

            return "";
        }

        /// <summary>Returns the files below a folder, in order.</summary>
        public IEnumerable<string> BesideIn(string folder)
        {
            var start = _beside.BinarySearch(folder, StringComparer.Ordinal);
            for (var i = start < 0 ? ~start : start; i < _beside.Count && _beside[i].StartsWith(folder, StringComparison.Ordinal); i++)
            {
                yield return _beside[i];
            }
        }
    }
}
