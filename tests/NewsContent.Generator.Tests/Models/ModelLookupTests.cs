using System.Globalization;
using System.Reflection;
using NewsContent.Generator.Tests.Analysis;
using NewsContent.Generator.Tests.Precompiled;

namespace NewsContent.Generator.Tests.Models;

/// <summary>Lookups of a collection by properties of its model.</summary>
public sealed class ModelLookupTests
{
    private const string Code = "using System.Linq;\n" + ModelCode.Types +
        """
        public enum Grade : sbyte { Low = -1, High = 1 }

        [ArticleCollection<NewsArticle>("_posts")]
        public static partial class News;

        [ArticleCollection<Author>("_authors")]
        public static partial class Authors;

        public sealed partial class NewsArticle : Article
        {
            [Lookup] public partial string? Desk { get; }
            [Lookup] public partial Sector? Sector { get; }
            [Lookup(Name = "Graded")] public partial IReadOnlyList<Grade>? Grades { get; }
            [Lookup] public partial bool? Paid { get; }
            [Lookup] public partial int? Number { get; }
            [Lookup] public partial long? Big { get; }
            [Lookup] public partial DateOnly? Day { get; }
            [Lookup(Name = "ByWriter"), FrontMatter("writer")] public partial Author? Author { get; }
            [Lookup, Select("em")] public partial IReadOnlyList<string> Terms { get; }
        }

        public sealed partial class Author : Article
        {
            public partial string Name { get; }
        }

        public static class Probe
        {
            public static string Slugs() => string.Join("; ",
                Of(News.ByDesk["macro"]), Of(News.ByDesk["宏观"u8]), Of(News.BySector[Sector.CleanEnergy]), Of(News.BySector[Sector.Metals]), Of(News.Graded[Grade.Low]), Of(News.Graded[Grade.High]),
                Of(News.ByPaid[true]), Of(News.ByNumber[-3]), Of(News.ByBig[long.MinValue]), Of(News.ByDay[new DateOnly(2022, 6, 7)]), Of(News.ByWriter[Authors.Slugs.MeiLin]), Of(News.ByTerms["repo"]));

            public static string Keys() => string.Join("; ",
                string.Join(",", News.ByDesk.Keys), string.Join(",", News.BySector.Keys), string.Join(",", News.Graded.Keys), string.Join(",", News.ByPaid.Keys), string.Join(",", News.ByNumber.Keys),
                string.Join(",", News.ByDay.Keys), string.Join(",", News.BySector.Values.Count()), News.BySector.Count, News.BySector.Select(pair => pair.Key + ":" + pair.Value.Count).First());

            public static string Misses() => string.Join("; ",
                News.BySector.TryGetValue(Sector.Banks, out var none) + ":" + none.Count, News.ByPaid.ContainsKey(false), default(ArticleGroups<NewsArticle, Sector>).ContainsKey(Sector.Banks),
                Message(() => News.BySector[Sector.Banks]), Message(() => News.ByDesk[new string("mcro")]));

            public static long Allocated()
            {
                for (var i = 0; i < 2; i++)
                {
                    Look();
                }

                var before = GC.GetAllocatedBytesForCurrentThread();
                Look();
                return GC.GetAllocatedBytesForCurrentThread() - before;
            }

            private static int Look() => News.ByDesk["macro"].Count + News.BySector[Sector.CleanEnergy][0].Slug.Length + News.Graded[Grade.Low].Count + News.ByPaid[true].Count + News.ByBig[long.MinValue].Count
                + News.ByDay[new DateOnly(2022, 6, 7)].Count + (News.BySector.TryGetValue(Sector.Banks, out _) ? 1 : 0);

            private static string Of(ArticleList<NewsArticle> articles) => string.Join(",", articles.Select(article => article.Slug));

            private static string Message(Func<object> find)
            {
                try
                {
                    return find().ToString()!;
                }
                catch (KeyNotFoundException exception)
                {
                    return exception.Message;
                }
            }
        }
        """;

