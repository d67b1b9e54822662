namespace NewsContent.Fuzz.Sites;

/// <summary>The names and parts of random sites: few, so that they conflict and refer to each other.</summary>
internal static class SiteParts
{
    public const string Config = "_config.yml";
    public const string Declarations = "Declarations.cs";
    public const string Sectors = "Sectors.cs";
    public const string Other = "Other.cs";

    /// <summary>The list of files that the site serves as they are.</summary>
    public const string Assets = "assets.txt";

    /// <summary>The files that posts include without a condition.</summary>
    public static readonly string[] Includes = ["_includes/x", "_includes/note.html"];

    /// <summary>The paths of pages. Some have the URL of a post or of another page.</summary>
    public static readonly string[] Pages =
        ["index.html", "about.md", "about.html", "rates.txt", "docs/index.md", "docs/guide.md", "docs/guide.txt", "docs/sub/setup.html", "docs/sub/2022-06-07-rates.md", "2022/06/07/rates.html", "notes/mei-lin.md", "Docs/guide.md"];

    /// <summary>The paths of posts, pages, included files and data files. Two differ only in case, and two only in Unicode composition.</summary>
    public static readonly string[] Paths =
    [
        "_posts/2022-06-07-rates.md", "_posts/2022-06-07-rates.html", "_posts/2022-06-07-Rates.md", "_posts/2022-06-08-rates.md", "_posts/2022-06-08-bonds.md",
        "_posts/sub/2022-06-07-rates.md", "_posts/sub/2022-06-09-oil.md", "_posts/2022-06-09-oil.markdown", "news/_posts/2022-06-07-rates.md", "News/_posts/2022-06-08-bonds.md",
        "_posts/2022-06-10-央行.md", "_posts/2022-06-11-caf\u00E9.md", "_posts/2022-06-11-cafe\u0301.md", "_posts/2031-01-01-future.md", "_posts/no-date.md",
        "_drafts/draft.md", "_drafts/rates.md", "news/_drafts/oil.html",
        "_notes/mei-lin.md", "_notes/rates.md", "_notes/2022-06-07-rates.md", "_notes/sub/mei-lin.html", "_people/mei-lin.md", "_people/oil.md",
        .. Includes, "_includes/sub/rates.md", "_data/rates.yml", "_data/rates.json", "_data/sub/bonds.csv",
        "_posts/2022-06-08-bonds.txt", "_posts/part.txt", "_notes/oil.txt", "_notes/plain", .. Pages, .. DataParts.Paths,
    ];

    public static readonly string[] FrontMatter =
    [
        "title: Rates", "title: Bonds", "title: ''", "title: 央行", "slug: rates", "slug: bonds", "slug: mei-lin", "permalink: /shared/", "permalink: /:title/", "permalink: /old/",
        "date: 2022-06-07 07:14:55 +0800", "date: 2022-06-09", "date: 2031-01-01", "date: never", "tags: [rates, bonds]", "tags: Rate", "tags: [Bonds, RATES]", "tags: ca\u0301fe",
        "categories: macro", "categories: [Macro, markets]", "author: Mei Lin", "author: [mei lin, Mei Lin]", "redirect_from: /old/", "redirect_from: [/old/, /older]",
        "redirect_from: /2022/06/07/rates.html", "published: false", "sector: banks", "sector: bankng", "person: mei-lin", "person: mei-lan", "person: rates", "stars: 3", "stars: many", "extra: {a: [1, 2]}",
        "excerpt: Short.", "lang: en", "broken: [", "home: https://a.example/", "home: javascript:x", "last_modified_at: 2022-07-01", "name: Mei Lin", "name: 5", "description: Text", "layout: post",
        "permalink: /about.html", "permalink: /docs/", "permalink: /:path/:basename/", "redirect_from: /about.html", "redirect_from: [/docs/guide.html, /rates.txt]", "tags: [b,\n # c\nd]",
        "image: own.png", "image: {path: /a.png}",
        "lang: zh", "translation_key: a", "ref: a", "weight: 3", "weight: 2.5", "weight: ten",
    ];

