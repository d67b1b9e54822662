using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Models;

/// <summary>Explains why the folder of a collection has no articles, from the files that the build has seen.</summary>
/// <param name="seen">The files of the site's folders.</param>
/// <param name="listsPages">Whether the build lists pages.</param>
internal sealed class EmptyFolder(SeenFolders seen, bool listsPages)
{
    private const int SuggestionDistance = 3;

    /// <summary>Returns the problem of a collection whose folder has no articles.</summary>
    public Problem Describe(CollectionDeclaration declaration)
    {
        var (reason, remedy) = CollectionFolder.HasPages(declaration.Folder) ? DescribePages() : Describe(declaration.Folder);
        return new Problem(DeclarationProblems.EmptyFolder, declaration.Location, new([declaration.Folder, declaration.Schema!.Names.ClassName, reason, remedy]));
    }

    private (string Reason, string Remedy) DescribePages() => listsPages
        ? ("none of its files is a page", "begin a page with front matter: two lines '---'")
        : ("the build does not list pages", "set <NewsContentPages>true</NewsContentPages> in the project file");

    private (string Reason, string Remedy) Describe(string folder)
    {
        if (seen.Find(folder) is { } found)
        {
            return found.Extensions.Any(extension => IsRead(extension.Name))
                ? ($"none of its files is an article ({found.Describe()})", "begin an article with front matter: two lines '---'")
                : ($"its files have extensions that are not read ({found.Describe()})", $"rename them, or list them: <ArticleFile Include=\"$(NewsContentRootFullPath){folder}/**\" NewsContentKind=\"document\" />");
        }

        var others = seen.Folders.Where(other => other.Extensions.Any(extension => IsRead(extension.Name))).ToList();
        if (others.Count == 0)
        {
            return ("it contains no files", "put Markdown, HTML or text files there, or correct the name");
        }

        var meant = NearestName.Find(folder, others.Select(other => other.Name), SuggestionDistance);
        return (
            "it contains no files, unlike " + string.Join(", ", others.Select(other => $"'{other.Name}' ({other.Describe()})")),
            meant is null ? "put Markdown, HTML or text files there, or correct the name" : $"did you mean '{meant}'?");
    }

    private static bool IsRead(string extension) => extension.Length == 0 || Array.IndexOf(FileExtensions.All, extension) >= 0;
}
