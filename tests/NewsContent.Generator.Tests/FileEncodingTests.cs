using System.Text;
using Microsoft.CodeAnalysis;
using NewsContent.Generator.Tests.Precompiled;
using NewsContent.Tests.Files;

namespace NewsContent.Generator.Tests;

/// <summary>A file that is not UTF-8 is always an error; a UTF-8 file yields the same article on every machine.</summary>
public sealed class FileEncodingTests : IDisposable
{
    private const string Path = "_posts/2022-06-07-rates.md";
    private const string Text = "---\ntitle: \u592E\u884C\n---\nA caf\u00E9 \U0001F600 \u964D\u51C6\u3002\n";

    private readonly PrecompiledSite _site = new();

    public static TheoryData<int> MachineCodePages => CompilerFile.MachineCodePages;

    public void Dispose() => _site.Dispose();

    [Theory]
    [MemberData(nameof(MachineCodePages))]
    public void A_post_in_a_legacy_encoding_is_not_an_article(int machine)
    {
        var host = new TestHost().Add(Path, CompilerFile.Read(CodePages.GetBytes("---\ntitle: \u592E\u884C\n---\n\u4ECA\u65E5\u964D\u51C6\u3002\n", 936), machine)).Run();

        var error = Assert.Single(host.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("NC1027", error.Id);
        Assert.Equal(new(1, 7), error.Location.GetLineSpan().StartLinePosition);
        Assert.Empty(host.Load().All);
    }

    [Theory]
    [InlineData(65001)]
    [InlineData(1252)]
    [InlineData(936)]
    public void The_diagnostics_are_those_of_posts_that_are_compiled_before_the_compiler_runs(int machine)
    {
        (string Path, byte[] Content)[] posts =
        [
            ("_posts/2022-06-07-gbk.md", CodePages.GetBytes("---\ntitle: \u592E\u884C\n---\n\u4ECA\u65E5\u964D\u51C6\uFF0C\u4E2D\u56FD\u3002\n", 936)),
            ("_posts/2022-06-08-western.md", CodePages.GetBytes("---\ntitle: Caf\u00E9\n---\nIn Malm\u00F6 \u2013 quoted.\n", 1252)),
            ("_posts/2022-06-09-cut.md", [.. Encoding.UTF8.GetBytes(Text), 0xE5, 0xA4]),
            ("_posts/2022-06-10-replaced.md", [.. Encoding.UTF8.GetBytes("---\ntitle: \uFFFD\n---\n"), 0xD6, 0xD0]),
            ("_posts/2022-06-11-utf32.md", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Text)]),
            ("_posts/2022-06-12-utf32be.md", [0, 0, 0xFE, 0xFF, .. new UTF32Encoding(true, false).GetBytes(Text)]),
            ("_posts/2022-06-13-utf16.md", Encoding.Unicode.GetBytes(Text)),
            ("_posts/2022-06-14-half.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("---\ntitle: A\n---\nText "), 0x3D, 0xD8]),
            ("_posts/2022-06-15-marked.md", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text), 0xFF]),
            ("_posts/2022-06-16-links.md", Encoding.UTF8.GetBytes("---\ntitle: Links\n---\n[a](/2022/06/07/gbk.html) [b]({% post_url 2022-06-08-western %})\n")),
            ("_posts/2022-06-17-none.md", [0xD6, 0xD0]),
            ("_posts/none.md", [0xD6, 0xD0]),
        ];
        foreach (var (path, content) in posts)
        {
            _site.Add(path, content);
        }

        _site.Add("_config.yml", CodePages.GetBytes("title: \u592E\u884C\u4ECA\u65E5\n", 936)).Run();
        var host = new TestHost();
        foreach (var (path, content) in posts.Append(("_config.yml", CodePages.GetBytes("title: \u592E\u884C\u4ECA\u65E5\n", 936))))
        {
            host.Add(path, CompilerFile.Read(content, machine), path[0] == '_' && path[1] == 'p' ? "post" : "config");
        }

        host.Add("obj/undecodable.txt", _site.FindUndecodable(TestHost.Root), "undecodable").Run();

        Assert.Equal(
            _site.Compile().Diagnostics.Select(Describe).Order(StringComparer.Ordinal),
            host.Diagnostics.Select(Describe).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["NC1027 1 7", "NC1027 1 10", "NC1029 4 0", "NC1027 3 0", "NC1028 0 0", "NC1028 0 0", "NC1028 0 0", "NC1029 3 5", "NC1029 4 0", "NC1027 0 0"],
            host.Diagnostics.Where(diagnostic => diagnostic.Id is "NC1027" or "NC1028" or "NC1029" && diagnostic.Location.GetLineSpan().Path.Contains("2022", StringComparison.Ordinal))
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.GetLineSpan().StartLinePosition.Line} {diagnostic.Location.GetLineSpan().StartLinePosition.Character}"));
    }

    [Theory]
    [InlineData(65001)]
    [InlineData(1252)]
    [InlineData(28591)]
    [InlineData(437)]
    public void A_project_with_a_code_page_gets_the_articles_of_one_without(int project)
    {
        var host = new TestHost().Add(Path, CompilerFile.Read(Encoding.UTF8.GetBytes(Text), project: project)).Run();

        Assert.Empty(host.Diagnostics);
        Assert.Equal("\u592E\u884C", host.Load().All[0].Title);
        Assert.Equal("A caf\u00E9 \U0001F600 \u964D\u51C6\u3002", host.Load().All[0].Text);
    }

    [Fact]
    public void A_code_page_that_loses_bytes_is_an_error_of_the_project()
    {
        var host = new TestHost().Add(Path, CompilerFile.Read(Encoding.UTF8.GetBytes(Text), project: 932)).Add("obj/undecodable.txt", _site.FindUndecodable(TestHost.Root), "undecodable").Run();

        var error = Assert.Single(host.Diagnostics);
        Assert.Equal("NC1030", error.Id);
        Assert.Contains("code page 932", error.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(65001)]
    [InlineData(936)]
    public void A_replacement_character_in_the_file_is_a_warning(int machine)
    {
        var host = new TestHost().Add(Path, CompilerFile.Read(Encoding.UTF8.GetBytes(Text + "\uFFFD\n"), machine)).Run();

        Assert.Equal("NC2044", Assert.Single(host.Diagnostics).Id);
        Assert.Single(host.Load().All);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_with_a_mark_is_read(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        byte[] content = [.. encoding.GetPreamble(), .. encoding.GetBytes(Text.ReplaceLineEndings("\r\n"))];

        var generated = new TestHost().Add(Path, CompilerFile.Read(content)).Run();
        _site.Add(Path, content).Run();
        var compiled = new CompiledArticles(_site.Load().GetTypes().Single(type => type.Name == "Articles"));

        Assert.Empty(generated.Diagnostics);
        Assert.Empty(_site.Compile().Diagnostics);
        Assert.Equal(generated.Load().All[0].Html, compiled.All[0].Html);
        Assert.Equal("A caf\u00E9 \U0001F600 \u964D\u51C6\u3002", compiled.All[0].Text);
    }

    // The compiler reads large files differently.
    [Theory]
    [InlineData(65001)]
    [InlineData(1252)]
    public void A_large_file_is_decoded_as_a_small_one(int machine)
    {
        var filler = string.Concat(Enumerable.Repeat("Text of the article.\n\n", 8_000));
        byte[] content = [.. Encoding.UTF8.GetBytes(Text + filler), 0xFF];

        var host = new TestHost().Add(Path, CompilerFile.Read(content, machine)).Run();

        var error = Assert.Single(host.Diagnostics);
        Assert.StartsWith("NC10", error.Id, StringComparison.Ordinal);
        Assert.Equal(16_004, error.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void The_text_of_an_editor_is_its_visible_text()
    {
        var text = Microsoft.CodeAnalysis.Text.SourceText.From(Text + "\uFFFD", Encoding.UTF8);

        Assert.Equal("NC2044", Assert.Single(new TestHost().Add(Path, text).Run().Diagnostics).Id);
    }

    [Fact]
    public void A_file_that_is_saved_as_UTF_8_is_parsed_again_and_no_other()
    {
        _site.Add(TestPosts.All).Add("_posts/2022-06-20-gbk.md", CodePages.GetBytes("---\ntitle: \u592E\u884C\u4ECA\u65E5\n---\nText.\n", 936)).Run();

        Assert.Equal(1, _site.Add("_posts/2022-06-20-gbk.md", "---\ntitle: \u592E\u884C\n---\nText.\n").Run());
        Assert.Empty(_site.Compile().Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return $"{System.IO.Path.GetFileName(span.Path)} {diagnostic.Location.SourceSpan} {span.Span} {diagnostic.Severity} {diagnostic.Id} {diagnostic.GetMessage()}";
    }
}
