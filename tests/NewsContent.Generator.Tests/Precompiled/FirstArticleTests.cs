using System.Diagnostics;
using System.Globalization;

namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>The runtime compiles few methods until a program has its first article. Each of them takes a tenth of a millisecond.</summary>
public sealed class FirstArticleTests : IDisposable
{
    private const string Program =
        """
        internal static class Program
        {
            private static void Main(string[] arguments)
            {
                var before = System.Runtime.JitInfo.GetCompiledMethodCount();
                var title = App.Articles.BySlug[arguments[0]].Title;
                var after = System.Runtime.JitInfo.GetCompiledMethodCount();
                System.Console.WriteLine(title);
                System.Console.WriteLine(after - before);
            }
        }
        """;

    // Without optimization the compiler inlines nothing, so that a debug build has more methods.
#if DEBUG
    private const int MostMethods = 200;
#else
    private const int MostMethods = 80;
#endif

    private readonly PrecompiledSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void An_article_is_found_by_its_slug_with_few_compiled_methods()
    {
        _site.Add(TestPosts.All).Run();

        using var process = Process.Start(new ProcessStartInfo("dotnet", [_site.Publish(Program), "rates-rise"]) { RedirectStandardOutput = true })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n');
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        Assert.InRange(int.Parse(lines[1], CultureInfo.InvariantCulture), 1, MostMethods);
    }
}
