using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Models;

namespace NewsContent.Compiler.Tests.Catalog;

/// <summary>The same posts yield the same code on every machine, regardless of file order and culture.</summary>
public sealed class DeterminismTests
{
    private static readonly (string Name, string Text)[] Posts =
    [
        ("2022-06-07-rates.md", "---\ntitle: Rates\ntags: [İstanbul, INFLATION, inflation]\ncategories: [KIRMIZI, Macro]\n---\nOne.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"),
        ("2022-06-08-ISTANBUL-izmir.md", "---\ndate: 2022-06-08 10:00:00 +0330\nlast_modified_at: 2022-06-09\nauthor: [a, b]\n---\nTwo <IMG SRC=I.PNG WIDTH=10 ALIGN=LEFT> and <I>three</I>.\n"),
        ("2022-06-09-öl.html", "---\ntitle: 1.5\nlang: de\npermalink: /:long_month/:short_day/:y_day/:week/:TITLE/:title\ntags: [1.50, 000725, 12:30]\n---\n<P DIR=RTL>A<TD>B</P><script>x</script><a href=JAVASCRIPT:x>y</a>\n"),
        ("2022-06-09-i.html", "---\ntitle: I\nslug: i\n---\n<p>i ı I İ</p>\n"),
        ("2022-06-10-I.html", "---\nlayout: NONE\ntimezone: x\ndate: 2022-06-10 10:00:00\n---\n<p onclick=x>Text</p>\n"),
        ("2022-06-31-broken.md", "---\ntitel: x\n---\n"),
    ];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    public void The_language_of_the_system_does_not_count(string culture)
    {
        var expected = In(CultureInfo.InvariantCulture, () => Compile(Posts));

        Assert.Equal(expected, In(CultureInfo.GetCultureInfo(culture), () => Compile(Posts)));
    }

    [Fact]
    public void The_order_of_the_files_does_not_count()
    {
        var expected = Compile(Posts);

        Assert.All(TestCatalog.Orders(Posts), order => Assert.Equal(expected, Compile(order)));
    }

    // All code of the collection and all messages.
    private static string Compile(IEnumerable<(string Name, string Text)> files)
    {
        var posts = files.Select(file => TestPost.Parse(file.Text, file.Name)).ToList();
        var names = CollectionNames.Default("My.Site");
        var entries = posts.Select(post => post.Entry).OfType<CatalogEntry>().ToList();
        var catalog = ArticleCatalog.Create(entries.Select(entry => entry.Metadata));
        var segments = BodySegments.Split([.. posts.Where(post => post.Body is not null).Select(post => post.Body!.Complete(default))]).ToList();
        return string.Join(
            '\n',
            [
                CollectionEmitter.Surface(names, default, segments.Count),
                CollectionEmitter.Tables(names, catalog),
                SlugsEmitter.Emit(names, SlugDocumentation.Create(catalog, posts.Select(post => post.Excerpt).OfType<ArticleExcerpt>(), [])),
                NamesEmitter.Emit(names, ArticleNames.Merge([.. catalog.Articles.Select(ArticleNames.Of)])),
                .. segments.Select(segment => CollectionEmitter.Bodies(names, segment)),
                .. posts.OrderBy(post => post.RelativePath, StringComparer.Ordinal).SelectMany(post => post.Problems).Select(problem => $"{problem.Location!.Path} {problem.Location.Start} {problem.Message}"),
                .. ArticleCatalog.FindProblems(entries).Select(problem => problem.Message),
            ]);
    }

    private static T In<T>(CultureInfo culture, Func<T> action)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
