using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NewsContent.Package.Tests;

/// <summary>The page of each package in a feed: its links and files exist.</summary>
[Collection(PackedPackage.Collection)]
public sealed partial class PackagePageTests(PackedPackage package)
{
    private const string Home = "https://github.com/newscontent/newscontent";

    [Theory]
    [InlineData("NewsContent")]
    [InlineData("NewsContent.AspNetCore")]
    [InlineData("NewsContent.Templates")]
    public async Task A_package_specifies_its_repository_and_contains_each_named_file(string id)
    {
        using var archive = ZipFile.OpenRead(await package.PackAsync(id));
        var metadata = XDocument.Parse(Read(archive, id + ".nuspec")).Root!.Elements().Single(element => element.Name.LocalName == "metadata");

        Assert.Equal(Home, Value("projectUrl"));
        Assert.Equal((Home, "git"), ((string?)Element("repository").Attribute("url"), (string?)Element("repository").Attribute("type")));
        Assert.Equal(Home + "/blob/main/CHANGELOG.md", Value("releaseNotes"));
        Assert.Equal("MIT", Value("license"));
        Assert.InRange(Value("tags").Split(' ').Length, 4, 20);
        Assert.InRange(Value("description").Length, 40, 400);
        AssertIcon(archive, Value("icon"));

        var readme = Read(archive, Value("readme"));
        var links = Link().Matches(readme).Select(match => match.Groups["url"].Value).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, AssertLeadsSomewhere);

        XElement Element(string name) => metadata.Elements().Single(element => element.Name.LocalName == name);
        string Value(string name) => Element(name).Value;
    }

    [Theory]
    [InlineData("NewsContent")]
    [InlineData("NewsContent.AspNetCore")]
    public async Task A_library_has_a_symbol_package(string id)
    {
        using var archive = ZipFile.OpenRead(Path.ChangeExtension(await package.PackAsync(id), ".snupkg"));

        Assert.Contains(archive.Entries, entry => entry.FullName == $"lib/net8.0/{id}.pdb");
    }

    [Fact]
    public void The_home_is_the_same_everywhere()
    {
        foreach (var file in new[] { "Directory.Build.props", "src/NewsContent/build/NewsContent.targets", "src/NewsContent/README.md", "src/NewsContent.AspNetCore/README.md", "src/NewsContent.Templates/README.md" })
        {
            var homes = GitHub().Matches(File.ReadAllText(Path.Combine(PackedPackage.RepositoryRoot, file))).Select(match => match.Value).Where(home => !home.Contains("/dotnet/") && !home.Contains("/microsoft/")).Distinct();
            Assert.Equal([Home], homes);
        }
    }

    private static void AssertLeadsSomewhere(string url)
    {
        Assert.StartsWith("https://", url);
        if (url.StartsWith(Home + "/blob/main/", StringComparison.Ordinal))
        {
            var path = url[(Home.Length + "/blob/main/".Length)..].Split('#')[0];
            Assert.True(File.Exists(Path.Combine(PackedPackage.RepositoryRoot, path)), url);
        }
    }

    // The size of a PNG follows its signature.
    private static void AssertIcon(ZipArchive archive, string path)
    {
        using var content = archive.GetEntry(path)!.Open();
        var header = new byte[24];
        content.ReadExactly(header);
        Assert.Equal("PNG"u8, header.AsSpan(1, 3));
        Assert.Equal((128, 128), (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(20))));
    }

    private static string Read(ZipArchive archive, string path)
    {
        using var reader = new StreamReader(archive.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\]\((?<url>[^)\s]+)\)|<(?:a|img)\b[^>]*?(?:href|src)=""(?<url>[^""]*)""")]
    private static partial Regex Link();

    [GeneratedRegex(@"https://github\.com/[^/\s]+/[^/\s<"")]+")]
    private static partial Regex GitHub();
}
