using NewsContent.Precompiler;

namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>The file that passes the inputs from the package's targets to the precompiler.</summary>
public sealed class InputsFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Each_line_has_a_kind_and_a_value()
    {
        var (inputs, folders) = Read(
            "article|post|/site/_posts/2022-06-07-rates.md", "article|document|/site/_writers/mei-lin.md", "configuration|/site/_config.yml",
            "source|/site/Program.cs", "reference|/packs/System.Runtime.dll", "options|/site/obj/options.editorconfig",
            "compiler|/sdk/Roslyn", "generator|/package/analyzers/dotnet/cs/",
            "language|14.0", "constants|DEBUG,TRACE", "nullable|enable");

        Assert.Equal([new("/site/_posts/2022-06-07-rates.md", "post", ""), new("/site/_writers/mei-lin.md", "document", "")], inputs.Articles);
        Assert.Equal("/site/_config.yml", inputs.Configuration);
        Assert.Equal(["/site/Program.cs"], inputs.Sources);
        Assert.Equal(["/packs/System.Runtime.dll"], inputs.References);
        Assert.Equal("/site/obj/options.editorconfig", inputs.OptionsFile);
        Assert.Equal(("14.0", "DEBUG,TRACE", "enable"), (inputs.LanguageVersion, inputs.DefineConstants, inputs.Nullable));
        Assert.Equal([Path.Combine("/sdk/Roslyn", "bincore"), "/sdk/Roslyn", "/package/analyzers/dotnet/cs/"], folders);
    }

    [Fact]
    public void A_path_can_contain_line_separators() =>
        Assert.Equal("/site/a|b/_posts/2022-06-07-c.md", Read("article|post|/site/a|b/_posts/2022-06-07-c.md").Inputs.Articles.Single().Path);

    // A name can contain a newline on some systems. The build's lines precede all names.
    [Fact]
    public void A_file_name_does_not_decide_what_runs() =>
        Assert.Equal(
            [Path.Combine("/sdk", "bincore"), "/sdk", "/package"],
            Read("compiler|/sdk", "generator|/package", "article|post|/site/_posts/a", "generator|/site/evil", "compiler|/site/evil").Folders);

    [Fact]
    public void A_site_may_have_no_configuration() => Assert.Null(Read("article|post|/site/_posts/2022-06-07-rates.md").Inputs.Configuration);

    [Fact]
    public void A_draft_has_the_time_of_its_file()
    {
        var draft = _path + ".md";
        File.WriteAllText(draft, "");
        File.SetLastWriteTime(draft, new DateTime(2022, 6, 7, 8, 9, 10, 11, DateTimeKind.Local));
        try
        {
            Assert.Equal("2022-06-07 08:09:10.0110000", Read($"article|draft|{draft}").Inputs.Articles.Single().Modified);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private (PrecompilationInputs Inputs, IReadOnlyList<string> Folders) Read(params string[] lines)
    {
        File.WriteAllLines(_path, lines);
        return InputsFile.Read(_path);
    }
}
