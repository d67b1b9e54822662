using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;
using NewsContent.Compiler.Site;
using NewsContent.JekyllComparison;

namespace NewsContent.Compiler.Tests.Comparison;

/// <summary>The comparison compiles the files and properties that the package passes to the compiler, which MSBuild evaluates here.</summary>
public sealed class PackageFilesTests
{
    private static readonly string[] Paths =
    [
        "_posts/2022-06-07-a.md", "_posts/2022-06-07-b.MARKDOWN", "_posts/2022-06-07-c.txt", "_posts/.2022-06-07-d.md", "_posts/2022/2022-06-07-e.html",
        "news/_posts/2022-06-07-f.htm", "news/_posts/_drafts/g.md", "_drafts/h.md", "news/_drafts/i.md", "_drafts/_posts/2022-06-07-j.md",
        "index.html", "docs/guide/a.mkd", "docs/b.txt", "docs/c.png", "docs/bin/d.md", "obj/e.md", "docs/_f.md", "docs/_hidden/g.md", "vendor/bundle/h.md", "vendor/i.md", "LICENSE",
        "_notes/license", "_notes/n.txt", "_notes/n.mkdn", "_notes/n.xhtml", "_posts/2022-06-07-none", "_posts/2022-06-07-x.mkdown",
        "_notes/k.md", "_notes/picture.png", "_notes/deep/l.md", "news/_notes/m.md", "about.md",
        "bin/_posts/2022-06-07-n.md", "_site/_posts/2022-06-07-o.md", "news/bin/_posts/2022-06-07-p.md", "node_modules/x/_posts/2022-06-07-q.md",
        "news/node_modules/_posts/2022-06-07-r.md", ".git/_posts/2022-06-07-s.md", "news/.cache/_posts/2022-06-07-t.md", "_posts/.deep/2022-06-07-u.md",
        "_layouts/post.html", "_includes/a.html", "_includes/deep/b", "_includes/.c.html", "_includes/.d/e.html", "_includes/_posts/2022-06-07-v.md",
        "_data/a.yml", "_data/deep/b.json", "_data/c.csv", "_data/d.txt", "_data/.e.yml", "_plugins/a.md", "_sass/a.md",
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task They_are_those_of_the_package(bool hasPages)
    {
        using var site = new TemporarySite([.. Paths.Select(path => (path, "---\n---\n"))]);
        var visible = XDocument.Load(Path.Combine(Repository.Root, "src/NewsContent/build/NewsContent.props")).Descendants("CompilerVisibleProperty").Select(property => property.Attribute("Include")!.Value).ToList();
        using var evaluation = JsonDocument.Parse(await EvaluateAsync(site, visible, hasPages));
        var root = site.Folder.Replace('\\', '/') + "/";

        var files = new[] { "ArticleFile", "ArticleResource" }
            .SelectMany(item => evaluation.RootElement.GetProperty("Items").GetProperty(item).EnumerateArray())
            .Select(file => $"{file.GetProperty("NewsContentKind").GetString()} {Path.GetRelativePath(root, file.GetProperty("FullPath").GetString()!).Replace('\\', '/')}");
        Assert.Equal(
            files.Order(StringComparer.Ordinal),
            PackageFiles.Of(root, [], hasPages).Select(file => $"{file.Kind.ToString().ToLowerInvariant()} {file.Path[root.Length..]}").Order(StringComparer.Ordinal));

        var properties = evaluation.RootElement.GetProperty("Properties").EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetString()!.Replace('\\', '/'));
        Assert.Equal(
            properties.Where(property => property.Value.Length > 0).OrderBy(property => property.Key, StringComparer.Ordinal),
            CompiledSite.PackageProperties(root, hasPages).OrderBy(property => property.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Folders_that_the_configuration_sets_are_listed_as_NC5063_says()
    {
        using var site = new TemporarySite(("_config.yml", "includes_dir: parts\n"), ("parts/a.html", "A"), (TemporarySite.Post, "---\ntitle: Rates\n---\n{% include a.html %}"));
        var config = SiteConfig.Parse("_config.yml", File.ReadAllText(Path.Combine(site.Folder, "_config.yml")));

        Assert.Contains(PackageFiles.Of(site.Folder.Replace('\\', '/') + "/", config.OwnFolders), file => file.Path.EndsWith("/parts/a.html", StringComparison.Ordinal));
    }

    private static async Task<string> EvaluateAsync(TemporarySite site, IEnumerable<string> properties, bool hasPages)
    {
        var package = Path.Combine(Repository.Root, "src/NewsContent/build");
        site.Write("app/App.proj", $"""
            <Project>
              <PropertyGroup><RootNamespace>App</RootNamespace><NewsContentRoot>..</NewsContentRoot>{(hasPages ? "<NewsContentPages>true</NewsContentPages>" : "")}</PropertyGroup>
              <Import Project="{package}/NewsContent.props" />
              <Import Project="{package}/NewsContent.targets" />
            </Project>
            """);
        var start = new ProcessStartInfo("dotnet", ["msbuild", Path.Combine(site.Folder, "app/App.proj"), "-getItem:ArticleFile,ArticleResource", "-getProperty:" + string.Join(",", properties)])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output);
    }
}
