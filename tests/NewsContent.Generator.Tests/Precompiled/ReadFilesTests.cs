using System.Collections.Concurrent;
using NewsContent.Precompiler;

namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>The files that the precompiler reads and the posts that it parses after each kind of edit. This is its work, without a clock.</summary>
public sealed class ReadFilesTests : IDisposable
{
    private const int Posts = 30;
    private const string Cache = "obj/posts.cache";

    private readonly PrecompiledSite _site = new();
    private readonly ConcurrentQueue<string> _opened = [];

    public ReadFilesTests()
    {
        for (var i = 0; i < Posts; i++)
        {
            _site.Add(PostPath(i), $"---\ntitle: Post {i}\n---\nText {i}. {(i < 2 ? "{% include note.html %}" : "")}\n");
        }

        _site.Add("_includes/note.html", "<p>Note</p>\n").Add("_includes/other.html", "<p>Other</p>\n").Add("_config.yml", "title: News\n").Run();
        FileBytes.Opening += Count;
    }

    public void Dispose()
    {
        FileBytes.Opening -= Count;
        _site.Dispose();
    }

    // The outputs are checked once: before nothing is done, or after they are written.
    private static readonly string[] Outputs = ["obj/Articles.g.cs", "obj/articles.bin", "obj/articles.sarif", "obj/articles.txt", "obj/beside.txt"];

    [Fact]
    public void Without_an_edit_the_outputs_are_checked()
    {
        Assert.Null(_site.Run());
        Assert.Equal(Outputs, Opened());
    }

    [Theory]
    [InlineData("Text 7.", "Other text 7.")]
    [InlineData("Post 7", "Article 7")]
    [InlineData("title: Post 7", "title: Post 7\ntags: [bank]")]
    [InlineData("title: Post 7", "title: Post 7\nslug: moved")]
    public void An_edited_post_is_read_and_no_other(string old, string edited)
    {
        _site.Add(PostPath(7), $"---\ntitle: Post 7\n---\nText 7. \n".Replace(old, edited, StringComparison.Ordinal));

        AssertWork(parsed: 1, PostPath(7));
    }

    [Fact]
    public void A_new_post_is_read_and_no_other()
    {
        _site.Add("_posts/2022-07-01-new.md", "---\ntitle: New\n---\nText.\n");

        AssertWork(parsed: 1, "_posts/2022-07-01-new.md");
    }

    [Fact]
    public void Without_a_post_none_is_read()
    {
        _site.Remove(PostPath(7));

        AssertWork(parsed: 0);
    }

    [Fact]
    public void A_post_that_is_only_saved_is_read_and_not_parsed()
    {
        _site.Add(PostPath(7), "---\ntitle: Post 7\n---\nText 7. \n");

        AssertWork(parsed: 0, PostPath(7));
    }

    [Fact]
    public void An_edited_include_reads_the_posts_that_contain_it()
    {
        _site.Add("_includes/note.html", "<p>Other note</p>\n");

        AssertWork(parsed: 2, "_includes/note.html", PostPath(0), PostPath(1));
    }

    [Fact]
    public void An_include_that_no_post_contains_reads_no_post()
    {
        _site.Add("_includes/other.html", "<p>Another</p>\n");

        AssertWork(parsed: 0);
    }

    [Fact]
    public void The_title_of_the_site_reads_no_post()
    {
        _site.Add("_config.yml", "title: Gazette\n");

        AssertWork(parsed: 0);
    }

    private static string PostPath(int i) => $"_posts/2022-06-07-post-{i:D2}.md";

    private void AssertWork(int parsed, params string[] read)
    {
        Assert.Equal(parsed, _site.Run());

        // Each build reads the included files, and compares the schema, which no later step checks.
        string[] always = ["_config.yml", "_includes/note.html", "_includes/other.html", "obj/Articles.newscontent.schema.json", Cache, .. Outputs];
        Assert.Equal(always.Union(read).Order(StringComparer.Ordinal), Opened().Distinct(StringComparer.Ordinal));
    }

    private List<string> Opened() =>
        [.. _opened.Where(path => !path.EndsWith(".next", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private void Count(string path)
    {
        if (path.Replace('\\', '/') is var file && file.StartsWith(_site.PathOf(""), StringComparison.Ordinal))
        {
            _opened.Enqueue(file[_site.PathOf("").Length..]);
        }
    }
}
