namespace NewsContent.Package.Tests;

/// <summary>
/// Two analyzers of one build with different versions of the same assembly: each must load its own
/// (https://github.com/microsoft/CsWin32/issues/221 describes the failure).
/// </summary>
[Collection(PackedPackage.Collection)]
public sealed class SecondAnalyzerTests(PackedPackage package)
{
    [Fact]
    public async Task A_generator_with_another_YamlDotNet_works_with_ours()
    {
        var app = package.CreateProject("App")
            .Project(items: await SecondAnalyzer.BuildAsync(package))
            .Post("2022-06-07-rates.md", "---\ntitle: [\"Rates\"]\n---\nText.\n")
            .File("Program.cs", "");
        Assert.Contains("warning NC1010", (await app.BuildAsync()).Output);

        app.Post("2022-06-07-rates.md", "---\ntitle: \"Rates\"\n---\nText.\n")
            .File("Program.cs", "Console.WriteLine(App.Articles.All[0].Title + \" \" + Other.Value);");
        Assert.Equal("Rates " + SecondAnalyzer.ExpectedValue, (await app.RunAsync()).TrimEnd());
    }
}
