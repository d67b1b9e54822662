using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Site;
using NewsContent.Precompiler;
using NewsContent.Tests.Files;

namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>The precompiler produces the same articles and diagnostics as the generator.</summary>
public sealed class PrecompilationTests : IDisposable
{
    private const string Declarations =
        """
        using NewsContent;

        [ArticleCollection<Story>("_posts")]
        public static partial class Articles;

        [ArticleCollection<Writer>("_writers")]
        public static partial class Writers;

        public sealed partial class Story : Article
        {
            public partial Sector Sector { get; }

            public partial Writer? Writer { get; }

            [Select("p", Pattern = "^Source: (.+)$", Remove = true)]
            public partial string? Source { get; }
        }

        public sealed partial class Writer : Article
        {
            public partial string Name { get; }
        }

        """;

    private const string Sectors = "public enum Sector { Energy, Banks }\n";

    private static readonly (string Path, string Text)[] Stories =
    [
        ("_posts/2022-06-07-rates.md", "---\ntitle: Rates\nsector: banks\nwriter: mei-lin\n---\nThe bank cut rates.\n\nSource: Harbour Gazette\n"),
        ("_posts/2022-06-08-oil.md", "---\ntitle: Oil\nsector: energy\n---\nOil rose. [Rates](/2022/06/07/rates.html)\n"),
        ("_writers/mei-lin.md", "---\nname: Mei Lin\n---\nCovers the bank.\n"),
    ];

    private readonly PrecompiledSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Articles_are_those_that_the_generator_makes()
    {
        _site.Add(TestPosts.All).Run();

        var compiled = new CompiledArticles(_site.Load().GetTypes().Single(type => type.Name == "Articles"));
        var generated = TestHost.WithPosts(TestPosts.All).Load();

        Assert.Equal(generated.All.Select(Describe), compiled.All.Select(Describe));
        Assert.Equal(generated.Slugs, compiled.Slugs);
        Assert.Equal("降准", compiled.BySlug["降准"u8].Slug);
        Assert.Equal(generated.ByTag.Select(group => (group.Key, group.Value.Count)), compiled.ByTag.Select(group => (group.Key, group.Value.Count)));
        Assert.Equal(generated.Search("rates", 10).Select(result => result.Article.Slug), compiled.Search("rates", 10).Select(result => result.Article.Slug));

        static string Describe(Article article) =>
            $"{article.Slug} {article.Url} {article.Title} {article.Date:O} {article.LastModified:O} {article.Html} {article.Text} {article.ContentHash} {string.Join(",", article.Tags)}";
    }

    [Fact]
    public void Models_of_several_collections_are_read()
    {
        _site.Add(Stories).Code("Declarations.cs", Declarations).Code("Sectors.cs", Sectors).Run();

        var assembly = _site.Load();
        var story = ((IEnumerable<Article>)assembly.GetType("Articles")!.GetProperty("All")!.GetValue(null)!).Last();

        Assert.Equal("Banks", Value("Sector")!.ToString());
        Assert.Equal("Mei Lin", Value("Writer")!.GetType().GetProperty("Name")!.GetValue(Value("Writer")));
        Assert.Equal("Harbour Gazette", Value("Source"));
        Assert.Equal("The bank cut rates.", story.Text);

        object? Value(string property) => story.GetType().GetProperty(property)!.GetValue(story);
    }

