using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC506x: data files and the folders of files that posts use.</summary>
internal static class DataProblems
{
    public static readonly ProblemKind InvalidData = new(
        "NC5061",
        "A data file cannot be read",
        "The data file cannot be read: {0}",
        Error);

    public static readonly ProblemKind DuplicateData = new(
        "NC5062",
        "Two data files have one name",
        "'{0}' and '{1}' are both 'site.data.{2}', and only the second is used; rename one of them",
        Warning);

    public static readonly ProblemKind FolderNotListed = new(
        "NC5063",
        "The build lists no files of a folder",
        "'{0}' is '{1}', but the build lists no files of that folder; add <ArticleResource Include=\"{1}/**\" NewsContentKind=\"{2}\" /> to the project",
        Warning);

    public static readonly ProblemKind FolderOutside = new(
        "NC5064",
        "A folder of '_config.yml' is outside of the site",
        "The path '{1}' of '{0}' leaves the folder of the site, so '{2}' is used; move its files into the site, and write the path from the root of the site",
        Warning);
}
