using System.Reflection;
using System.Runtime.CompilerServices;
using NewsContent.CompilerServices;
using NewsContent.Precompiler;
using NewsContent.Precompiler.Live;

namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>
/// Edits of a site while it runs: the compiler sends data, and the data replaces that of the loaded articles. A state of the articles has the data of
/// all assemblies, and each catalog keeps the state of its last use, so these tests do not run beside others.
/// </summary>
[Collection(nameof(EditAllocationTests))]
public sealed class LiveSessionTests : IDisposable
{
    private readonly PrecompiledSite _site = new PrecompiledSite()
        .Add("_posts/2022-06-01-first.md", Post("First", "One."))
        .Add("_posts/2022-06-02-second.md", Post("Second", "Two."));

    private IReadOnlyList<ArticleInput>? _listed;

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Edits_are_seen_by_the_same_catalog()
    {
        _site.Run();
        var articles = new LiveArticles(_site.Load());
        using var live = _site.StartLive();
        Assert.False(live.Next().IsChange);
        var old = articles.Catalog.BySlug["first"];

        Save("_posts/2022-06-01-first.md", Post("First", "Edited."));
        var message = articles.Replace(live.Next());

        Assert.Equal(1, message.Parsed);
        Assert.Equal("<p>Edited.</p>\n", articles.Catalog.BySlug["first"].Html);
        Assert.Equal("<p>One.</p>\n", old.Html);
        Assert.Equal("second", old.Next!.Slug);
        Assert.Equal(["second", "first"], articles.Catalog.All.Select(article => article.Slug));

        Save("_posts/2022-06-03-third.md", Post("Third", "Three."));
        articles.Replace(live.Next());
        Assert.Equal(["third", "second", "first"], articles.Catalog.All.Select(article => article.Slug));
        Assert.Equal("third", articles.Catalog.All[1].Next!.Slug);

        File.Move(_site.PathOf("_posts/2022-06-03-third.md"), _site.PathOf("_posts/2022-06-04-fourth.md"));
        articles.Replace(live.Next());
        Assert.Equal(["fourth", "second", "first"], articles.Catalog.All.Select(article => article.Slug));

        File.Delete(_site.PathOf("_posts/2022-06-04-fourth.md"));
        articles.Replace(live.Next());
        Assert.Equal(2, articles.Catalog.Count);
    }

    [Fact]
    public void A_picture_that_is_added_edited_or_deleted_changes_the_posts_that_show_it()
    {
        const string Picture = "_posts/2022-06-01-first/own.png";
        _site.Add("_posts/2022-06-01-first.md", Post("First", "![a](own.png)")).Add("images/a.png", Png(1)).ListAssets().Run();
        var articles = new LiveArticles(_site.Load());
        using var live = _site.StartLive();
        var first = live.Next();
        Assert.Equal(["NC3016"], first.Problems.Select(problem => problem.GetProperty("id").GetString()));
        Assert.Empty(first.Json.GetProperty("files").EnumerateArray());

        Directory.CreateDirectory(Path.GetDirectoryName(_site.PathOf(Picture))!);
        Save(Picture, Png(3));
        var added = Changed();
        Assert.Empty(added.Problems);
        Assert.Equal(1, added.Parsed);
        var file = Assert.Single(FilesOf(added));
        Assert.Equal(("2022/06/01/first/own.png", _site.PathOf(Picture)), (file.GetProperty("url").GetString(), file.GetProperty("path").GetString()));
        Assert.Equal("<p><img src=\"/2022/06/01/first/own.png\" alt=\"a\" width=\"3\" height=\"7\"></p>\n", articles.Catalog.BySlug["first"].Html);

        Save(Picture, Png(4));
        Assert.Equal(1, Changed().Parsed);
        Assert.Contains("width=\"4\"", articles.Catalog.BySlug["first"].Html, StringComparison.Ordinal);

        File.Delete(_site.PathOf(Picture));
        var deleted = Changed();
        Assert.Single(deleted.Problems);
        Assert.Empty(FilesOf(deleted));
        Assert.DoesNotContain("width", articles.Catalog.BySlug["first"].Html, StringComparison.Ordinal);

        static IEnumerable<System.Text.Json.JsonElement> FilesOf(LiveRunMessage message) => message.Json.GetProperty("files").EnumerateArray().Where(file => file.GetProperty("url").GetString()!.EndsWith(".png", StringComparison.Ordinal));

        LiveRunMessage Changed() => articles.Replace(live.NextWhere(message => message.IsChange));
    }

