using System.Reflection;
using System.Text.RegularExpressions;

namespace NewsContent.Generator.Tests.Data;

/// <summary>The example of <c>docs/data.md</c> compiles and behaves as the page describes, in both hosts.</summary>
public sealed partial class DataPageTests
{
    private static readonly string Page = ReadPage();

    [Fact]
    public void The_example_builds_and_has_the_values_that_the_page_names()
    {
        foreach (var assembly in DataCode.LoadBoth(Code, Files))
        {
            Assert.Equal(
                "[{Id=mei-lin, Name=Mei Lin, Role=GuestAuthor, Website=https://example.com/mei, Accounts=[{Service=mastodon, User=mei}]}, {Id=jo, Name=Jo Baker, Role=null, Website=null, Accounts=null}]",
                DataCode.Show(assembly.GetType("App.Authors")!.GetProperty("All")!.GetValue(null)));
            Assert.Equal(
                "[{City=Basel, Desks=12, Opened=2019-04-01}, {City=Shanghai, Pudong, Desks=40, Opened=null}]",
                DataCode.Show(assembly.GetType("App.Offices")!.GetProperty("All")!.GetValue(null)));
            Assert.Equal("{Title=Harbour Gazette, PageSize=20}", DataCode.Show(assembly.GetType("App.SiteSettings")!.GetProperty("Value")!.GetValue(null)));
        }

        Assert.Contains("`Authors.ById[\"mei-lin\"].Name` is `Mei Lin`", Page, StringComparison.Ordinal);
        Assert.Contains("`Offices.ById[\"Basel\"].Desks` is `12`", Page, StringComparison.Ordinal);
        Assert.Contains("`SiteSettings.Value.PageSize` is `20`", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_mistake_causes_the_message_on_the_page()
    {
        var host = DataCode.Host(Code, Files).Edit("_data/authors.yml", text => text.Replace("guest-author", "guest-autor")).Run();

        var diagnostic = Assert.Single(host.Printed);
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Contains(
            $"```text\n_data/authors.yml({start.Line + 1},{start.Character + 1}): error {diagnostic.Id}: {diagnostic.GetMessage()}\n```",
            Page,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_names_the_generated_files() => Assert.All(
        new[] { "App.Authors.Data.g.cs", "App.Authors.DataTables.g.cs", "App.Author.Entry.g.cs" },
        name =>
        {
            Assert.Contains(DataCode.Host(Code, Files).Result.GeneratedSources, source => source.HintName == name);
            Assert.Contains($"`{name}`", Page, StringComparison.Ordinal);
        });

    private static string Code => PageFile().Matches(Page).Single(match => match.Groups["path"].Value == "Data.cs").Groups["text"].Value;

    private static (string Path, string Text)[] Files =>
        [.. PageFile().Matches(Page).Where(match => match.Groups["path"].Value != "Data.cs").Select(match => (match.Groups["path"].Value, match.Groups["text"].Value))];

    private static string ReadPage()
    {
        var root = typeof(DataPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        return File.ReadAllText(Path.Combine(root, "docs/data.md")).ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"^`(?<path>[^`\n]+\.[a-z]+)`:\n\n```\w+\n(?<text>.*?)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex PageFile();
}