    public static readonly string[] Body =
    [
        "Text of the post.", "Text of one post.", "## Heading", "## Reading", "### Heading {#two}", "<h2 id=\"raw\">Raw</h2>", "[a](/2022/06/07/rates.html)", "[a](/2022/06/07/rates.html#heading)",
        "[a](/2022/06/07/rats.html)", "[a](/2022/06/08/bonds.html#headng)", "[a](/old/)", "[a](/shared/#two)", "[a](/2022/06/07/rates)", "[a](/rates/)", "[a]({% post_url 2022-06-07-rates %})", "[a]({% post_url 2022-06-07-rats %})",
        "[a]({% post_url sub/2022-06-09-oil %}#two)", "[a]({% link _posts/2022-06-07-rates.md %})", "[a]({% link _notes/mei-lin.md %})", "[a]({% link _posts/2022-06-11-caf\u00E9.md %})", "{{ site.title }} and {{ site.nope }}", "{{ page.title }}",
        "<p onclick=x>Raw</p>", "<div>open", "![a](a.png)", "Source: Harbour Gazette", "[a](/2031/01/01/future.html)", "<!--more-->", "{% include x %}", "a \u202E b", "[a](/notes/rates.html)", "[a](https://\u0430pple.example/)", "[a](#hedding)",
        "[a](rates.html)", "| a | b |\n|---|---|\n| 1 | 2 |", "```cs\nvar x = 1;\n```", "A note[^1].\n\n[^1]: The note.",
        "{% include note.html title=page.title %}", "{% include note.html %}", "{% include sub/rates.md %}", "{% include {{ page.layout }} %}", "{% include_relative 2022-06-08-bonds.md %}", "{{ include.title }}", "{{ site.data.rates.title }}",
        "{{ site.data.rates | size }}", "{% for bond in site.data.sub.bonds %}{{ bond.title }} {% endfor %}", "{% for post in site.posts %}{{ post.title }} {{ post.url }} {% endfor %}", "{{ site.tags.rates | size }}", "{{ site.categories | jsonify }}",
        "{{ page.previous.title }} {{ page.next.url }}", "{% for note in site.notes %}{{ note.title }} {% endfor %}", "{{ site.time | date: '%Y' }}", "{{ site.posts | where: 'author', 'Mei Lin' | map: 'title' | join: ', ' }}",
        "[a](/about.html)", "[a](/about.html#heading)", "[a](/docs/guide.html#reading)", "[a](/docs/)", "[a](/)", "[a](/rates.txt)", "[a](/abut.html)", "[a]({% link about.md %})", "[a]({% link docs/guide.md %}#two)", "[a](guide.html)",
        "{% include_relative part.txt %}", "{% include_relative guide.txt %}", "{% include_relative sub/setup.html %}", "{{ page.path }} {{ page.name }} {{ page.dir }}",
        "{{ site.data.authors[0].name }}", "{{ site.data.authors.jo.name }}", "{% for author in site.data.authors %}{{ author.name }} {% endfor %}", "{{ site.data.settings.name }} {{ site.data.settings.desks }}",
        "{% for office in site.data.offices %}{{ office.id }} {% endfor %}", "{{ site.data | jsonify }}",
        "![a](own.png)", "![a](shared.png)", "![a](/a.png)", "<img src=\"/images/b.svg\" srcset=\"shared.png 2x\" alt=\"\">", "[a](data.csv)", "![a](/2022/06/07/rates/own.png)",
    ];

    public static readonly string[] Configuration =
    [
        "permalink: pretty", "permalink: /:categories/:title/", "timezone: Asia/Shanghai", "timezone: Nowhere", "future: true", "show_drafts: true", "title: Site", "title: Other site", "url: https://example.com", "baseurl: /blog",
        "exclude: [_posts/sub]", "exclude: ['*.html']", "collections:\n  notes:\n    permalink: /notes/:name.html", "collections:\n  notes:\n    permalink: /2022/06/07/:name.html", "defaults:\n  - scope: {path: ''}\n    values: {tags: [rates], sector: energy}",
        "defaults:\n  - scope: {path: _posts/sub}\n    values: {permalink: '/shared/', author: Mei}", "excerpt_separator: <!--more-->", "unknown: 1", "description: Text", "broken: [", "include: [_posts]",
        "markdown_ext: 'md,txt'", "markdown_ext: markdown,html", "include: [_notes]", "exclude: [docs, about.md]", "exclude: ['*.txt', _data]", "defaults:\n  - scope: {path: docs, type: pages}\n    values: {title: Guide, permalink: /shared/}",
        "defaults:\n  - scope: {path: '', type: pages}\n    values: {tags: [pages], layout: page}", "strict_front_matter: true", "collections:\n  people:\n    output: true", "collections: [notes, people]",
        "languages: [en, zh]", "collections:\n  notes:\n    sort_by: weight", "collections:\n  people:\n    order: [oil.md, none.md]",
    ];

    /// <summary>Files beside posts. Only the targets that run MSBuild list them.</summary>
    public static readonly string[] Pictures = ["_posts/2022-06-07-rates/own.png", "_posts/shared.png", "_posts/2022-06-08-bonds/own.png", "_posts/sub/shared.png", "_notes/mei-lin/data.csv"];

    /// <summary>Their contents: no picture, and the headers of two GIFs with the same length.</summary>
    public static readonly string[] PictureTexts = ["a,b\n", "GIF89a\u0008\0\u0004\0", "GIF89a\u0009\0\u0004\0"];

    /// <summary>Lines of the list of files. Two name one file with another size.</summary>
    public static readonly string[] AssetLines =
    [
        "s|800|450|a.png", "s|801|450|a.png", "s|0|0|A.png", "a|1|2|a.png", "s|30|40|images/b.svg", "s|3|4|2022/06/07/a.png", "b|10|20|_posts/2022-06-07-rates/own.png", "b|11|20|_posts/2022-06-07-rates/own.png",
        "b|5|6|_posts/shared.png", "b|7|8|_posts/sub/shared.png", "b|0|0|_notes/mei-lin/data.csv", "b|0|0|_posts/sub/2022-06-09-oil/own.png",
    ];