    [Fact]
    public void A_picture_that_no_post_shows_is_known_without_a_parsed_post()
    {
        _site.Add("images/a.png", Png(1)).ListAssets().Run();
        using var live = _site.StartLive();
        live.Next();

        Save("images/b.png", Png(2));

        var message = live.NextWhere(message => message.Json.TryGetProperty("files", out var files) && files.EnumerateArray().Any(file => file.GetProperty("url").GetString() == "images/b.png"));
        Assert.Equal(0, message.Parsed);
        Assert.False(message.IsChange);
    }

    [Fact]
    public void A_post_with_an_error_keeps_its_last_good_version()
    {
        _site.Run();
        var articles = new LiveArticles(_site.Load());
        using var live = _site.StartLive();
        live.Next();

        Save("_posts/2022-06-01-first.md", Post("First", "Edited.").Replace("title: First", "title: First\ntags: [a, b"));
        var broken = live.Next();

        Assert.False(broken.IsChange);
        Assert.True(broken.Problems[0].GetProperty("error").GetBoolean());
        Assert.StartsWith("_posts/2022-06-01-first.md(", Assert.Single(broken.Locations));
        Assert.Contains("tags: [a, b", broken.Problems[0].GetProperty("lines").EnumerateArray().Select(line => line.GetString()));
        Assert.Equal(2, articles.Catalog.Count);

        // Other posts are updated meanwhile.
        Save("_posts/2022-06-02-second.md", Post("Second", "Edited too."));
        Assert.Single(articles.Replace(live.Next()).Problems);
        Assert.Equal("<p>One.</p>\n", articles.Catalog.BySlug["first"].Html);
        Assert.Equal("<p>Edited too.</p>\n", articles.Catalog.BySlug["second"].Html);

        Save("_posts/2022-06-01-first.md", Post("First", "Fixed."));
        Assert.Empty(articles.Replace(live.Next()).Problems);
        Assert.Equal("<p>Fixed.</p>\n", articles.Catalog.BySlug["first"].Html);
    }

    [Fact]
    public void Files_that_posts_use_and_the_configuration_are_seen()
    {
        _site.Add("_includes/note.html", "<p>Old note.</p>").Add("_config.yml", "title: Old\n").Add("_posts/2022-06-05-note.md", Post("Note", "{% include note.html %}")).Run();
        var articles = new LiveArticles(_site.Load());
        using var live = _site.StartLive();
        live.Next();
        Assert.Equal("Old", articles.Catalog.Site.Title);

        Save("_includes/note.html", "<p>New note.</p>");
        articles.Replace(live.Next());
        Assert.Contains("New note.", articles.Catalog.BySlug["note"].Html);

        Save("_config.yml", "title: New\npermalink: /:slug/\n");
        articles.Replace(live.Next());
        Assert.Equal("New", articles.Catalog.Site.Title);
        Assert.Equal("/note/", articles.Catalog.BySlug["note"].Url);
        Assert.Equal("note", articles.Catalog.ByUrl["/note/"].Slug);
    }

    [Fact]
    public void A_file_that_is_being_written_is_read_when_it_is_complete()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        _site.Run();
        using var live = _site.StartLive();
        live.Next();

        using (var writer = new StreamWriter(new FileStream(_site.PathOf("_posts/2022-06-03-half.md"), FileMode.Create, FileAccess.Write, FileShare.ReadWrite)))
        {
            writer.Write("---\ntitle: \"Half");
            writer.Flush();
            Assert.True(live.IsQuiet(TimeSpan.FromSeconds(1)));
            writer.Write("\"\n---\nText.\n");
        }

