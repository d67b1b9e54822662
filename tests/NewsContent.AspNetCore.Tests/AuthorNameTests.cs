using System.Text.Json;
using System.Xml.Linq;

namespace NewsContent.AspNetCore.Tests;

/// <summary>Feeds show the names of authors that posts name by their slugs.</summary>
public sealed class AuthorNameTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    private string? _name = "Lin Xiang";

    [Fact]
    public async Task All_feeds_show_the_name()
    {
        await using var site = await StartAsync();

        var atom = XDocument.Parse(await site.Client.GetStringAsync("/feed.xml")).Root!;
        var rss = XDocument.Parse(await site.Client.GetStringAsync("/rss.xml")).Root!;
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync("/feed.json"));

        string[] expected = ["Ada Moreau", "Lin Xiang", "Tom Reyes"];
        Assert.Equal("The desk", atom.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal(expected, atom.Elements(Atom + "entry").Elements(Atom + "author").Elements(Atom + "name").Select(name => name.Value).Order());
        Assert.Equal(expected, rss.Descendants(Dublin + "creator").Select(name => name.Value).Order());
        Assert.Equal(expected, json.RootElement.GetProperty("items").EnumerateArray()
            .Where(item => item.TryGetProperty("authors", out _))
            .SelectMany(item => item.GetProperty("authors").EnumerateArray())
            .Select(author => author.GetProperty("name").GetString())
            .Order());
    }

    [Fact]
    public async Task An_author_without_a_name_is_shown_as_written()
    {
        _name = " ";
        await using var site = await StartAsync();

        Assert.Contains("林湘", await site.Client.GetStringAsync("/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_name_changes_the_tag_of_the_feed()
    {
        await using var site = await StartAsync();
        using var before = await site.GetAsync("/feed.xml");
        _name = "Another";
        using var after = await site.GetAsync("/feed.xml");

        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    private Task<TestSite> StartAsync()
    {
        var options = TestSite.Options();
        options.Author = "desk";
        options.AuthorName = slug => slug switch
        {
            "林湘" => _name,
            "desk" => "The desk",
            _ => null,
        };
        return TestSite.StartAsync(options);
    }
}
