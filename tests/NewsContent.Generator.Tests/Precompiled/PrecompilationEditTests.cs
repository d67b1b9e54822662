using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Site;
using NewsContent.Precompiler;
using NewsContent.Tests.Files;
using static NewsContent.Generator.Tests.Precompiled.PrecompiledStories;

namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>After an edit, the precompiler parses only the posts that depend on it.</summary>
public sealed class PrecompilationEditTests : IDisposable
{
    private readonly PrecompiledSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Nothing_is_done_where_nothing_has_changed()
    {
        Assert.Equal(3, _site.Add(TestPosts.All).Run());
        Assert.Null(_site.Run());
    }

    [Fact]
    public void An_edited_post_is_parsed_and_no_other()
    {
        _site.Add(TestPosts.All).Run();

        Assert.Equal(1, _site.Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text + "More.\n").Run());
    }

    [Fact]
    public void A_rewritten_post_with_the_same_content_changes_no_output()
    {
        _site.Add(TestPosts.All).Run();
        var before = _site.WrittenAt(Precompilation.PayloadFile);
        _site.Remove(TestPosts.Bonds.Path).Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text);
        File.SetLastWriteTimeUtc(_site.PathOf(TestPosts.Bonds.Path), DateTime.UnixEpoch);

        Assert.Equal(0, _site.Run());
        Assert.Equal(before, _site.WrittenAt(Precompilation.PayloadFile));
    }

    [Fact]
    public void A_file_that_has_its_size_and_its_time_is_not_read_again()
    {
        var path = _site.Add(TestPosts.All).PathOf(TestPosts.Bonds.Path);
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);
        _site.Run();

        File.WriteAllText(path, TestPosts.Bonds.Text[..^2] + "?\n");
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);

        Assert.Equal(0, _site.Property("RootNamespace", "Other").Run());
    }

    // Two writes can have the same time if the file system's clock is coarse.
    [Fact]
    public void A_file_that_was_written_just_before_a_build_is_read_again_in_the_next()
    {
        var path = _site.Add(TestPosts.All).PathOf(TestPosts.Bonds.Path);
        var written = DateTime.UtcNow;
        File.SetLastWriteTimeUtc(path, written);
        _site.Run();

        File.WriteAllText(path, TestPosts.Bonds.Text[..^2] + "?\n");
        File.SetLastWriteTimeUtc(path, written);

        Assert.Equal(1, _site.Run());
    }

    [Fact]
    public void A_link_has_the_time_of_its_target()
    {
        var target = _site.Add(TestPosts.All).PathOf("target.txt");
        File.Move(_site.PathOf(TestPosts.Bonds.Path), target);
        File.CreateSymbolicLink(_site.PathOf(TestPosts.Bonds.Path), target);
        File.SetLastWriteTimeUtc(target, DateTime.UnixEpoch);
        _site.Run();

        File.AppendAllText(target, "More.\n");

        Assert.Equal(1, _site.Run());
    }

    [Theory]
    [InlineData(Precompilation.PayloadFile)]
    [InlineData(Precompilation.CodeFile)]
    [InlineData(Precompilation.NotesFile)]
    [InlineData(Precompilation.LogFile)]
    public void A_deleted_output_is_written_again(string file)
    {
        _site.Add(TestPosts.All).Run();
        var before = _site.Read(file);
        _site.Remove("obj/" + file);

        Assert.Equal(0, _site.Run());
        Assert.Equal(before, _site.Read(file));
    }

    [Fact]
    public void A_deleted_post_is_not_an_article()
    {
        _site.Add(TestPosts.All).Run();

        Assert.Equal(0, _site.Remove(TestPosts.Bonds.Path).Run());
        Assert.Equal(2, new CompiledArticles(_site.Load().GetTypes().Single(type => type.Name == "Articles")).All.Count);
    }

    [Fact]
    public void A_post_that_names_another_is_parsed_again_when_that_one_moves()
    {
        (string, string) naming = ("_posts/2022-06-09-naming.md", "---\ntitle: Naming\n---\n[Rates]({% post_url 2022-06-07-rates-rise %})\n");
        _site.Add(TestPosts.All).Add(naming).Run();

        Assert.Equal(2, _site.Add(TestPosts.Rates.Path, TestPosts.Rates.Text.Replace("layout: post", "permalink: /moved/", StringComparison.Ordinal)).Run());
    }

    [Theory]
    [InlineData("Sector Sector", "Sector? Sector", 0)]
    [InlineData("^Source: (.+)$", "^Src: (.+)$", 2)]
    [InlineData("class Writers;", "class Writers; // a comment", 0)]
    public void An_edited_declaration_parses_only_the_posts_that_it_selects_from(string old, string edited, int parsed)
    {
        _site.Add(Stories).Code("Declarations.cs", StoryDeclarations).Code("Sectors.cs", Sectors).Run();

        Assert.Equal(parsed, _site.Code("Declarations.cs", StoryDeclarations.Replace(old, edited, StringComparison.Ordinal)).Run());
    }

    [Fact]
    public void Other_C_sharp_is_not_looked_at()
    {
        _site.Add(Stories).Code("Declarations.cs", StoryDeclarations).Code("Sectors.cs", Sectors).Code("Other.cs", "class Other;").Run();

        Assert.Null(_site.Code("Other.cs", "class Other { int x; }").Run());
    }

    [Fact]
    public void A_type_of_another_project_is_read_again_when_that_project_changes()
    {
        _site.Add(Stories).Code("Declarations.cs", StoryDeclarations).Library("Sectors", "public enum Sector { Energy }").Run();
        Assert.Contains("NC5060", _site.Compile(Sectors).Diagnostics.Select(diagnostic => diagnostic.Id));

        Assert.Equal(0, _site.Library("Sectors", Sectors).Run());
        Assert.DoesNotContain(_site.Compile(Sectors).Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_post_is_read_once()
    {
        var reads = 0;
        var file = new SiteFile("/site/_posts/2022-06-07-rates.md", SiteFileKind.Post);
        var input = PostInput.Create(file, new SiteSettings { Root = "/site/" }, CollectionSet.Create([], "App"))!;

        PostCache.Load("no such file", "version", new Dictionary<string, FileStamp> { [file.Path] = FileStamp.Unknown }, Read).Parse(input, CancellationToken.None);

        Assert.Equal(1, reads);

        DecodedText Read(string path)
        {
            reads++;
            return TestPosts.Rates.Text;
        }
    }

    [Theory]
    [InlineData("NewsContentIdPrefix", "x-", 3)]
    [InlineData("NewsContentToday", "2022-06-01", 0)]
    [InlineData("NewsContentWarnOnSingleUse", "true", 0)]
    [InlineData("NewsContentWarnings", "all", 0)]
    public void A_property_parses_the_posts_again_unless_it_is_read_later(string property, string value, int parsed)
    {
        _site.Add(TestPosts.All).Run();

        Assert.Equal(parsed, _site.Property(property, value).Run());
    }

    [Theory]
    [InlineData("permalink: pretty\n", 3)]
    [InlineData("motto: News\n", 0)]
    public void The_configuration_parses_the_posts_again_if_they_depend_on_what_changed(string config, int parsed)
    {
        _site.Add(TestPosts.All).Run();

        Assert.Equal(parsed, _site.Add("_config.yml", config).Run());
    }
}