        var message = live.Next();
        Assert.Empty(message.Problems);
        Assert.True(message.IsChange);
    }

    [Fact]
    public void Drafts_and_future_posts_are_marked_if_they_are_shown()
    {
        var future = DateTime.UtcNow.AddDays(40).ToString("yyyy-MM-dd");
        _site.Property("NewsContentToday", DateTime.UtcNow.ToString("yyyy-MM-dd")).Add($"_posts/{future}-later.md", Post("Later", "Text.")).Add("_drafts/idea.md", Post("Idea", "Text.")).Run();
        var articles = new LiveArticles(_site.Load());
        using var live = _site.StartLive("drafts|true");

        var message = articles.Replace(live.Next());

        Assert.Equal(4, articles.Catalog.Count);
        Assert.Equal(["draft", "future post"], message.Json.GetProperty("marks").EnumerateArray().Select(mark => mark.GetProperty("mark").GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_changed_model_asks_for_a_rebuild()
    {
        const string News = "using NewsContent; namespace App; [ArticleCollection<Story>(\"_posts\")] public static partial class News; public sealed partial class Story : Article { public partial string? Desk { get; } }";
        _site.Code("News.cs", News).Run();
        using var live = _site.StartLive();
        live.Next();

        Save("News.cs", News.Replace("Desk", "Place"));
        Assert.Contains("run it again", live.Next().Json.GetProperty("rebuild").GetString());

        Save("News.cs", News);
        Assert.Equal("", live.Next().Json.GetProperty("rebuild").GetString());
    }

    [Fact]
    public void A_title_of_the_site_is_replaced_without_an_article()
    {
        _site.Add("_config.yml", "title: Old\n").Run();
        var articles = new LiveArticles(_site.Load());
        using var live = _site.StartLive();
        live.Next();

        Save("_config.yml", "title: New\n");
        var message = articles.Replace(live.Next());

        Assert.Empty(message.Tables);
        Assert.Empty(message.Bodies);
        Assert.Equal("New", articles.Catalog.Site.Title);
        Assert.Equal("<p>One.</p>\n", articles.Catalog.BySlug["first"].Html);
    }

    [Fact]
    public void An_edit_of_a_body_sends_neither_tables_nor_other_bodies()
    {
        _site.Add("_posts/2022-06-03-long.md", Post("Long", new string('x', 10_000))).Run();
        using var live = _site.StartLive();
        live.Next();

        Save("_posts/2022-06-01-first.md", Post("First", "Edited."));
        var body = live.Next();
        Save("_posts/2022-06-01-first.md", Post("Renamed", "Edited."));
        var title = live.Next();

        Assert.Empty(body.Tables);
        Assert.NotEmpty(body.BodyTable);
        Assert.InRange(body.Bodies.Length, 1, 500);
        Assert.NotEmpty(title.Tables);
        Assert.InRange(title.Bodies.Length, 1, 500);
    }

    [Fact]
    public void A_compiler_that_starts_again_returns_to_the_build()
    {
        _site.Run();
        var articles = new LiveArticles(_site.Load());
        using (var live = _site.StartLive())
        {
            live.Next();
            Save("_posts/2022-06-01-first.md", Post("First", "Edited."));
            articles.Replace(live.Next());
        }

        Save("_posts/2022-06-02-second.md", Post("Second", "Edited too."));
        using (var again = _site.StartLive())
        {
            Assert.True(articles.Replace(again.Next()).IsFirst);
            Assert.Equal(["<p>Edited too.</p>\n", "<p>Edited.</p>\n"], articles.Catalog.All.Select(article => article.Html));
        }

        Save("_posts/2022-06-01-first.md", Post("First", "One."));
        Save("_posts/2022-06-02-second.md", Post("Second", "Two."));
        using var last = _site.StartLive();
        var message = last.Next();
        Assert.Equal((true, false), (message.IsFirst, message.IsChange));
        LiveContent.Reset(articles.Assembly);
        Assert.Equal(["<p>Two.</p>\n", "<p>One.</p>\n"], articles.Catalog.All.Select(article => article.Html));
    }

    [Fact]
    public void Edits_of_many_posts_leave_few_segments()
    {
        for (var number = 0; number < 150; number++)
        {
            _site.Add($"_posts/2021-01-01-post{number}.md", Post($"Post {number}", "Old."));
        }

        _site.Run();
        var articles = new LiveArticles(_site.Load());
        var compiler = _site.CreateLiveCompiler();
        for (var number = 0; number < 150; number++)
        {
            Edit(articles, compiler, number, $"post{number}");
            Assert.InRange(compiler.Data.Bodies.SegmentCount, 1, 64);
        }

        Assert.All(Enumerable.Range(0, 150), number => Assert.Equal($"<p>Edit {number}.</p>\n", articles.Catalog.BySlug[$"post{number}"].Html));
    }

    [Fact]
    public void Wrong_entries_of_the_body_table_are_refused()
    {
        _site.Run();
        var articles = new LiveArticles(_site.Load());
        using var live = _site.StartLive();
        live.Next();
        Save("_posts/2022-06-01-first.md", Post("First", "Edited."));
        var message = live.Next();
        message.BodyTable[^1] = 0x7F;

        Assert.Throws<InvalidOperationException>(() => articles.Replace(message));
        Assert.Equal("<p>One.</p>\n", articles.Catalog.BySlug["first"].Html);
    }

    [Fact]
    public void A_thousand_edits_leave_memory_flat()
    {
        _site.Run();
        var articles = new LiveArticles(_site.Load());
        var compiler = _site.CreateLiveCompiler();
        var old = articles.Catalog.BySlug["first"];
        var parts = Enumerable.Range(0, 1000).Select(number => Edit(articles, compiler, number, number % 3 == 0 ? "second" : "first")).ToList();

        // The current segment of each of the two posts.
        Assert.InRange(KeptOf(parts, most: 2), 1, 2);
        Assert.InRange(compiler.Data.Bodies.SegmentCount, 1, 2);
        Assert.InRange(compiler.Data.Bodies.Length, 1, 100_000);
        Assert.Equal("<p>One.</p>\n", old.Html);
    }

    [Fact]
    public async Task A_pinned_reader_sees_one_version()
    {
        _site.Run();
        var articles = new LiveArticles(_site.Load());
        using var live = _site.StartLive();
        live.Next();
        Save("_posts/2022-06-03-third.md", Post("Third", "Three."));
        var message = live.Next();

        var seen = await Task.Run(() =>
        {
            LiveContent.Pin();
            var before = articles.Catalog.Count;
            articles.Replace(message);
            return (before, articles.Catalog.Count, articles.Catalog.All.Count);
        });

        Assert.Equal((2, 2, 2), seen);
        Assert.Equal(3, articles.Catalog.Count);
    }

    private static string Post(string title, string text) => $"---\ntitle: {title}\n---\n{text}\n";

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference<byte[]> Edit(LiveArticles articles, LiveCompiler compiler, int number, string slug)
    {
        var files = _listed ??= _site.FindArticles();
        var path = files.Single(file => file.Path.EndsWith($"-{slug}.md", StringComparison.Ordinal)).Path;
        File.WriteAllText(path, Post(slug, $"Edit {number}."));
        var update = compiler.Compile(files, null, [path], DateTime.UtcNow.Date, CancellationToken.None).Update;
        var bodies = Copy(update.Bodies);
        LiveContent.Replace(articles.Assembly, new() { IsFirst = number == 0, Tables = Copy(update.Tables), BodyTable = Copy(update.BodyTable), Bodies = bodies, Site = SiteInfo.None });
        Assert.Equal($"<p>Edit {number}.</p>\n", articles.Catalog.BySlug[slug].Html);
        return new WeakReference<byte[]>(bodies);

        static byte[] Copy(ReadOnlyMemory<byte> part)
        {
            var copy = LiveContent.Allocate(part.Length);
            part.CopyTo(copy);
            return copy;
        }
    }

    // A collection that other tests have started in the background keeps what was allocated meanwhile, until the next one.
    private static int KeptOf(List<WeakReference<byte[]>> parts, int most)
    {
        const int Attempts = 50;

        var kept = int.MaxValue;
        for (var attempt = 0; attempt < Attempts && kept > most; attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            kept = parts.Count(static part => part.TryGetTarget(out _));
        }

        return kept;
    }

    // As an editor that writes another file and renames it.
    private static byte[] Png(byte width) => [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, width, 0, 0, 0, 7, 8, 6, 0, 0, 0];

    private void Save(string path, string text) => Save(path, System.Text.Encoding.UTF8.GetBytes(text));

    private void Save(string path, byte[] content)
    {
        var full = _site.PathOf(path);
        File.WriteAllBytes(full + "~", content);
        File.Move(full + "~", full, overwrite: true);
    }

    private sealed class LiveArticles(Assembly assembly)
    {
        public Assembly Assembly => assembly;

        public ArticleCatalog<Article> Catalog { get; } = (ArticleCatalog<Article>)assembly.GetType("App.Articles")!.GetProperty("Catalog")!.GetValue(null)!;

        public LiveRunMessage Replace(LiveRunMessage message)
        {
            Assert.True(message.IsChange);
            LiveContent.Replace(assembly, new()
            {
                IsFirst = message.IsFirst,
                Tables = message.Tables,
                BodyTable = message.BodyTable,
                Bodies = message.Bodies,
                Site = new SiteInfo { Title = message.Json.GetProperty("site").TryGetProperty("title", out var title) ? title.GetString() : null },
            });
            return message;
        }
    }
}
