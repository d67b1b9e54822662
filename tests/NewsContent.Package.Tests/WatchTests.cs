using System.Diagnostics;
using System.Text;

namespace NewsContent.Package.Tests;

/// <summary><c>dotnet watch</c> without live mode: an edited post starts the app again.</summary>
[Collection(PackedPackage.Collection)]
public sealed class WatchTests(PackedPackage package)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    [Theory]
    [InlineData("Code")]
    [InlineData("Resource")]
    public async Task Edited_and_added_posts_and_edited_code_are_in_the_running_app(string data)
    {
        const string Code = """
            while (true)
            {
                Show.Titles();
                await Task.Delay(500);
            }

            static class Show
            {
                public static void Titles() => Console.WriteLine("Titles: " + string.Join(", ", App.Articles.All.Select(article => article.Title)));
            }
            """;
        var project = package.CreateProject("Watched" + data)
            .Project(properties: $"<RootNamespace>App</RootNamespace><NewsContentData>{data}</NewsContentData>")
            .Post("2022-05-01-bonds.md", "---\ntitle: Bonds\n---\nText.\n")
            .File("Program.cs", Code);
        using var watch = new Watch(project.Folder);
        await watch.WaitForStartAsync("Titles: Bonds");

        project.Post("2022-05-01-bonds.md", "---\ntitle: Rates\n---\nText.\n");
        await watch.WaitForStartAsync("Titles: Rates");

        project.Post("2022-05-01-bonds.md", "---\ntitle: Copper\n---\nText.\n");
        await watch.WaitForStartAsync("Titles: Copper");

        project.File("Program.cs", Code.Replace("Titles: ", "Posts: "));
        await watch.WaitForAsync("Posts: Copper");

        project.Post("2022-06-01-gold.md", "---\ntitle: Gold\n---\nText.\n");
        await watch.WaitForStartAsync("Posts: Gold, Copper");
    }

    private sealed class Watch : IDisposable
    {
        private readonly Process _process;
        private readonly StringBuilder _output = new();
        private int _starts;

        public Watch(string folder)
        {
            var start = Dotnet.CreateStart("watch", "--verbose", "run", "--non-interactive");
            start.WorkingDirectory = folder;
            start.RedirectStandardOutput = true;
            start.RedirectStandardError = true;
            _process = Process.Start(start)!;
            _process.OutputDataReceived += (_, line) => Add(line.Data);
            _process.ErrorDataReceived += (_, line) => Add(line.Data);
            _process.BeginOutputReadLine();
            _process.BeginErrorReadLine();
        }

        public Task WaitForAsync(string text) => WaitAsync(text, output => output.Contains(text));

        /// <summary>Waits for a line of an app that was started again, and until the next edit is noticed.</summary>
        public Task WaitForStartAsync(string text)
        {
            _starts++;
            return WaitAsync(text, output => output.Contains(text) && output.Split("Waiting for changes").Length > _starts);
        }

        public void Dispose()
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
            _process.Dispose();
        }

        private async Task WaitAsync(string text, Func<string, bool> isPrinted)
        {
            using var limit = new CancellationTokenSource(Limit);
            while (!isPrinted(Output()))
            {
                Assert.False(limit.IsCancellationRequested || _process.HasExited, $"'{text}' was not printed: {Output()}");
                await Task.Delay(200, CancellationToken.None);
            }
        }

        private string Output()
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }

        private void Add(string? line)
        {
            lock (_output)
            {
                _output.AppendLine(line);
            }
        }
    }
}
