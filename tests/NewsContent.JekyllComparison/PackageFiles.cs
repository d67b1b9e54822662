using System.Globalization;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Urls;

namespace NewsContent.JekyllComparison;

/// <summary>Lists the files that the patterns of the package (<c>NewsContent.props</c>) include. A test compares the list with MSBuild's.</summary>
internal static class PackageFiles
{
    private static readonly string[] DataExtensions = [".yml", ".yaml", ".json", ".csv", ".tsv"];
    private static readonly string[] VendorFolders = ["vendor/bundle/", "vendor/cache/", "vendor/gems/", "vendor/ruby/"];
    private static readonly string[] NotSourceInRoot = ["bin", "obj", "_site", "_layouts", "_includes", "_data", "_sass", "_plugins"];

    /// <summary>Returns the files of a site.</summary>
    /// <param name="root">The site's folder with a slash at its end.</param>
    /// <param name="ownFolders">The folders that <c>_config.yml</c> sets, which a project lists itself.</param>
    /// <param name="hasPages">Whether the project sets <c>NewsContentPages</c>.</param>
    public static IReadOnlyList<SiteFile> Of(string root, IEnumerable<OwnFolder> ownFolders, bool hasPages = false) =>
    [
        .. Below(root, "", folder => !NotSourceInRoot.Contains(folder, StringComparer.OrdinalIgnoreCase) && Path.GetFileName(folder) != "node_modules").Select(path => Article(root, path, hasPages)).OfType<SiteFile>(),
        .. Resources(root, "_includes/", "include"),
        .. Resources(root, "_data/", "data"),
        .. ownFolders.SelectMany(folder => Resources(root, folder.Path, folder.Kind)),
    ];

    private static SiteFile? Article(string root, string path, bool hasPages)
    {
        var folders = path.Split('/')[..^1];
        var kind = folders.Contains("_posts", StringComparer.Ordinal) ? "post"
            : folders.Contains("_drafts", StringComparer.Ordinal) ? "draft"
            : folders is [['_', ..], ..] ? "document"
            : hasPages && !folders.Any(name => name is ['_', ..] or "bin" or "obj") && !VendorFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)) ? "page"
            : null;
        var isArticle = Has(path, FileExtensions.All) || (kind == "document" && Path.GetExtension(path).Length == 0);
        return kind is null || !isArticle ? null : SiteFile.Create(root + path, kind, ModifiedOf(root + path));
    }

    private static IEnumerable<SiteFile> Resources(string root, string folder, string kind) =>
        Below(root, folder, _ => true)
            .Where(path => Path.GetFileName(path)[0] != '.' && (kind != "data" || Has(path, DataExtensions)))
            .Select(path => SiteFile.Create(root + path, kind, null));

    // Returns relative paths. No pattern includes a folder whose name begins with a dot.
    private static IEnumerable<string> Below(string root, string folder, Func<string, bool> isOpened)
    {
        var open = new Stack<string>([folder]);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (!Directory.Exists(root + current))
            {
                continue;
            }

            foreach (var path in Directory.EnumerateFiles(root + current))
            {
                yield return current + Path.GetFileName(path);
            }

            foreach (var name in Directory.EnumerateDirectories(root + current).Select(path => Path.GetFileName(path)!))
            {
                if (name[0] != '.' && isOpened(current + name))
                {
                    open.Push(current + name + "/");
                }
            }
        }
    }

    private static bool Has(string path, string[] extensions) => extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    // Jekyll runs in UTC, so the machine of the build does too.
    private static string ModifiedOf(string path) => File.GetLastWriteTimeUtc(path).ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture);
}
