using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Compiler.Problems;

namespace NewsContent.Generator.Tests;

/// <summary>The conversion of problems to compiler diagnostics, and the problems that only the host detects.</summary>
public sealed class DiagnosticHostTests
{
    [Fact]
    public void A_diagnostic_is_at_its_line_and_column_in_the_post()
    {
        var (path, text) = ("_posts/2022-06-07-rates.md", "---\r\ntitle: 😀 Rates\r\ndate:  +0800\r\n---\r\nText.");

        var diagnostic = Assert.Single(TestHost.WithPosts((path, text)).Diagnostics);

        Assert.Equal("NC1013", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("'+0800' is not a date; write one such as 2022-06-07 07:14:55 +0800", diagnostic.GetMessage());
        var span = diagnostic.Location.GetLineSpan();
        Assert.Equal("/site/" + path, span.Path);
        Assert.Equal(new LinePositionSpan(new(2, 7), new(2, 12)), span.Span);
        Assert.Equal("+0800", text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    public void Lines_are_counted_as_the_compiler_counts_them(string lineEnd)
    {
        var text = $"---\ntitle: Rates\n---\nText.{lineEnd}More <b onclick=x>text</b>.";

        var diagnostic = Assert.Single(TestHost.WithPosts(("_posts/2022-06-07-rates.md", text)).Diagnostics);

        var lines = SourceText.From(text).Lines;
        Assert.Equal(lines.GetLinePositionSpan(diagnostic.Location.SourceSpan), diagnostic.Location.GetLineSpan().Span);
        Assert.Equal("onclick=x", text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Fact]
    public void The_older_post_with_a_url_is_reported_with_the_location_of_the_newer()
    {
        var host = TestHost.WithPosts(
            ("_posts/2022-06-07-a.md", "---\ntitle: A\npermalink: /x/\n---\nText."),
            ("_posts/2022-06-08-b.md", "---\ntitle: B\npermalink: /x/\n---\nText."));

        var diagnostic = Assert.Single(host.Diagnostics);

        Assert.Equal("NC4001", diagnostic.Id);
        Assert.Contains("'/x/' also belongs to 2022-06-08-b.md(3,12)", diagnostic.GetMessage());
        Assert.Equal("/site/_posts/2022-06-07-a.md", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal("/site/_posts/2022-06-08-b.md", Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().Path);
        Assert.Equal(["b"], host.Load().All.Select(article => article.Slug));
    }

    [Fact]
    public void Two_posts_with_one_slug_are_articles_and_the_newest_is_found()
    {
        var host = TestHost.WithPosts(
            ("_posts/2022-06-07-weekly.md", "---\ntitle: Old\n---\nText."),
            ("_posts/2022-06-14-weekly.md", "---\ntitle: New\n---\nText."));

        var diagnostic = Assert.Single(host.Diagnostics);

        Assert.Equal("NC4002", diagnostic.Id);
        Assert.Contains("'weekly' also belongs to 2022-06-14-weekly.md(1,1)", diagnostic.GetMessage());
        var articles = host.Load();
        Assert.Equal(2, articles.All.Count);
        Assert.Equal("New", articles.BySlug["weekly"].Title);
        Assert.Equal(["weekly"], articles.BySlug.Keys);
        Assert.Single(articles.Slugs);
    }

    [Fact]
    public void Two_files_with_one_relative_path_are_reported()
    {
        var host = new TestHost();
        host.Add("/a/_posts/2022-06-07-x.md", "---\ntitle: A\n---\nText.").Add("/b/_posts/2022-06-07-x.md", "---\ntitle: B\n---\nText.").Run();

        var diagnostic = Assert.Single(host.Diagnostics);
        Assert.Equal("NC4003", diagnostic.Id);
        Assert.Equal("/b/_posts/2022-06-07-x.md", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("/a/_posts/2022-06-07-x.md", diagnostic.GetMessage());
    }

    [Fact]
    public void A_root_that_the_compiler_truncated_is_not_used()
    {
        var host = new TestHost(properties: new() { ["build_property.NewsContentRootFullPath"] = "/si" });
        host.Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).Run();

        Assert.Equal(TestPosts.Bonds.Path, host.Load().All[0].SourcePath);
    }

    [Fact]
    public void A_file_that_the_build_lists_twice_is_one_post()
    {
        var host = new TestHost();
        host.Add(TestPosts.Cuts.Path, TestPosts.Cuts.Text).Add(TestPosts.Cuts.Path, TestPosts.Cuts.Text).Run();

        Assert.Single(host.Load().All);
        Assert.DoesNotContain(host.Diagnostics, diagnostic => diagnostic.Id.StartsWith("NC4", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_a_post_does_not_fail_the_build()
    {
        var host = TestHost.WithPosts(TestPosts.Bonds, ("_posts/-20220607.md", "---\ntitle: Rates\ndate:  +0800\n---\nText."));

        Assert.Equal(["NC1001", "NC1013"], host.Diagnostics.Select(diagnostic => diagnostic.Id).Order());
        Assert.All(host.Diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity));
        Assert.Equal(["bonds"], host.Load().All.Select(article => article.Slug));
    }

    [Fact]
    public void Additional_files_of_others_are_not_posts()
    {
        var host = new TestHost();
        host.Add("_posts/2022-06-07-rates.md", "---\ntitle: Rates\n---\n", kind: "").Add("README.md", "# Read me", kind: "").Run();

        Assert.Equal("NC5005", Assert.Single(host.Diagnostics).Id);
    }

    [Fact]
    public void A_post_with_an_error_is_skipped_and_others_are_compiled()
    {
        var host = TestHost.WithPosts(TestPosts.Bonds, ("_posts/2022-06-07-bad.md", "---\ntitle: a\ndate: yesterday\n---\nText."));

        Assert.Equal("NC1013", Assert.Single(host.Diagnostics).Id);
        Assert.Equal(["bonds"], host.Load().All.Select(article => article.Slug));
    }

    [Fact]
    public void A_c_sharp_without_utf8_literals_is_an_error_and_nothing_is_generated()
    {
        var host = new TestHost(LanguageVersion.CSharp10);
        host.Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).Run();

        var diagnostic = Assert.Single(host.Diagnostics);
        Assert.Equal("NC5004", diagnostic.Id);
        Assert.Contains("the project uses C# 10.0", diagnostic.GetMessage());
        Assert.Empty(host.Result.GeneratedSources);
    }

    [Fact]
    public void The_first_c_sharp_with_utf8_literals_is_enough()
    {
        var host = new TestHost(LanguageVersion.CSharp11);
        host.Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).Run();

        Assert.Empty(host.Diagnostics);
        Assert.Single(host.Load().All);
    }

    [Fact]
    public void An_invalid_property_is_an_error()
    {
        var host = new TestHost(properties: new() { ["build_property.NewsContentDateWithoutOffset"] = "local" });
        host.Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).Run();

        Assert.Equal(
            "'local' is not a valid value of the property NewsContentDateWithoutOffset; write 'utc' or 'site'",
            Assert.Single(host.Diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("true", 2)]
    [InlineData("True", 2)]
    [InlineData("false", 0)]
    public void Names_used_once_are_shown_where_the_build_asks_for_it(string value, int count)
    {
        var host = new TestHost(properties: new() { ["build_property.NewsContentWarnOnSingleUse"] = value });
        host.Add("_posts/2022-06-07-a.md", "---\ntitle: A\ntags: [bonds, auctions]\n---\nText.").Run();

        Assert.Equal(count, host.Diagnostics.Count(diagnostic => diagnostic.Id == "NC4024"));
        Assert.Equal(count, host.Diagnostics.Length);
    }

    [Theory]
    [InlineData("true", "", 2)]
    [InlineData("true", "languages: [en]\n", 1)]
    [InlineData("false", "", 0)]
    public void Missing_translations_are_shown_where_the_build_asks_for_it(string value, string config, int count)
    {
        var host = new TestHost(properties: new() { ["build_property.NewsContentWarnOnMissingTranslation"] = value });
        host.Add("_posts/2022-06-07-a.md", "---\ntitle: A\nlang: en\n---\nText.")
            .Add("_posts/2022-06-07-b.md", "---\ntitle: B\nlang: zh\n---\nText.")
            .Add("_config.yml", config, "config")
            .Run();

        Assert.Equal(count, host.Diagnostics.Count(diagnostic => diagnostic.Id == "NC4028"));
        Assert.Equal(count, host.Diagnostics.Length);
    }

    [Fact]
    public void An_invalid_switch_is_an_error()
    {
        var host = new TestHost(properties: new() { ["build_property.NewsContentWarnOnSingleUse"] = "yes" });
        host.Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).Run();

        Assert.Equal(
            "'yes' is not a valid value of the property NewsContentWarnOnSingleUse; write 'true' or 'false'",
            Assert.Single(host.Diagnostics).GetMessage());
    }

    [Fact]
    public void A_prefix_of_ids_that_does_not_keep_the_page_safe_is_an_error_and_not_used()
    {
        var host = new TestHost(properties: new() { ["build_property.NewsContentIdPrefix"] = "post" });
        host.Add(TestPosts.Rates.Path, TestPosts.Rates.Text).Run();

        Assert.StartsWith("'post' is not a valid value of the property NewsContentIdPrefix", Assert.Single(host.Printed).GetMessage());
        Assert.Equal("user-content-what-it-means", host.Load().All[0].Headings[0].Id);
    }

    [Fact]
    public void A_prefix_of_ids_is_the_one_that_the_build_sets()
    {
        var host = new TestHost(properties: new() { ["build_property.NewsContentIdPrefix"] = "post-" });
        host.Add(TestPosts.Rates.Path, TestPosts.Rates.Text).Run();

        Assert.Empty(host.Printed);
        Assert.Equal("post-what-it-means", host.Load().All[0].Outline[0].Heading.Id);
    }

    [Fact]
    public void A_date_without_offset_is_local_where_the_build_says_so()
    {
        var host = new TestHost(properties: new() { ["build_property.NewsContentDateWithoutOffset"] = "Site" });
        host.Add("_config.yml", "timezone: Asia/Shanghai", "config");
        host.Add("_posts/2022-06-07-a.md", "---\ntitle: A\ndate: 2022-06-07 23:30:00\n---\nText.").Run();

        Assert.Empty(host.Diagnostics);
        Assert.Equal(DateTimeOffset.Parse("2022-06-07T23:30:00+08:00"), host.Load().All[0].Date);
    }

    [Fact]
    public void An_unknown_time_zone_is_reported_in_the_configuration()
    {
        var host = new TestHost().Add("_config.yml", "title: Site\ntimezone: Asia/Shangai\n", "config");
        host.Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).Run();

        var diagnostic = Assert.Single(host.Diagnostics);
        Assert.Equal("NC5001", diagnostic.Id);
        Assert.Equal("'Asia/Shangai' is not an IANA time zone, so the site is in UTC; did you mean 'Asia/Shanghai'?", diagnostic.GetMessage());
        Assert.Equal(new LinePositionSpan(new(1, 10), new(1, 22)), diagnostic.Location.GetLineSpan().Span);
    }

    [Fact]
    public void Severities_are_set_by_the_compiler_options_of_every_diagnostic()
    {
        foreach (var kind in ProblemKinds.All)
        {
            var diagnostic = ProblemDiagnostics.Create(new Problem(kind, null, default));

            Assert.Equal(kind.Id, diagnostic.Id);
            Assert.True(diagnostic.Descriptor.IsEnabledByDefault);
            Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, diagnostic.Descriptor.CustomTags);
        }
    }

    [Fact]
    public void An_unknown_location_of_the_data_is_an_error()
    {
        var host = new TestHost(properties: new() { ["build_property.NewsContentData"] = "Cloud" }).Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).Run();

        Assert.Equal("'Cloud' is not a valid value of the property NewsContentData; write 'Auto', 'Code' or 'Resource'", Assert.Single(host.Printed).GetMessage());
    }

    [Theory]
    [InlineData(null, DiagnosticSeverity.Warning)]
    [InlineData("false", DiagnosticSeverity.Warning)]
    [InlineData("True", DiagnosticSeverity.Error)]
    public void A_mistake_at_which_Jekyll_builds_the_site_is_an_error_only_in_a_strict_build(string? strict, DiagnosticSeverity severity)
    {
        var host = new TestHost(properties: strict is null ? [] : new() { ["build_property.NewsContentStrict"] = strict });
        host.Add("_posts/2022-06-07-rates.md", "---\ntitle: Rates\ndate: 11-6-2022\n---\nText.\n");
        host.Run();

        var diagnostic = Assert.Single(host.Diagnostics, diagnostic => diagnostic.Id == "NC1060");
        Assert.Equal(severity, diagnostic.Severity);
    }

    [Theory]
    [InlineData("true", "NC1007 Error, NC1060 Warning")]
    [InlineData("false", "NC1007 Warning, NC1060 Warning")]
    public void A_post_that_cannot_be_read_is_an_error_if_the_site_says_so(string value, string diagnostics)
    {
        var host = new TestHost().Add("_config.yml", $"timezone: UTC\nstrict_front_matter: {value}\n", "config");
        host.Add("_posts/2022-06-07-rates.md", "---\ntitle: Rates\ndate: 11-6-2022\n---\nText.\n");
        host.Add("_posts/2022-06-08-bonds.md", "---\ntitle: Bonds: up\n---\nText.\n");
        host.Run();

        Assert.Equal(diagnostics, string.Join(", ", host.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}").Order()));
    }

    [Fact]
    public void In_a_strict_build_a_file_that_is_not_a_post_has_no_errors()
    {
        var host = new TestHost(properties: new() { ["build_property.NewsContentStrict"] = "true" });
        host.Add("_posts/rates.md", "---\ntitle: Rates\ndate: 11-6-2022\n---\nText.\n");
        host.Run();

        Assert.Contains(host.Diagnostics, diagnostic => diagnostic.Id == "NC1001");
        Assert.DoesNotContain(host.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void An_invalid_value_of_the_strict_property_is_reported()
    {
        var host = new TestHost(properties: new() { ["build_property.NewsContentStrict"] = "yes" });
        host.Run();

        Assert.Contains(host.Diagnostics, diagnostic => diagnostic.GetMessage() == "'yes' is not a valid value of the property NewsContentStrict; write 'true' or 'false'");
    }

    [Fact]
    public void A_site_without_a_time_zone_is_reported_once()
    {
        var host = new TestHost();
        host.Add("_posts/2022-06-08-bonds.md", "---\ntitle: Bonds\ndate: 2022-06-08 00:10:00 +0800\n---\nText.\n");
        host.Add("_posts/2022-06-07-rates.md", "---\ntitle: Rates\ndate: 2022-06-07 00:10:00 +0800\n---\nText.\n");
        host.Add("_posts/2022-06-09-notes.md", "---\ntitle: Notes\ndate: 2022-06-09 10:00:00 +0800\n---\nText.\n");
        host.Run();

        var diagnostic = Assert.Single(host.Diagnostics, diagnostic => diagnostic.Id == "NC1065");
        Assert.EndsWith("2022-06-07-rates.md", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public void A_post_with_an_empty_slug_is_an_article()
    {
        var host = TestHost.WithPosts(("_posts/2022-06-07-.md", "---\ntitle: Rates\n---\nText.\n"));

        Assert.Equal("NC1023", Assert.Single(host.Diagnostics).Id);
        Assert.Equal(("", "/2022/06/07/.html"), (host.Load().All[0].Slug, host.Load().All[0].Url));
    }
}
