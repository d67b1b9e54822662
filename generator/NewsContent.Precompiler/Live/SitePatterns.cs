using NewsContent.Compiler.Urls;

namespace NewsContent.Precompiler.Live;

/// <summary>The patterns of <c>NewsContent.props</c>, for files that are created while the app runs.</summary>
internal sealed class SitePatterns(LiveSettings settings)
{
    private static readonly string[] NotSourceInRoot = ["bin", "obj", "_site", "_layouts", "_sass", "_plugins"];
    private static readonly string[] DataExtensions = [".yml", ".yaml", ".json", ".csv", ".tsv"];

    /// <summary>Returns the kind of a file; <c>null</c> if the build would not read it.</summary>
    /// <param name="path">The full path.</param>
    public string? KindOf(string path)
    {
        if (!path.StartsWith(settings.Root, StringComparison.Ordinal))
        {
            return null;
        }

        var segments = path[settings.Root.Length..].Split(Path.DirectorySeparatorChar);
        var folders = segments.AsSpan(..^1);
        for (var i = 0; i < folders.Length; i++)
        {
            if (!IsSource(folders[i], isInRoot: i == 0))
            {
                return null;
            }
        }

        var name = segments[^1];
        return segments.Length > 1 && segments[0] == "_includes" ? IsHidden(name) ? null : "include"
            : segments.Length > 1 && segments[0] == "_data" ? IsHidden(name) || !DataExtensions.Contains(Path.GetExtension(name), StringComparer.Ordinal) ? null : "data"
            : KindOfPost(folders, name);
    }

    /// <summary>Returns whether files in a folder can belong to the site.</summary>
    public static bool IsSource(string name, bool isInRoot) =>
        !IsHidden(name) && name != "node_modules" && !(isInRoot && NotSourceInRoot.Contains(name, StringComparer.Ordinal));

    private static bool IsHidden(string name) => name.StartsWith('.');

    private string? KindOfPost(ReadOnlySpan<string> folders, string name)
    {
        var extension = Path.GetExtension(name);
        var hasExtension = FileExtensions.All.Contains(extension, StringComparer.Ordinal);
        return folders.Contains("_posts") ? (hasExtension ? "post" : null)
            : folders.Contains("_drafts") ? (hasExtension ? "draft" : null)
            : folders.Length > 0 && folders[0].StartsWith('_') ? (hasExtension || extension.Length == 0 ? "document" : null)
            : settings.HasPages && hasExtension && IsPageFolder(folders) ? "page"
            : null;
    }

    private static bool IsPageFolder(ReadOnlySpan<string> folders)
    {
        foreach (var folder in folders)
        {
            if (folder.StartsWith('_') || folder is "bin" or "obj")
            {
                return false;
            }
        }

        return folders.Length == 0 || folders[0] is not ("wwwroot" or "vendor");
    }
}