    [Fact]
    public void Diagnostics_are_those_that_the_generator_shows()
    {
        (string Path, string Text)[] posts =
        [
            ("_posts/2022-06-07-rates.md", "---\ntitle: ''\ntags: [Rates, rates]\nnone: 1\n---\n<p onclick=x>[nowhere](/2022/06/09/no.html)</p>\n"),
            ("_posts/2022-06-08-rates.md", "---\ntitle: Same\n---\n![](a.png)\n"),
            ("_posts/2022-06-09-other.md", "---\ntitle: Same\ntags: bonds\ndate: never\n---\nText {% include x %}\n"),
        ];
        _site.Add(posts).Add("_config.yml", "timezone: Nowhere\n").Run();

        // A file's location starts with the site's root, which differs here.
        Assert.Equal(
            TestHost.WithPosts(posts).Add("_config.yml", "timezone: Nowhere\n", "config").Run().Diagnostics.Select(Describe).Order(StringComparer.Ordinal),
            _site.Compile().Diagnostics.Select(Describe).Order(StringComparer.Ordinal));

        static string Describe(Diagnostic diagnostic) =>
            $"{Path.GetFileName(diagnostic.Location.GetLineSpan().Path)} {diagnostic.Location.SourceSpan} {diagnostic.Location.GetLineSpan().Span} {diagnostic.Severity} {diagnostic.Id} {diagnostic.GetMessage()} {diagnostic.AdditionalLocations.Count}";
    }

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
        _site.Add(Stories).Code("Declarations.cs", Declarations).Code("Sectors.cs", Sectors).Run();

