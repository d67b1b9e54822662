using Microsoft.CodeAnalysis;
using NewsContent.Generator.Tests.Precompiled;

namespace NewsContent.Generator.Tests;

/// <summary>An unreadable front matter is one mistake: what is missing only because of it is not reported, in both hosts.</summary>
public sealed class UnreadableFrontMatterTests
{
    private const string Code =
        """
        using NewsContent;

        [ArticleCollection<Story>("_posts")] public static partial class News;
        [ArticleCollection<Author>("_authors", OrderBy = "rank")] public static partial class Authors;
        [ArticleCollection<Chart>("_charts")] public static partial class Charts;

        public sealed partial class Story : Article { public partial string? Desk { get; } public partial Author? Author { get; } }
        public sealed partial class Author : Article { public partial int? Rank { get; } }
        public sealed partial class Chart : Article { public partial string Source { get; } public partial int Level { get; } }
        """;

    // Each site is valid before the front matter of its last file is broken.
    private static readonly (string Path, string Text)[] Others =
    [
        ("_posts/2022-05-01-bonds.md", "---\ntitle: Bonds\ndesk: macro\n---\nText."),
        ("_authors/bo.md", "---\ntitle: Bo\nrank: 2\n---\nText."),
        ("_charts/oil.md", "---\ntitle: Oil\nsource: A\nlevel: 1\n---\nText."),
    ];

    private static readonly Dictionary<string, ((string Path, string FrontMatter, string Body) Broken, (string Path, string Text)[] Others)> Sites = new()
    {
        ["required keys"] = (("_charts/gas.md", "source: B\nlevel: 2", "Text."), []),
        ["the key of an order"] = (("_authors/mei.md", "rank: 1", "Text."), []),
        ["a variable"] = (("_posts/2022-06-07-rates.md", "desk: macro\ncode: a1", "{{ page.code }}: {% if page.desk == 'macro' %}a{% endif %}"), []),
        ["the language of a translation"] = (("_posts/2022-06-07-rates.md", "translation_key: rates\nlang: en", "Text."), [("_posts/2022-06-07-zinsen.md", "---\ntitle: Zinsen\ntranslation_key: rates\nlang: de\n---\nText."), ("_posts/2022-05-01-anleihen.md", "---\ntitle: Anleihen\ntranslation_key: bonds\nlang: de\n---\nText."), ("_posts/2022-05-01-bonds.md", "---\ntitle: Bonds\ntranslation_key: bonds\nlang: en\n---\nText.")]),
        ["a second use of a tag"] = (("_posts/2022-06-07-rates.md", "tags: [macro]", "Text."), [("_posts/2022-06-08-copper.md", "---\ntitle: Copper\ntags: [macro]\n---\nText.")]),
        ["a slug"] = (("_authors/mei.md", "slug: mei-lin\nrank: 1", "Text."), [("_posts/2022-06-07-rates.md", "---\ntitle: Rates\nauthor: mei-lin\n---\nText.")]),
        ["a URL"] = (("_posts/2022-06-07-rates.md", "permalink: /2022/06/07/rise.html", "Text."), [("_posts/2022-06-08-copper.md", "---\ntitle: Copper\n---\n[a](/2022/06/07/rise.html)")]),
        ["a former URL"] = (("_posts/2022-06-07-rates.md", "redirect_from: /2021/01/01/old.html", "Text."), [("_posts/2022-06-08-copper.md", "---\ntitle: Copper\n---\n[a](/2021/01/01/old.html)")]),
        ["values that look like Markdown"] = (("_posts/2022-06-07-rates.md", "tags: [en, de]\ndesk: a_b\nsite: www.example.com\nauthors_note: see [1]\nunit: <kg>\npair: a | b", "Text."), []),
    };

    // Valid in itself: a site of each kind, and the ways to break its front matter.
    public static TheoryData<string, string, string> Broken()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var site in Sites.Keys)
        {
            // A link to a former URL is a problem itself.
            rows.Add(site, site == "a former URL" ? "NC3010" : "", "---\ntitle: Gas\n{0}\n---\n{1}");
            rows.Add(site, "NC1007", "---\ntitle: Gas: up\n{0}\n---\n{1}");
            rows.Add(site, "NC1007", "---\ntitle: [Gas\n{0}\n---\n{1}");
            rows.Add(site, "NC1006", "---\ntitle: Gas\n{0}\n\n{1}");
            rows.Add(site, "NC1006", "---\ntitle: Gas\n{0}\n--\n{1}");
            rows.Add(site, "NC1005", "\n---\ntitle: Gas\n{0}\n---\n{1}");
            rows.Add(site, "NC1005", "--\ntitle: Gas\n{0}\n---\n{1}");
            rows.Add(site, "NC1005", "title: Gas\n{0}\n---\n{1}");
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void One_mistake_is_one_diagnostic(string name, string id, string format)
    {
        var site = Sites[name];
        var files = Others.Where(other => site.Others.All(own => own.Path != other.Path)).Concat(site.Others)
            .Append((Path: site.Broken.Path, Text: format.Replace("{0}", site.Broken.FrontMatter, StringComparison.Ordinal).Replace("{1}", site.Broken.Body, StringComparison.Ordinal)))
            .ToArray();
        var properties = new Dictionary<string, string> { ["NewsContentWarnOnSingleUseTags"] = "true", ["NewsContentWarnOnMissingTranslation"] = "true" };
        var host = new TestHost(code: Code, properties: properties.ToDictionary(property => "build_property." + property.Key, property => property.Value));
        using var precompiled = new PrecompiledSite();
        precompiled.Code("News.cs", Code);
        foreach (var property in properties)
        {
            precompiled.Property(property.Key, property.Value);
        }

        foreach (var (path, text) in files)
        {
            host.Add(path, text, path.StartsWith("_posts", StringComparison.Ordinal) ? "post" : "document");
        }

        precompiled.Add(files).Run();

        Assert.Equal(id, string.Join(", ", host.Run().Printed.Select(diagnostic => diagnostic.Id)));
        Assert.Equal(id, string.Join(", ", precompiled.Compile().Printed.Select(diagnostic => diagnostic.Id)));
    }
}
