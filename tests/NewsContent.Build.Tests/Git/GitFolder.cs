using System.Diagnostics;

namespace NewsContent.Build.Tests.Git;

/// <summary>A folder with real repositories.</summary>
internal sealed class GitFolder : IDisposable
{
    public string Path { get; } = FileSystem.RealPath(Directory.CreateTempSubdirectory("newscontent-git-").FullName)!;

    public void Dispose()
    {
        // Git protects its objects from changes.
        foreach (var file in new DirectoryInfo(Path).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.IsReadOnly))
        {
            file.IsReadOnly = false;
        }

        Directory.Delete(Path, recursive: true);
    }

    public string PathOf(string path) => System.IO.Path.Combine(Path, path);

    public GitFolder Write(string path, string text = "text")
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    /// <summary>Commits all files of a repository at a time, with its offset.</summary>
    public GitFolder Commit(string repository, string time)
    {
        Run(repository, time, "add", "-A");
        Run(repository, time, "commit", "-q", "--allow-empty", "-m", "change");
        return this;
    }

    public GitFolder Run(string repository, params string[] arguments) => Run(repository, "2020-01-01T00:00:00+0000", arguments);

    private GitFolder Run(string repository, string time, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "protocol.file.allow=always", "-c", "init.defaultBranch=main", .. arguments]) { WorkingDirectory = PathOf(repository), RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var who in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{who}_NAME"] = "Mei";
            start.Environment[$"GIT_{who}_EMAIL"] = "mei@example.com";
            start.Environment[$"GIT_{who}_DATE"] = time;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return this;
    }
}
