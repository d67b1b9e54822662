using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Models.Remedies;
using NewsContent.Compiler.Pictures;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Site.Data;
using NewsContent.Compiler.Tests.Assets;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Tests.Results.Limits;

/// <summary>Limits of models, collections, links and files.</summary>
internal static class SiteLimits
{
    private static readonly FileSpan Location = new("/site/a.md", 0, 0, default, default);

    public static IEnumerable<KeyValuePair<string, Limit>> All => new Dictionary<string, Limit>(StringComparer.Ordinal)
    {
        ["missing files of a post"] = new(n => Assets(Each(n, i => $"![a](/images/zzzz{i}.png) ")).Count < n),
        ["missing files with a suggestion"] = new(n => !Says("chart.png", Assets(Each(n - 1, i => $"![a](/images/zzzz{i}.png) ") + "![a](/images/chrat.png)"))),
        ["files of a folder that are compared"] = new(n => Files(n, SiteAssetKind.Site, "images/").Suggest("/images/zchrat.png", "_posts/2022-06-07-rates.md", out _) is null),
        ["files beside a post that are compared"] = new(n => Files(n, SiteAssetKind.Beside, "_posts/2022-06-07-rates/").Suggest("zchrat.png", "_posts/2022-06-07-rates.md", out _) is null),
        ["articles of a folder that are compared"] = new(n => new LinkIndex(Each(n - 1, i => $"/g/a{i}.html", "/g/abcdefg.html").Select(Address).ToEquatableArray()).Suggest("/g/abcdegf.html") is null),
        ["links with a suggestion"] = new(n => !Says("/2022/06/07/meaning.html", Targets(Each(n - 1, i => $"[a](/2022/06/07/zzzzzzzzz{i}.html) ") + "[a](/2022/06/07/meanign.html)"))),
        ["fragments of other articles with a suggestion"] = new(n => !Says("'#meaning'", Fragments(1, Each(n - 1, i => $"[a](/a.html#zzzzz{i}) ") + "[a](/a.html#meanign)"))),
        ["ids of an article that are compared"] = new(n => !Says("'#meaning'", Fragments(n, "[a](/a.html#meanign)"))),
        ["references with a suggestion"] = new(n => !Says("'meaning'", References(n))),
        ["posts with a reported name"] = new(n => NameCheck.FindProblems(Enumerable.Range(0, n).Select(Tagged), warnsOnSingleUse: true).Count < n),
        ["characters of a word that is not a plural"] = new(n => NameFold.Singulars(Repeat("a", n - 1) + "s").Any()),
        ["characters of a plural that only loses its last letter"] = new(n => NameFold.Singulars(Repeat("a", n - 3) + "ies").Any(name => name[^1] == 'y'), From: 3),
        ["names of an enum in a message"] = new(n => ModelScalar.DescribeNames(Enum(Enumerable.Range(0, n).Select(i => $"Name{i}")), "other").Contains("another", StringComparison.Ordinal)),
        ["characters of the name of an enum"] = new(n => Read(Enum([Repeat("a", n)]), Repeat("a", n)) is null),
        ["characters of a URL in front matter"] = new(n => Read(Property("Link", ModelType.Uri), "/".PadRight(n, 'a')) is null),
        ["characters of a corrected value"] = new(n => ModelRemedy.Find(ModelType.Int32, "12 pages".PadLeft(n), isPlain: true) is null, From: 8),
        ["characters of a URL in brackets"] = new(n => UrlRemedy.FindWrapped("<https://a.example/".PadRight(n - 1, 'a') + ">") is null, From: 20),
        ["characters of a list of URLs"] = new(n => !UrlRemedy.IsList("https://a.example, https://b.example/".PadRight(n, 'a')), From: 37),
        ["characters of an optional key that is not compared"] = new(n => IsMeant(isOptional: true, n, edits: 1)),
        ["characters of an optional key that is compared with one edit"] = new(n => IsMeant(isOptional: true, n, edits: 2), From: 2),
        ["characters of a pattern"] = new(n => PatternSyntax.FindMistake($"({Repeat("a", n - 2)})")?.Contains("longer", StringComparison.Ordinal) == true, From: 3),
        ["repetitions of a pattern"] = new(n => PatternSyntax.FindMistake($"(a{{{n}}})")?.Contains("too much", StringComparison.Ordinal) == true),
        ["characters of a CSS selector"] = new(n => SelectorSyntax.FindMistake(Repeat("p", n))?.Contains("longer", StringComparison.Ordinal) == true),
        ["spaces before the definition of a link"] = new(n => LinkDefinitions.UsedIn("[a]", $"\n\n{Repeat(" ", n)}[a]: /x\n").Count == 0, From: 0),
        ["characters of a data file"] = new(n => HasProblems("_data/a.yml", "a: b #".PadRight(n, 'c')), From: 6),
        ["characters of a table"] = new(n => HasProblems("_data/a.csv", "a,b\n1,".PadRight(n, '2')), From: 7),
        ["items of the last list of a data file"] = new(n => HasProblems("_data/a.yml", $"- &a [{Repeat("b,", 998)}]\n{Repeat("- *a\n", 198)}- [{Repeat("c,", n)}]")),
        ["bytes of the header of an SVG"] = new(n => PictureSize.Read(Ascii("<svg".PadRight(n - 22) + " width='8' height='9'>")) is null, From: 26),
        ["bytes of a PNG without a size"] = new(n => IsRead([0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 8, 0, 0, 0, 9], n)),
        ["bytes of a GIF without a size"] = new(n => IsRead([.. "GIF89a"u8, 8, 0, 9, 0], n)),
        ["bytes of a WebP without a size"] = new(n => IsRead([.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 8, 0, 0], n)),
        ["entries before the orientation of a JPEG"] = new(n => PictureSize.Read(Turned(n)) != new PictureSize(9, 8), From: 0),
    };

