using System.Collections;
using System.Globalization;
using Microsoft.Build.Framework;

namespace NewsContent.Build.Tests.Git;

/// <summary>The dates of last commits, read from real repositories.</summary>
public sealed class ReadGitDatesTests : IDisposable
{
    private readonly GitFolder _folder = new();
    private readonly List<string> _warnings = [];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("_posts/2022-06-07-rates.md")]
    [InlineData("_posts/2022-06-07-利率.md")]
    [InlineData("_posts/2022-06-07-zins é \"a\".md")]
    [InlineData("content/site/_posts/2022-06-07-rates.md")]
    [InlineData("0/2022-06-07-rates.md")]
    public void A_file_has_the_time_of_its_last_commit_in_utc(string path)
    {
        Init().Write(path).Write("other.md").Commit(".", "2022-06-07T10:00:00+0800").Write(path, "edited").Commit(".", "2022-06-08T01:30:00+0800").Write("other.md", "edited").Commit(".", "2022-06-09T00:00:00Z");

        Assert.Equal("2022-06-07 17:30:00", Read(path, out var runs));
        Assert.Equal(1, runs);
    }

    [Fact]
    public void A_build_without_another_commit_runs_no_git()
    {
        Init().Write("a.md").Commit(".", "2022-06-07T10:00:00Z");
        Read("a.md", out _);
        _folder.Write("a.md", "edited").Write("b.md");

        Assert.Equal("2022-06-07 10:00:00 -", Read("a.md b.md", out var runs));
        Assert.Equal(0, runs);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("pack-refs --all", false)]
    [InlineData("checkout -q --detach", false)]
    [InlineData("checkout -q HEAD~1", true)]
    [InlineData("commit -q --allow-empty -m empty", true)]
    [InlineData("reset -q --hard HEAD~1", true)]
    public void Git_runs_if_another_commit_is_checked_out(string command, bool runsAgain)
    {
        Init().Write("a.md").Commit(".", "2022-06-07T10:00:00Z").Write("a.md", "edited").Commit(".", "2022-06-08T10:00:00Z");
        Read("a.md", out _);
        if (command.Length > 0)
        {
            _folder.Run(".", command.Split(' '));
        }

        Read("a.md", out var runs);

        Assert.Equal(runsAgain ? 1 : 0, runs);
    }

    [Fact]
    public void A_new_commit_changes_the_date_and_a_build_without_changes_keeps_the_time_of_the_list()
    {
        Init().Write("a.md").Commit(".", "2022-06-07T10:00:00Z");
        Assert.Equal("2022-06-07 10:00:00", Read("a.md", out _));
        var old = DateTime.UnixEpoch.AddYears(40);
        File.SetLastWriteTimeUtc(List, old);
        _folder.Write("b.md").Commit(".", "2022-06-08T10:00:00Z");
        Read("a.md", out _);
        Assert.Equal(old, File.GetLastWriteTimeUtc(List));

        _folder.Write("a.md", "edited").Commit(".", "2022-06-09T10:00:00Z");

        Assert.Equal("2022-06-09 10:00:00", Read("a.md", out _));
    }

    [Fact]
    public void A_renamed_file_has_the_date_of_the_renaming_and_a_deleted_file_has_none()
    {
        Init().Write("a.md").Write("c.md").Commit(".", "2022-06-07T10:00:00Z");
        File.Move(_folder.PathOf("a.md"), _folder.PathOf("b.md"));
        File.Delete(_folder.PathOf("c.md"));
        _folder.Commit(".", "2022-06-08T10:00:00Z").Write("c.md", "new, not committed");

        Assert.Equal("2022-06-08 10:00:00 -", Read("b.md c.md", out _));
    }

    [Fact]
    public void A_change_on_a_merged_branch_counts()
    {
        Init().Write("a.md").Write("b.md").Commit(".", "2022-06-01T10:00:00Z").Run(".", "checkout", "-q", "-b", "side");
        _folder.Write("a.md", "side").Commit(".", "2022-06-02T10:00:00Z").Run(".", "checkout", "-q", "main");
        _folder.Write("b.md", "main").Commit(".", "2022-06-03T10:00:00Z").Run(".", "merge", "-q", "--no-ff", "-m", "merge", "side");

        Assert.Equal("2022-06-02 10:00:00 2022-06-03 10:00:00", Read("a.md b.md", out _));
    }

    [Fact]
    public void Settings_of_the_user_do_not_change_the_result()
    {
        Init().Write("sub/利率.md").Commit(".", "2022-06-07T10:00:00Z");
        foreach (var setting in new[] { "core.quotePath true", "log.showRoot false", "log.follow true", "log.showSignature true", "color.ui always", "diff.noprefix true", "diff.renames copies", "log.date relative", "format.pretty oneline", "diff.relative false" })
        {
            _folder.Run(".", ["config", .. setting.Split(' ')]);
        }

        Assert.Equal("2022-06-07 10:00:00", Read("sub/利率.md", out _));
    }

    [Fact]
    public void A_shallow_clone_has_no_dates_until_the_history_is_fetched()
    {
        _folder.Write("origin/a.md").Run("origin", "init", "-q").Commit("origin", "2022-06-07T10:00:00Z").Write("origin/b.md").Commit("origin", "2022-06-08T10:00:00Z");
        _folder.Run(".", "clone", "-q", "--depth", "1", new Uri(_folder.PathOf("origin")).AbsoluteUri, "clone");

        Assert.Equal("-", Read("clone/a.md", out var runs));
        Assert.Equal(0, runs);
        Assert.Equal($"NC5105: The git repository '{_folder.PathOf("clone")}' is a shallow clone, which does not contain the last commits of all files, so articles get no dates from git; fetch the whole history with 'git fetch --unshallow'", Assert.Single(_warnings));

        _folder.Run("clone", "fetch", "-q", "--unshallow");
        _warnings.Clear();
        Assert.Equal("2022-06-07 10:00:00", Read("clone/a.md", out _));
        Assert.Empty(_warnings);
    }

    [Fact]
    public void A_linked_work_tree_and_a_submodule_have_their_own_commits()
    {
        _folder.Write("library/a.md").Run("library", "init", "-q").Commit("library", "2022-06-07T10:00:00Z");
        _folder.Write("main/b.md").Run("main", "init", "-q").Run("main", "submodule", "add", "-q", _folder.PathOf("library"), "posts").Commit("main", "2022-06-08T10:00:00Z");
        _folder.Run("main", "worktree", "add", "-q", "-b", "other", "../linked").Write("linked/b.md", "edited").Commit("linked", "2022-06-09T10:00:00Z");

        Assert.Equal("2022-06-07 10:00:00 2022-06-08 10:00:00 2022-06-09 10:00:00", Read("main/posts/a.md main/b.md linked/b.md", out var runs));
        Assert.Equal(3, runs);

        // A commit on the branch of one of them.
        _folder.Write("linked/b.md", "again").Commit("linked", "2022-06-10T10:00:00Z");
        Assert.Equal("2022-06-07 10:00:00 2022-06-08 10:00:00 2022-06-10 10:00:00", Read("main/posts/a.md main/b.md linked/b.md", out runs));
        Assert.Equal(1, runs);
    }

    [Fact]
    public void A_folder_without_a_repository_has_a_warning_and_no_dates()
    {
        _folder.Write("a.md");

        Assert.Equal("-", Read("a.md", out _));
        Assert.Equal($"NC5106: Articles get no dates from git because '{_folder.Path}' is not in the work tree of a git repository; build in a clone of the repository with git installed, or delete <NewsContentGitDates>", Assert.Single(_warnings));
    }

    [Fact]
    public void Without_git_there_is_a_warning_and_no_date()
    {
        Init().Write("a.md").Commit(".", "2022-06-07T10:00:00Z");

        Assert.Equal("-", Read("a.md", out _, searchPath: _folder.Path));
        Assert.StartsWith("NC5106: Articles get no dates from git because git was not found in PATH; ", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_of_git_is_a_warning_with_its_text()
    {
        Init().Write("a.md").Commit(".", "2022-06-07T10:00:00Z");
        Directory.Move(_folder.PathOf(".git/objects"), _folder.PathOf("objects"));

        Assert.Equal("-", Read("a.md", out _));
        Assert.StartsWith("NC5106: Articles get no dates from git because git reports an error: fatal: not a git repository", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_without_a_commit_has_no_dates()
    {
        Init().Write("a.md");

        Assert.Equal("-", Read("a.md", out var runs));
        Assert.Equal(0, runs);
        Assert.Empty(_warnings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("commits 2 ")]
    [InlineData("commits 1 9 x\n1|a.md\n")]
    public void A_damaged_list_is_read_from_git_again(string text)
    {
        Init().Write("a.md").Commit(".", "2022-06-07T10:00:00Z");
        Read("a.md", out _);
        File.WriteAllText(List + ".0.cache", text);

        Assert.Equal("2022-06-07 10:00:00", Read("a.md", out var runs));
        Assert.Equal(1, runs);
    }

    private string List => _folder.PathOf("obj/dates.txt");

    private GitFolder Init() => _folder.Write(".gitignore", "obj/\n").Run(".", "init", "-q");

    // The dates of files, or '-', separated by spaces. A name may contain spaces if it is the only one.
    private string Read(string paths, out int runs, string? searchPath = null)
    {
        var files = File.Exists(_folder.PathOf(paths)) ? [paths] : paths.Split(' ');
        var task = new ReadGitDates { BuildEngine = new Engine(_warnings), Project = "App.csproj", Files = [.. files.Select(file => new Item(_folder.PathOf(file)))], List = List };
        task.SearchPath = searchPath ?? task.SearchPath;

        Assert.True(task.Execute());

        runs = task.Runs;
        var dates = File.ReadAllLines(List).Select(line => line.Split('|', 2)).ToDictionary(parts => parts[1], parts => long.Parse(parts[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return string.Join(' ', files.Select(file => dates.TryGetValue(_folder.PathOf(file), out var time) ? DateTimeOffset.FromUnixTimeSeconds(time).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : "-"));
    }

    private sealed class Engine(List<string> warnings) : IBuildEngine
    {
        public bool ContinueOnError => false;

        public int LineNumberOfTaskNode => 0;

        public int ColumnNumberOfTaskNode => 0;

        public string ProjectFileOfTaskNode => "";

        public void LogErrorEvent(BuildErrorEventArgs e) => Assert.Fail(e.Message);

        public void LogWarningEvent(BuildWarningEventArgs e) => warnings.Add($"{e.Code}: {e.Message}");

        public void LogMessageEvent(BuildMessageEventArgs e)
        {
        }

        public void LogCustomEvent(CustomBuildEventArgs e)
        {
        }

        public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;
    }

    private sealed class Item(string path) : ITaskItem
    {
        public string ItemSpec { get; set; } = path;

        public ICollection MetadataNames => Array.Empty<string>();

        public int MetadataCount => 0;

        public string GetMetadata(string metadataName) => metadataName == "FullPath" ? ItemSpec : "";

        public void SetMetadata(string metadataName, string metadataValue)
        {
        }

        public void RemoveMetadata(string metadataName)
        {
        }

        public void CopyMetadataTo(ITaskItem destinationItem)
        {
        }

        public IDictionary CloneCustomMetadata() => new Hashtable();
    }
}
