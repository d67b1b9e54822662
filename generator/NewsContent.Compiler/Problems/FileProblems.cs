using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC507x, NC5096 and NC5100: files of the site that the build does not read. NC5104: properties of the project. NC5105 and NC5106: dates from git. The package's MSBuild task reports them before the compiler runs.</summary>
internal static class FileProblems
{
    public static readonly ProblemKind InvalidName = new(
        "NC5070",
        "The name of a file or folder cannot be used",
        "The name '{0}' contains {1}, which MSBuild or the compiler reads as something else; rename the file or folder",
        Error);

    public static readonly ProblemKind OutsideRoot = new(
        "NC5071",
        "A file is outside the content root",
        "The real path of '{0}' is '{1}', which is outside the content root '{2}'; copy it into that folder, or set <NewsContentRoot> to a folder that contains it",
        Error);

    public static readonly ProblemKind NotAFile = new(
        "NC5072",
        "A post is not a regular file",
        "'{0}' is {1}, not a regular file; replace it with a file, or rename or delete it",
        Error);

    public static readonly ProblemKind MissingFile = new(
        "NC5073",
        "A file does not exist",
        "The file '{0}' does not exist, or is a link to a file that does not exist; correct its name or delete the link",
        Error);

    public static readonly ProblemKind UnreadableFolder = new(
        "NC5074",
        "A folder cannot be read",
        "The folder '{0}' cannot be read ({1}), so its posts would be missing; allow the build to read it, or move it",
        Error);

    public static readonly ProblemKind MoreFiles = new(
        "NC5075",
        "Not all errors about files are listed",
        "Only the first {0} of {1} errors about files are listed; fix those, then build again",
        Error);

    public static readonly ProblemKind FilesRefused = new(
        "NC5100",
        "The build stops because files cannot be read",
        "No assembly is written because files of the site cannot be read (number of files: {0}); fix the errors about these files (the other files were checked)",
        Error);

    public static readonly ProblemKind MisspelledProperty = new(
        "NC5104",
        "An MSBuild property looks misspelled",
        "The MSBuild property '{0}' has no meaning; did you mean '{1}'?",
        Warning);

    public static readonly ProblemKind ShallowClone = new(
        "NC5105",
        "The history of the git repository is not complete",
        "The git repository '{0}' is a shallow clone, which does not contain the last commits of all files, so articles get no dates from git; fetch the whole history with 'git fetch --unshallow'",
        Warning);

    public static readonly ProblemKind NoGitDates = new(
        "NC5106",
        "Dates cannot be read from git",
        "Articles get no dates from git because {0}; build in a clone of the repository with git installed, or delete <NewsContentGitDates>",
        Warning);

    public static readonly ProblemKind UnreadPost = new(
        "NC5096",
        "A file in _posts has an extension that is not read",
        "'{0}' is not read because its extension is not .md, .markdown, .mkdown, .mkdn, .mkd, .html, .htm, .xhtml or .txt; {1}, or move it out of the folder",
        Warning);
}
