using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsContent.Build.Git;

/// <summary>Runs git in a folder.</summary>
internal sealed class GitProgram
{
    // Set by a hook of git that runs the build. They would select another repository than that of the folder.
    private static readonly string[] RepositoryVariables =
    [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_NAMESPACE", "GIT_OBJECT_DIRECTORY", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE",
        "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_TRACE", "GIT_TRACE2",
    ];

    private readonly object _lock = new();
    private Process? _process;
    private bool _isCanceled;

    /// <summary>Returns the full path of git; <c>null</c> if no folder of the search path has it.</summary>
    /// <remarks>Windows and .NET would also look into the current folder, which can be that of a downloaded site.</remarks>
    /// <param name="searchPath">The variable <c>PATH</c>.</param>
    public static string? Find(string? searchPath)
    {
        var name = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "git.exe" : "git";
        foreach (var folder in (searchPath ?? "").Split([Path.PathSeparator], StringSplitOptions.RemoveEmptyEntries))
        {
            try
            {
                if (Path.IsPathRooted(folder) && Path.Combine(folder, name) is var path && File.Exists(path))
                {
                    return path;
                }
            }
            catch (ArgumentException)
            {
                // A folder whose name cannot exist.
            }
        }

        return null;
    }

    /// <summary>Returns the times of the last commits of files, by their paths from the folder.</summary>
    /// <param name="program">The full path of git.</param>
    /// <param name="folder">A folder in the work tree.</param>
    /// <exception cref="GitException">Git cannot be started, or reports an error.</exception>
    public IReadOnlyDictionary<string, long> ReadTimes(string program, string folder)
    {
        var start = new ProcessStartInfo(program, GitLog.Arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var variable in RepositoryVariables)
        {
            start.EnvironmentVariables.Remove(variable);
        }

        // Messages in English; no question to the user.
        start.EnvironmentVariables["LC_ALL"] = "C";
        start.EnvironmentVariables["GIT_TERMINAL_PROMPT"] = "0";
        using var process = new Process { StartInfo = start };
        try
        {
            Start(process);
            var errors = new StringBuilder();
            process.ErrorDataReceived += (_, line) => errors.Append(line.Data).Append(' ');
            process.BeginErrorReadLine();
            var times = GitLog.Read(process.StandardOutput.BaseStream);
            process.WaitForExit();
            return process.ExitCode == 0 ? times : throw new GitException(errors.ToString().Trim() is { Length: > 0 } text ? text : "exit code " + process.ExitCode);
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or IOException or InvalidOperationException or FormatException or OverflowException)
        {
            throw new GitException(exception.Message);
        }
        finally
        {
            lock (_lock)
            {
                _process = null;
            }
        }
    }

    /// <summary>Ends the running process, and each later one at its start.</summary>
    public void Cancel()
    {
        lock (_lock)
        {
            _isCanceled = true;
            Kill();
        }
    }

    private void Start(Process process)
    {
        lock (_lock)
        {
            process.Start();
            _process = process;
            if (_isCanceled)
            {
                Kill();
            }
        }
    }

    private void Kill()
    {
        try
        {
            _process?.Kill();
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended.
        }
    }
}

/// <summary>An error of git.</summary>
internal sealed class GitException(string message) : Exception(message);