    /// <summary>Declarations of the project: first the collections, then members of the model of posts or of notes.</summary>
    public static readonly string[] Code =
    [
        "[ArticleCollection<Story>(\"_posts\")] public static partial class Articles;", "[ArticleCollection<Person>(\"_notes\")] public static partial class Notes;", "[ArticleCollection<Person>(\"_people\")] public static partial class People;",
        "[ArticleCollection<Story>(\"_none\")] public static partial class None;", "// A comment.", "public partial Sector Sector { get; }", "public partial Sector? Sector { get; }", "public partial Person? Person { get; }", "public partial int? Stars { get; }",
        "public partial string Stars { get; }", "public partial System.Uri? Home { get; }", "[Select(\"p\", Pattern = \"^Source: (.+)$\", Remove = true)] public partial string? Source { get; }", "[Select(\"h2\")] public partial System.Collections.Generic.IReadOnlyList<string> Heads { get; }",
        "[FrontMatter(\"extra\")] public partial string? Further { get; }", "public int Plain => 1;", "[Lookup(Name = \"WithWeight\")] public partial string? Weight { get; }",
    ];

    /// <summary>The number of declarations in <see cref="Code"/> outside a model.</summary>
    public const int CodeOutside = 5;

    /// <summary>Other parts of the types in <see cref="Code"/>, in another file.</summary>
    public static readonly string[] More =
    [
        "public sealed class Other;", "[Remove(\"h2\")] public sealed partial class Story { public partial string? Lang { get; } }", "[ArticleCollection<Person>(\"_notes\")] public static partial class More;",
        "[ArticleCollection<Story>(\"_drafts\")] public static partial class Articles;", "[Remove(\"[\")] public sealed partial class Person;", "// A comment.",
    ];

    public static readonly string[] Names = ["Energy", "Banks", "Bankng", "Oil"];

    /// <summary>Build properties.</summary>
    public static readonly (string Name, string Value)[] Properties =
    [
        ("NewsContentToday", "2022-06-08"), ("NewsContentToday", "2032-01-01"), ("NewsContentToday", "never"), ("NewsContentDrafts", "true"), ("NewsContentDrafts", "x"), ("NewsContentData", "Code"), ("NewsContentData", "Resource"),
        ("NewsContentIdPrefix", "x-"), ("NewsContentDateWithoutOffset", "site"), ("NewsContentWarnOnSingleUse", "true"), ("NewsContentStrict", "true"), ("NewsContentWarnings", "all"), ("NewsContentRemoveElements", "h2"), ("NewsContentAllowElements", "marquee"), ("NewsContentAllowStyle", "true"), ("RootNamespace", "Other"),
        ("NewsContentPages", "true"), ("NewsContentPages", "x"), ("NewsContentOtherPages", "/abut.html, /app/"), ("NewsContentOtherPages", "app"), ("NewsContentRemoveAttributes", "class"), ("NewsContentAllowSchemes", "ftp"),
        ("NewsContentAllowDataImages", "true"), ("NewsContentFrameHosts", "player.example"), ("NewsContentWarnOnMissingTranslation", "true"),
    ];

    /// <summary>The property that stores the articles' data in a resource.</summary>
    public const int ResourceData = 6;

    /// <summary>The property that lists pages.</summary>
    public const int ListedPages = 16;

    // Parts that are invalid alone, or without others.
    private static readonly HashSet<string> Invalid =
    [
        "f2", "f9", "f13", "f26", "f27", "f28", "f29", "f30", "f31", "f32", "f36", "f38", "f41", "b15", "b19", "b39", "b40", "b41", "c3", "c14", "c19", "d0", "d1", "d3", "m0", "m1", "m2", "m4", "m8", "o1", "o2", "o3", "o4", "p1", "p2", "b60", "b61", "b63", "b64", "b65", "c28", .. DataParts.Invalid,
    ];

    private static readonly string[] ClashingPaths = [Paths[11], Paths[12]];

    /// <summary>Returns whether an edit may cause an error in a valid site.</summary>
    public static bool MayBeInvalid(string edit) =>
        edit.Split(' ').Any(word => Invalid.Contains(word) || ClashingPaths.Contains(word)) || edit is "property 2" or "property 4" or "property 17" or "property 19" || BreaksInclude(edit.Split(' '));

    // A file that includes itself is an error, and so is a declared file that is missing.
    private static bool BreaksInclude(string[] words) =>
        (words[0] is "delete" or "move" or "copy" or "swap" && words.Any(DataParts.Required.Contains))
        || words.Any(Includes.Contains) && (words[0] is "delete" or "move" or "swap" || words.Any(word => word is "b28" or "b37" or "b38"));
}
