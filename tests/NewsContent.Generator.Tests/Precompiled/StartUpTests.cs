using System.Diagnostics;
using NewsContent.Precompiler;

namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>The precompiler loads only the assemblies that a project needs.</summary>
public sealed class StartUpTests : IDisposable
{
    private static readonly string[] Program =
    [
        "NewsContent.Precompiler.dll", "NewsContent.Precompiler.runtimeconfig.json", "NewsContent.Compiler.dll", "AngleSharp.dll", "NodaTime.dll", "YamlDotNet.dll",
    ];

    private readonly string _root = Directory.CreateTempSubdirectory("start").FullName + "/";

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_project_without_declarations_needs_neither_Roslyn_nor_the_generator()
    {
        Write("_posts/2022-06-07-rates.md", TestPosts.Rates.Text);
        Write("Program.cs", "class Program;");

        Assert.Equal((0, ""), Run());
        Assert.True(File.Exists(_root + "obj/" + Precompilation.PayloadFile));
    }

    [Fact]
    public void A_project_with_declarations_needs_them()
    {
        Write("_posts/2022-06-07-rates.md", TestPosts.Rates.Text);
        Write("Program.cs", "[NewsContent.ArticleCollection<NewsContent.Article>(\"_posts\")] static partial class Articles;");

        Assert.Contains("NewsContent.Generator", Run().Output);
    }

    private (int ExitCode, string Output) Run()
    {
        foreach (var file in Program)
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, file), _root + file);
        }

        Write("options.editorconfig", $"is_global = true\nbuild_property.NewsContentRootFullPath = {_root}\n");
        Write("inputs.txt", $"options|{_root}options.editorconfig\ncompiler|{_root}none\ngenerator|{_root}\nsource|{_root}Program.cs\narticle|post|{_root}_posts/2022-06-07-rates.md\n");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [_root + Program[0], _root + "inputs.txt", _root + "obj"]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_root + path)!);
        File.WriteAllText(_root + path, text);
    }
}