        Assert.Equal(parsed, _site.Code("Declarations.cs", Declarations.Replace(old, edited, StringComparison.Ordinal)).Run());
    }

    [Fact]
    public void Other_C_sharp_is_not_looked_at()
    {
        _site.Add(Stories).Code("Declarations.cs", Declarations).Code("Sectors.cs", Sectors).Code("Other.cs", "class Other;").Run();

        Assert.Null(_site.Code("Other.cs", "class Other { int x; }").Run());
    }

    [Fact]
    public void A_type_of_another_project_is_read_again_when_that_project_changes()
    {
        _site.Add(Stories).Code("Declarations.cs", Declarations).Library("Sectors", "public enum Sector { Energy }").Run();
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

    [Fact]
    public void Outputs_depend_on_no_order_and_on_no_earlier_run()
    {
        using var other = new PrecompiledSite();
        _site.Add(TestPosts.All).Run();
        other.Add(TestPosts.All).Add(TestPosts.Bonds.Path, "---\ntitle: Before\n---\n").Run();
        other.Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).InAnotherOrder().Run();

        Assert.Equal(_site.Read(Precompilation.PayloadFile), other.Read(Precompilation.PayloadFile));
        Assert.Equal(_site.Read(Precompilation.CodeFile), other.Read(Precompilation.CodeFile));
    }

    [Fact]
    public void No_order_of_clashing_files_matters()
    {
        (string Path, string Text)[] posts =
        [
            ("_posts/2022-06-07-same.html", "---\ntitle: One\nredirect_from: /former\n---\n<h2 id=\"one\">One</h2>\n"),
            ("_posts/2022-06-07-same.md", "---\ntitle: Two\npermalink: /two\nredirect_from: /former\n---\n## Two\n"),
            ("_posts/2022-06-08-twin.md", "---\ntitle: Two\npermalink: /2022/06/07/same.html\n---\n[a](/former) [b](/2022/06/07/sane.html)\n"),
            ("_posts/2022-06-09-names.md", "---\ntitle: Names\n---\n[a]({% post_url 2022-06-07-same %}#one) [b](/2022/06/08/twim.html)\n"),
            ("_writers/mei-lin.md", "---\nname: Mei Lin\npermalink: /two\n---\nText.\n"),
        ];
        string[] outputs = [Precompilation.PayloadFile, Precompilation.CodeFile, Precompilation.NotesFile];
        _site.Add(posts).Code("Declarations.cs", Declarations).Code("Sectors.cs", Sectors).Run();
        var expected = outputs.Select(_site.Read).ToList();
        _site.InAnotherOrder();
        for (var order = 0; order < 10; order++)
        {
            // The order of the files does not change the inputs.
            Assert.Null(_site.Run());

            Directory.Delete(_site.Output, recursive: true);
            _site.Run();
            Assert.Equal(expected, outputs.Select(_site.Read));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(-1)]
    public void A_damaged_cache_is_ignored(int length)
    {
        _site.Add(TestPosts.All).Run();
        var cache = _site.Read("posts.cache");
        _site.Write("posts.cache", cache[..(length < 0 ? cache.Length + length : length)]);

        Assert.Equal(3, _site.Add("_posts/2022-01-01-new.md", "---\ntitle: New\n---\n").Run() - 1);
    }

    // The checksums of the records are right: only that of the index tells.
    [Fact]
    public void A_cache_whose_index_has_another_time_of_a_file_is_not_used()
    {
        var written = new DateTime(2022, 6, 7, 0, 0, 0, DateTimeKind.Utc);
        var path = _site.Add(TestPosts.All).PathOf(TestPosts.Bonds.Path);
        File.SetLastWriteTimeUtc(path, written);
        _site.Run();

        File.WriteAllText(path, TestPosts.Bonds.Text[..^2] + "?\n");
        File.SetLastWriteTimeUtc(path, written.AddSeconds(1));
        var cache = _site.Read("posts.cache");
        var stamp = Bytes(written);
        var position = cache.AsSpan().IndexOf(stamp);
        Bytes(written.AddSeconds(1)).CopyTo(cache, position);
        _site.Write("posts.cache", cache);

        Assert.Equal(3, _site.Run());

        static byte[] Bytes(DateTime time)
        {
            var writer = new RecordWriter();
            writer.Number(time.Ticks);
            return writer.ToArray();
        }
    }

    [Theory]
    [MemberData(nameof(DamagedStates.All), MemberType = typeof(DamagedStates))]
    public void A_damaged_file_of_the_step_yields_the_outputs_of_a_clean_build(string file, int seed)
    {
        using var clean = new PrecompiledSite();
        (string, string) added = ("_posts/2022-01-01-new.md", "---\ntitle: New\n---\nText.\n");
        clean.Add(TestPosts.All).Add(added).Run();
        _site.Add(TestPosts.All).Run();

        _site.Write(file, DamagedStates.Damage(_site.Read(file), seed));
        _site.Add(added).Run();

        Assert.All(
            [Precompilation.PayloadFile, Precompilation.CodeFile],
            output => Assert.Equal(clean.Read(output), _site.Read(output)));
        Assert.Null(_site.Run());
    }

    [Theory]
    [InlineData(Precompilation.PayloadFile)]
    [InlineData(Precompilation.CodeFile)]
    [InlineData(Precompilation.NotesFile)]
    public void A_damaged_output_is_written_again_without_other_changes(string file)
    {
        _site.Add(TestPosts.All).Run();
        var before = _site.Read(file);
        for (var seed = 0; seed < DamagedStates.SeedCount; seed++)
        {
            _site.Write(file, DamagedStates.Damage(before, seed));

            Assert.Equal(0, _site.Run());
            Assert.Equal(before, _site.Read(file));
        }
    }

    [Fact]
    public async Task A_second_run_waits_for_the_first()
    {
        _site.Add(TestPosts.All);
        Task<int?> second;
        using (BuildLock.Take(_site.Output, TimeSpan.Zero))
        {
            second = Task.Run(_site.Run);
            Assert.Throws<IOException>(() => BuildLock.Take(_site.Output, TimeSpan.Zero));
            Assert.False(second.IsCompleted);
        }

        Assert.Equal(3, await second);
    }

    [Fact]
    public void Declarations_that_the_step_could_not_see_are_an_error()
    {
        _site.Add(Stories).Code("Declarations.cs", Declarations).Run();

        Assert.Equal(["NC5060"], _site.Compile(Sectors).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_step_that_fails_runs_again()
    {
        _site.Add(TestPosts.All).Add("_posts/2022-01-01-locked.md", "---\ntitle: Locked\n---\n");
        using (new FileStream(_site.PathOf("_posts/2022-01-01-locked.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.Throws<IOException>(() => _site.Run());
        }

        Assert.Equal(4, _site.Run());
    }
}