    private static readonly (string Path, string Text)[] Files =
    [
        ModelCode.Post("desk: macro\nsector: clean-energy\ngrades: [low, high, low]\npaid: yes\nnumber: -3\nbig: -9223372036854775808\nday: 2022-06-07\nwriter: mei-lin", "The *repo* rate."),
        ModelCode.Post("desk: 宏观\nsector: metals\ngrades: high\nnumber: 20", name: "2022-06-08-bonds.md"),
        ModelCode.Post("desk: macro\nsector: clean-energy\nnumber: 3", name: "2022-06-09-gold.md"),
        ModelCode.Post("layout: post", name: "2022-06-10-plain.md"),
        ("_authors/mei-lin.md", "---\nname: Mei Lin\n---\n"),
    ];

    private const string Slugs = "gold,rates; bonds; gold,rates; bonds; rates; bonds,rates; rates; rates; rates; rates; rates; rates";

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    [Fact]
    public void Articles_are_found_by_the_values_of_a_property()
    {
        var host = TestHost.WithCode(Code, Files);
        Assert.Empty(host.Printed);
        var assembly = host.LoadAssembly();

        Assert.Equal(Slugs, Call(assembly, "Slugs"));
        Assert.Equal(
            $"macro,宏观; Metals,CleanEnergy; Low,High; True; -3,3,20; {new DateOnly(2022, 6, 7).ToString(Culture)}; 2; 2; Metals:1",
            Call(assembly, "Keys").ToString()!.Replace(new DateOnly(2022, 6, 7).ToString(CultureInfo.CurrentCulture), new DateOnly(2022, 6, 7).ToString(Culture), StringComparison.Ordinal));
        Assert.Equal("False:0; False; False; No article has the sector \"Banks\".; No article has the desk \"mcro\".", Call(assembly, "Misses"));
        Assert.Equal(0L, Call(assembly, "Allocated"));
    }

    [Fact]
    public void Articles_in_a_resource_are_found_too()
    {
        using var site = new PrecompiledSite();
        site.Add(Files).Code("Code.cs", Code).Run();

        Assert.Equal(Slugs, Call(site.Load(), "Slugs"));
    }

    [Theory]
    [InlineData("News.ByDesk[⟦\"mcro\"⟧]", "No article of News has the desk 'mcro'; did you mean 'macro'?")]
    [InlineData("News.ByWriter[⟦\"mei-lim\"⟧]", "No article of News has the writer 'mei-lim'; did you mean 'mei-lin'?")]
    [InlineData("News.ByTerms[⟦\"weather\"⟧]", "No article of News has the terms 'weather'; write one of News.ByTerms.Keys")]
    public async Task A_missing_key_is_a_warning_at_the_key(string marked, string message)
    {
        var host = TestHost.WithCode(Code + $"\npublic static class Use {{ public static object Value => {marked.Replace("⟦", "").Replace("⟧", "")}; }}", Files);

        var diagnostic = Assert.Single(await Editor.AnalyzeAsync(host.Output));

        Assert.Equal("NC6002", diagnostic.Id);
        Assert.Equal(message, diagnostic.GetMessage());
        Assert.Equal(marked[(marked.IndexOf('⟦') + 1)..marked.IndexOf('⟧')], host.Code.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Fact]
    public async Task A_key_of_a_post_with_an_error_is_known()
    {
        var host = TestHost.WithCode(
            ModelCode.With("[Lookup] public partial string? Desk { get; } public partial int? Number { get; }") + "\npublic static class Use { public static object Value => News.ByDesk[\"macro\"]; }",
            ModelCode.Post("desk: macro\nnumber: many"));

        Assert.Equal("NC1041", Assert.Single(host.Printed).Id);
        Assert.Empty(await Editor.AnalyzeAsync(host.Output));
    }

    [Fact]
    public void An_edited_value_changes_the_tables_and_the_names_only()
    {
        var host = TestHost.WithCode(Code, Files);
        var surface = host.Source("App.Content.News.Collection.g.cs");

        host.Edit(Files[1].Path, text => text.Replace("desk: 宏观", "desk: credit")).Run();

        Assert.Equal(surface, host.Source("App.Content.News.Collection.g.cs"));
        Assert.Contains("\"credit\", \"macro\"", host.Source("App.Content.News.Lookups.g.cs"), StringComparison.Ordinal);
    }

    private static object Call(Assembly assembly, string method) => assembly.GetType("App.Content.Probe")!.GetMethod(method)!.Invoke(null, null)!;
}