    private static IReadOnlyList<Problem> Assets(string body) => AssetTests.FindProblems(AssetTests.Parse(TestPost.WithBody(body), AssetTests.Assets));

    private static AssetIndex Files(int count, SiteAssetKind kind, string folder) => AssetIndex.Create(
        new SiteAssets(Each(count - 1, i => $"{folder}a{i}.png", folder + "zchart.png").Order(StringComparer.Ordinal).Select(path => new SiteAsset(path, kind)).ToEquatableArray()),
        new([new PostAddress("_posts/2022-06-07-rates.md", "2022-06-07-rates", "/2022/06/07/rates.html", true, default)]));

    private static PostAddress Address(string url) => new($"_posts{url}", url, url, true, default);

    private static IReadOnlyList<Problem> Targets(string body) =>
        LinkChecker.CheckTargets(TestPost.Parse(TestPost.WithBody(body)).Links!.Outgoing, new LinkIndex(new([Address("/2022/06/07/meaning.html")])));

    // Links to an article whose last id is 'meaning'.
    private static IReadOnlyList<Problem> Fragments(int ids, string body) => LinkChecker.CheckFragments(
        TestPost.Parse(TestPost.WithBody(body)).Links!.Outgoing,
        new LinkIndex(new([Address("/a.html")])),
        new FragmentIndex(new([new ArticleIds("/a.html", Each(ids - 1, i => $"{Ids.DefaultPrefix}a{i:000}", Ids.DefaultPrefix + "meaning").ToEquatableArray())])),
        Ids.DefaultPrefix);

    // Posts that each refer to a missing article; only the last reference is similar to another.
    private static IReadOnlyList<Problem> References(int count) => ReferenceCheck.Create(
        Each(count - 1, i => $"zzzzz{i}", "meanign").Select((slug, i) => new PostReferences($"_posts/{i:0000}.md", "_posts", i == 0 ? "meaning" : $"b{i}", new([new ArticleReference("next", "_posts", slug, Location)])))).Problems;

    private static CatalogEntry Tagged(int number) => TestPost.Parse($"---\ntitle: Title {number}\ntags: [q{number}q]\n---\nText.", $"2022-06-07-a{number}.md").Entry!;

    private static ModelItem? Read(ModelProperty property, string text) => new ModelScalar(TestPost.Site.CreateClock()).Read(property, text, isPlain: true);

    private static ModelProperty Enum(IEnumerable<string> names) => Property("Sector", ModelType.Enum) with { Members = names.Select((name, i) => new ModelEnumMember(name, i)).ToEquatableArray() };

    private static ModelProperty Property(string name, ModelType type) => new() { Name = name, Key = ModelKey.Of(name), Type = type, TypeName = "object", DisplayType = "object", Modifiers = "public" };

    // A key with other letters at its end.
    private static bool IsMeant(bool isOptional, int length, int edits) =>
        new UnreadKeys([new UnreadKey("abcdefghijklmnop"[..(length - edits)] + Repeat("q", edits), Location, IsUndeclared: true)])
            .TakeFor(Property("A", ModelType.String) with { Key = "abcdefghijklmnop"[..length], IsOptional = isOptional }) is not null;

    private static bool HasProblems(string path, string text) => DataFile.Read(path, "/site/" + path, text).Problems.Count > 0;

    private static bool IsRead(byte[] header, int length) => PictureSize.Read(header.AsSpan(0, Math.Min(length, header.Length))) is not null;

    private static byte[] Turned(int entries)
    {
        byte[] other = [1, 0, 0, 3, 0, 0, 0, 1, 0, 1, 0, 0];
        byte[] orientation = [1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0];
        var length = 2 + 6 + 10 + (12 * (entries + 1));
        return
        [
            0xFF, 0xD8, 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, (byte)((entries + 1) >> 8), (byte)(entries + 1),
            .. Enumerable.Repeat(other, entries).SelectMany(entry => entry), .. orientation,
            0xFF, 0xC0, 0, 17, 8, 0, 9, 0, 8, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1,
        ];
    }

    private static byte[] Ascii(string text) => System.Text.Encoding.ASCII.GetBytes(text);

    private static bool Says(string part, IReadOnlyList<Problem> problems) => problems.Any(problem => problem.Message.Contains(part, StringComparison.Ordinal));

    private static string Repeat(string text, int times) => Limit.Repeat(text, times);

    private static string Each(int count, Func<int, string> text) => Limit.Each(count, text);

    private static IEnumerable<string> Each(int count, Func<int, string> text, string last) => Enumerable.Range(0, count).Select(text).Append(last);
}
