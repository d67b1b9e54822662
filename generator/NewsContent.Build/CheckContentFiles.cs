using System.Globalization;
using Microsoft.Build.Framework;
using NewsContent.Compiler.Problems;

namespace NewsContent.Build;

/// <summary>
/// The package's MSBuild task, which checks every file of the site before it is read. A refused file is an error. It is removed from the files that the compiler gets, so
/// that one build also shows the problems of the other posts. A design-time build, which must not fail, never stops.
/// </summary>
public sealed class CheckContentFiles : ITask
{
    private const int MostErrors = 100;
    private const string KindMetadata = "NewsContentKind";
    private const string ModifiedMetadata = "NewsContentModified";

    /// <summary>The host of the build.</summary>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <summary>An object of the host; not used.</summary>
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The folder of the site.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary>The project file, at which errors are reported.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>The project file and those that it imports from a parent folder, whose properties are checked.</summary>
    public ITaskItem[] ProjectFiles { get; set; } = [];

    /// <summary>The files that the build will read.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Files that are read if they exist.</summary>
    public ITaskItem[] OptionalFiles { get; set; } = [];

    /// <summary>Whether the files come from the patterns of the package, which can miss files in their folders.</summary>
    public bool UsesPatterns { get; set; }

    /// <summary>The warnings that a build shows: <c>all</c>, or <c>summary</c>, the default.</summary>
    public string Warnings { get; set; } = "";

    /// <summary>Whether warnings are errors: the project's <c>TreatWarningsAsErrors</c>, which MSBuild does not apply to the warnings of tasks.</summary>
    public string WarningsAreErrors { get; set; } = "";

    /// <summary>The ids that stay warnings, or are not reported at all: the project's <c>WarningsNotAsErrors</c> and <c>NoWarn</c>.</summary>
    public string NotErrors { get; set; } = "";

    /// <summary>Whether this is a design-time build in an editor.</summary>
    public bool IsDesignTime { get; set; }

    /// <summary>The files that must not be read.</summary>
    [Output]
    public ITaskItem[] Refused { get; set; } = [];

    /// <summary>The number of files for which the build stops after the compiler has checked the others; empty if there are none.</summary>
    [Output]
    public string Missing { get; set; } = "";

    /// <summary>The drafts that can be read, each with the time of its file, in the time zone of the machine and in invariant format.</summary>
    [Output]
    public ITaskItem[] Drafts { get; set; } = [];

    /// <summary>A checksum that changes with the files; empty in a design-time build.</summary>
    [Output]
    public string State { get; set; } = "";

    /// <summary>The number of files in each folder that can be a collection, by extension.</summary>
    [Output]
    public string Folders { get; set; } = "";

    /// <inheritdoc/>
    public bool Execute()
    {
        var files = Files
            .Concat(OptionalFiles.Where(file => FileSystem.TypeOf(PathOf(file)) != FileType.Missing))
            .Select(file => (Item: file, Path: PathOf(file)))
            .ToList();
        var content = new ContentFiles(Root, [.. files.Select(file => file.Path)], UsesPatterns);
        var notErrors = new HashSet<string>(NotErrors.Split([';', ',', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
        var warningsAreErrors = string.Equals(WarningsAreErrors, "true", StringComparison.OrdinalIgnoreCase);
        var findings = FindingLimit.Apply(content.Findings, kind => SeverityOf(kind) == ProblemSeverity.Warning, string.Equals(Warnings, "all", StringComparison.OrdinalIgnoreCase));
        Folders = content.Seen;
        Refused = [.. files.Where(file => content.IsRefused(file.Path)).Select(file => file.Item)];
        Drafts = [.. files.Where(file => file.Item.GetMetadata(KindMetadata) == "draft" && !content.IsRefused(file.Path)).Select(file => WithTime(file.Item, file.Path))];
        State = IsDesignTime ? "" : FilesState.Of(files.Select(file => file.Path).Where(path => !content.IsRefused(path)));
        foreach (var finding in findings.Take(MostErrors))
        {
            Report(finding.Kind.Id, SeverityOf(finding.Kind), finding.Message);
        }

        var properties = ProjectFiles.SelectMany(file => ProjectProperties.Find(PathOf(file))).ToList();
        foreach (var property in properties)
        {
            var message = string.Format(CultureInfo.InvariantCulture, FileProblems.MisspelledProperty.Message, property.Name, property.Meant);
            Report(FileProblems.MisspelledProperty.Id, SeverityOf(FileProblems.MisspelledProperty), message, property.Path, property.Line, property.Column);
        }

        var hasErrors = findings.Any(finding => SeverityOf(finding.Kind) == ProblemSeverity.Error);
        if (findings.Count > MostErrors)
        {
            var severity = hasErrors ? ProblemSeverity.Error : ProblemSeverity.Warning;
            Report(FileProblems.MoreFiles.Id, severity, string.Format(CultureInfo.InvariantCulture, FileProblems.MoreFiles.Message, MostErrors, findings.Count));
        }

        var unread = content.Findings.Count(finding => finding.Kind.Severity == ProblemSeverity.Warning && SeverityOf(finding.Kind) == ProblemSeverity.Error);
        Missing = hasErrors && !IsDesignTime ? Math.Max(1, Refused.Length + unread).ToString(CultureInfo.InvariantCulture) : "";
        var hasWrongProperty = properties.Count > 0 && SeverityOf(FileProblems.MisspelledProperty) == ProblemSeverity.Error;
        return IsDesignTime || (!hasWrongProperty && (!hasErrors || CanContinue(content)));

        ProblemSeverity SeverityOf(ProblemKind kind) =>
            kind.Severity == ProblemSeverity.Warning && warningsAreErrors && !notErrors.Contains(kind.Id) ? ProblemSeverity.Error : kind.Severity;
    }

    // Without the configuration, or if the list of files is wrong, the compiler would report problems that no post has.
    private bool CanContinue(ContentFiles content) => content.IsListComplete && !OptionalFiles.Any(file => content.IsRefused(PathOf(file)));

    private static ITaskItem WithTime(ITaskItem draft, string path)
    {
        draft.SetMetadata(ModifiedMetadata, File.GetLastWriteTime(path).ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture));
        return draft;
    }

    private static string PathOf(ITaskItem file) => file.GetMetadata("FullPath");

    private void Report(string id, ProblemSeverity severity, string message, string? file = null, int line = 0, int column = 0)
    {
        if (IsDesignTime)
        {
            BuildEngine.LogMessageEvent(new BuildMessageEventArgs($"{id}: {message}", helpKeyword: null, nameof(CheckContentFiles), MessageImportance.High));
            return;
        }

        if (severity == ProblemSeverity.Warning)
        {
            BuildEngine.LogWarningEvent(new BuildWarningEventArgs(subcategory: null, id, file ?? Project, line, column, 0, 0, message, helpKeyword: null, nameof(CheckContentFiles)));
            return;
        }

        BuildEngine.LogErrorEvent(new BuildErrorEventArgs(subcategory: null, id, file ?? Project, line, column, 0, 0, message, helpKeyword: null, nameof(CheckContentFiles)));
    }
}
