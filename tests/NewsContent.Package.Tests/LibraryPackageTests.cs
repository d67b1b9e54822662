using System.IO.Compression;
using System.Xml.Linq;

namespace NewsContent.Package.Tests;

/// <summary>A library of articles that is itself a package, used through another package.</summary>
[Collection(PackedPackage.Collection)]
public sealed class LibraryPackageTests(PackedPackage package)
{
    private const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    [Fact]
    public async Task An_app_over_a_package_over_a_package_of_articles_sees_them_and_their_documentation()
    {
        var suffix = package.Version[^12..];
        var (contentId, middleId) = ("Content." + suffix, "Middle." + suffix);
        var content = package.CreateProject("Content")
            .Project(outputType: "Library", properties: Strict + "<NewsContentData>Resource</NewsContentData><GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>$(NoWarn);CS1591</NoWarn>")
            .Post("2022-06-07-rates-rise.md", "---\ntitle: Rates rise\n---\nThe bank raised rates.\n")
            .File("News.cs", "using NewsContent; namespace Content; /// <summary>My news.</summary>\n[ArticleCollection<Article>(\"_posts\")] public static partial class News;");
        AssertDocumentation(await package.PackAsync(content, contentId));
        var middle = package.CreateProject("Middle")
            .Project(outputType: "Library", properties: Strict, items: $"""<PackageReference Include="{contentId}" Version="{package.Version}" />""", usesPackage: false)
            .File("Newest.cs", "using Content; namespace Middle { public static class Newest { public static string Title => News.All[0].Title; } }");
        await package.PackAsync(middle, middleId);
        var app = package.CreateProject("App")
            .Project(properties: Strict, items: $"""<PackageReference Include="{middleId}" Version="{package.Version}" />""", usesPackage: false)
            .File("Program.cs", "using Content; System.Console.WriteLine(News.All.Count + \" \" + Middle.Newest.Title + \" \" + News.BySlug[News.Slugs.RatesRise].Url);");

        Assert.Equal("1 Rates rise /2022/06/07/rates-rise.html\n", (await app.RunAsync()).ReplaceLineEndings("\n"));
    }

    // Also with the data in a resource.
    private static void AssertDocumentation(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        using var content = archive.GetEntry("lib/net10.0/Content.xml")!.Open();
        var members = XDocument.Load(content).Descendants("member").ToDictionary(member => (string)member.Attribute("name")!);

        Assert.Equal(["My news."], members["T:Content.News"].Elements("summary").Select(summary => summary.Value));
        Assert.Equal("Rates rise, 2022-06-07The bank raised rates.", Assert.Single(members["F:Content.News.Slugs.RatesRise"].Elements("summary")).Value);
        Assert.All(members.Values, member => Assert.InRange(member.Elements("summary").Count(), 0, 1));
    }
}
