namespace NewsContent.Build.Tests;

/// <summary>A file that its author evidently meant as a post is named if the package does not read it.</summary>
public sealed class UnreadPostTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("newscontent-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("_posts/2022-06-07-rates.text", "2022-06-07-rates.md")]
    [InlineData("_posts/2022-06-07-rates.TXT", "2022-06-07-rates.txt")]
    [InlineData("_posts/2022-06-07-rates.mdx", "2022-06-07-rates.md")]
    [InlineData("_posts/2022-06-07-rates.MKD", "2022-06-07-rates.mkd")]
    [InlineData("_posts/2022-06-07-rates.MD", "2022-06-07-rates.md")]
    [InlineData("_posts/2022-06-07-rates.HTML", "2022-06-07-rates.html")]
    [InlineData("_posts/2022-06-07-rates", "2022-06-07-rates.md")]
    [InlineData("_posts/2022-6-7-rates.textile", "2022-6-7-rates.md")]
    [InlineData("_posts/2022-06-07-rates.md.bak", "2022-06-07-rates.md")]
    [InlineData("_posts/2022/rates.mdx", "rates.md")]
    [InlineData("news/_posts/rates.mdown", "rates.md")]
    [InlineData("_drafts/rates.mdx", "rates.md")]
    public void A_post_with_another_extension_is_found(string path, string name)
    {
        Write(path);

        var finding = Assert.Single(new ContentFiles(_root, [], usesPatterns: true).Findings);

        Assert.Equal("NC5096", finding.Kind.Id);
        Assert.Equal($"'{path}' is not read because its extension is not .md, .markdown, .mkdown, .mkdn, .mkd, .html, .htm, .xhtml or .txt; rename it to '{name}', or move it out of the folder", finding.Message);
    }

    [Theory]
    [InlineData("_posts/2022-06-07-rates.docx", "2022-06-07-rates.md")]
    [InlineData("_posts/2022-06-07-rates.odt", "2022-06-07-rates.md")]
    public void A_document_of_a_word_processor_cannot_be_renamed(string path, string name)
    {
        Write(path);

        Assert.EndsWith($"; save its text as '{name}', or move it out of the folder", Assert.Single(new ContentFiles(_root, [], usesPatterns: true).Findings).Message);
    }

    [Theory]
    [InlineData("_posts/rates.md")]
    [InlineData("_posts/2022-06-07-rates.txt")]
    [InlineData("_posts/2022-06-07-rates.mkd")]
    [InlineData("_posts/2022-06-07-rates.md")]
    [InlineData("_posts/2022-06-07-chart.png")]
    [InlineData("_posts/2022-06-07-rates.md~")]
    [InlineData("_posts/.2022-06-07-rates.md.swp")]
    [InlineData("_posts/notes.txt")]
    [InlineData("_posts/Makefile")]
    [InlineData("_authors/mei.mdx")]
    [InlineData("docs/2022-06-07-rates.mdx")]
    [InlineData("_site/_posts/2022-06-07-rates.mdx")]
    public void Other_files_are_not(string path)
    {
        Write(path);

        Assert.Empty(new ContentFiles(_root, [], usesPatterns: true).Findings);
    }

    [UnixFact]
    public void A_name_that_ends_with_a_backslash_is_not()
    {
        Write("_posts/\\");
        Write("_posts/2022-06-07-rates.mdx\\");

        Assert.Empty(new ContentFiles(_root, [], usesPatterns: true).Findings);
    }

    [Fact]
    public void A_post_that_the_build_reads_is_not() =>
        Assert.Empty(new ContentFiles(_root, [Write("_posts/2022-06-07-rates.MD")], usesPatterns: true).Findings);

    [Fact]
    public void Files_outside_of_the_patterns_are_not_searched()
    {
        Write("_posts/2022-06-07-rates.mdx");

        Assert.Empty(new ContentFiles(_root, [], usesPatterns: false).Findings);
    }

    private string Write(string path)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, "---\ntitle: A\n---\nText.\n");
        return full;
    }
}
