using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Liquid;

/// <summary>Renders the Liquid of a body without a post.</summary>
internal static class RenderedLiquid
{
    private static readonly SiteConfig Config = SiteConfig.Parse(
        "_config.yml",
        "title: Daily\nurl: https://news.example.com\nbaseurl: /n/\nrepository: news/site\nflag: yes\nempty:\nauthors:\n- name: Mei\n  city: Basel\nnested: {a: {b: deep}}\nwords: [x, y]\n");

    // Written like front matter.
    private static readonly LiquidVariables Lists = SiteConfig.Parse(
        "lists.yml",
        "links: [{name: x, url: /x}, {name: y}]\ndeep: [[a, b], [c]]\nprefixes: [[a, b], [], [a]]\nnumbers: [10, 9, 1]\nsingle: [s]\nmap: {k: v, l: 2}\none: text\nnothing:\nnone: []\n"
        + "count: 3\nmixed: [b, a, b]\nkeys: [{k: b}, {z: 1}, {k: a}]\n").Variables;

    private static readonly LiquidPage Post = LiquidPage.Create(null, TestPost.Metadata("---\ntitle: Rates\ntags: [a, b]\ndate: 2022-06-07 07:14:55 +0800\n---\nText."), new SiteClock(null, default));

    private static readonly LiquidPage Page = Post with { Variables = new LiquidVariables(Post.Variables.Root.MergedWith(Lists.Root)) };

    /// <summary>Returns the text of a body that refers to site variables and to posts of <paramref name="addresses"/>.</summary>
    public static string Text(string body, params PostAddress[] addresses) => Render(body, out _, addresses).Text;

    public static LiquidText Render(string body, out EquatableArray<Problem> problems, params PostAddress[] addresses)
    {
        var index = new SiteIndex(addresses.ToEquatableArray(), Config.Variables);
        var context = new LiquidContext { Site = Config.Settings.Site, Clock = TestPost.Site.CreateClock(), Page = new Lazy<LiquidPage>(Page) };
        var found = LiquidRenderer.Render(body, 0, context, new ProblemBag(new SourceFile("a.md", body)), CancellationToken.None)!.References;
        var bag = new ProblemBag(new SourceFile("a.md", body));
        var text = LiquidRenderer.Render(body, 0, context with { Links = index.Resolve(found.ToEquatableArray()) }, bag, CancellationToken.None);
        problems = bag.ToArray();
        Assert.True(text is not null, string.Join("\n", problems.Select(problem => problem.Message)));
        return text;
    }
}
