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
        "Two data files have the same name",
        "'{0}' and '{1}' are both 'site.data.{2}', and only the second is used; rename one of them",
        Warning);

    public static readonly ProblemKind FolderNotListed = new(
        "NC5063",
        "The build does not read a folder",
        "The key '{0}' sets the folder '{1}', but the build does not read it; add <ArticleResource Include=\"$(NewsContentRootFullPath){1}/**\" NewsContentKind=\"{2}\" /> to the project",
        Warning);

    public static readonly ProblemKind FolderOutside = new(
        "NC5064",
        "A folder of '_config.yml' is outside the content root",
        "The path '{1}' of '{0}' is outside the content root, so '{2}' is used; move the folder into the content root, and write its path from there",
        Warning);

    public static readonly ProblemKind FileNotFound = new(
        "NC5065",
        "A declared data file does not exist",
        "There is no data file '{0}', which {1} declares; {2}",
        Error);

    public static readonly ProblemKind WrongShape = new(
        "NC5066",
        "A value in a data file has the wrong structure",
        "{0} must be {1}, but is {2}; write {3}",
        Error);

    public static readonly ProblemKind DuplicateId = new(
        "NC5067",
        "Two entries of a data file have the same id",
        "The id '{0}' is also on line {1}; give each entry its own id",
        Error);

    public static readonly ProblemKind RaggedRow = new(
        "NC5068",
        "A row of a table has more or fewer fields than the header",
        "The number of fields is {0} in the row, but {1} in the header; correct the separators, or put quotes around a field that contains a separator",
        Error);

    public static readonly ProblemKind NoIdProperty = new(
        "NC5069",
        "No property reads the keys of a data file",
        "The entries of '{0}' have keys, such as '{1}', that no property of {2} reads; add '[DataId] public partial string Id {{ get; }}' to {2}, or write the entries as a list",
        Error);
}
