using System.Globalization;
using System.Text;
using Microsoft.Build.Framework;
using NewsContent.Build.Git;
using NewsContent.Compiler.Problems;

namespace NewsContent.Build;

/// <summary>
/// The package's MSBuild task that lists posts with the times of their last commits. It runs git once for each repository, and only if another commit is checked out than in
/// the last build. It never fails a build.
/// </summary>
public sealed class ReadGitDates : ICancelableTask
{
    private readonly GitProgram _git = new();
    private readonly List<string> _stored = [];

    /// <summary>The host of the build.</summary>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <summary>An object of the host; not used.</summary>
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The project file, at which warnings are reported.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>The posts.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The list to write: the time in seconds since 1970, <c>|</c>, and the full path. It keeps its time if nothing has changed.</summary>
    [Required]
    public string List { get; set; } = "";

    /// <summary>The search path of programs; by default, that of the build.</summary>
    public string SearchPath { get; set; } = Environment.GetEnvironmentVariable("PATH") ?? "";

    /// <summary>The written files.</summary>
    [Output]
    public string[] Stored => [List, .. _stored];

    /// <summary>The number of times that git was run.</summary>
    internal int Runs { get; private set; }

    /// <inheritdoc/>
    public void Cancel() => _git.Cancel();

    /// <inheritdoc/>
    public bool Execute()
    {
        var repositories = new RepositoryFiles(Files.Select(static file => file.GetMetadata("FullPath")));
        var times = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var (repository, folder, files) in repositories.Groups)
        {
            var stored = List + "." + _stored.Count.ToString(CultureInfo.InvariantCulture) + ".cache";
            _stored.Add(stored);
            if (TimesOf(repository, folder, stored) is { } known)
            {
                foreach (var (path, relative) in files)
                {
                    if (known.TryGetValue(relative, out var time))
                    {
                        times[path] = time;
                    }
                }
            }
        }

        if (repositories.Groups.Count == 0 && Files.Length > 0)
        {
            Report(FileProblems.NoGitDates, $"'{FileName.Quote(Path.GetDirectoryName(Files[0].GetMetadata("FullPath"))!)}' is not in the work tree of a git repository");
        }

        var text = new StringBuilder();
        foreach (var file in times)
        {
            text.Append(file.Value.ToString(CultureInfo.InvariantCulture)).Append('|').Append(file.Key).Append('\n');
        }

        ListFile.Write(List, text.ToString());
        return true;
    }

    private IReadOnlyDictionary<string, long>? TimesOf(GitRepository repository, string folder, string path)
    {
        if (repository.IsShallow)
        {
            Report(FileProblems.ShallowClone, FileName.Quote(repository.WorkTree));
            return null;
        }

        if (repository.Head is not { } head)
        {
            return null;
        }

        var key = head + " " + folder;
        if (File.Exists(path) && CommitTimes.Parse(File.ReadAllText(path), key) is { } known)
        {
            return known.Times;
        }

        if (GitProgram.Find(SearchPath) is not { } program)
        {
            Report(FileProblems.NoGitDates, "git was not found in PATH");
            return null;
        }

        try
        {
            Runs++;
            var times = new CommitTimes(key, _git.ReadTimes(program, folder));
            ListFile.Write(path, times.Write());
            return times.Times;
        }
        catch (GitException exception)
        {
            Report(FileProblems.NoGitDates, $"git reports an error: {FileName.Quote(exception.Message)}");
            return null;
        }
    }

    private void Report(ProblemKind kind, string argument) => BuildEngine.LogWarningEvent(new BuildWarningEventArgs(
        subcategory: null, kind.Id, Project, 0, 0, 0, 0, string.Format(CultureInfo.InvariantCulture, kind.Message, argument), helpKeyword: null, nameof(ReadGitDates)));
}
