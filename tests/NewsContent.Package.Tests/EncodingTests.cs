using System.Text;
using System.Text.RegularExpressions;
using NewsContent.Tests.Files;

namespace NewsContent.Package.Tests;

/// <summary>Files in other encodings, and names with different Unicode composition, in builds with any locale and with both kinds of data.</summary>
[Collection(PackedPackage.Collection)]
public sealed partial class EncodingTests(PackedPackage package)
{
    private const string Text = "---\ntitle: \u592E\u884C\n---\n\u4ECA\u65E5\u5F00\u5C55\u9006\u56DE\u8D2D\u64CD\u4F5C\u3002\n";

    private static readonly string[] Expected =
    [
        "_config.yml(1,8): error NC1027: The file is not in UTF-8: the byte 0xD1 cannot be decoded; save the file as UTF-8, for example with: iconv -f GB18030 -t UTF-8",
        "_posts/2022-06-07-gbk.md(2,8): error NC1027: The file is not in UTF-8: the byte 0xD1 cannot be decoded; save the file as UTF-8, for example with: iconv -f GB18030 -t UTF-8",
        "_posts/2022-06-08-western.md(2,11): error NC1027: The file is not in UTF-8: the byte 0xE9 cannot be decoded; save the file as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8",
        "_posts/2022-06-09-cut.md(5,1): error NC1029: The file is in UTF-8, which cannot contain the bytes 0xE5 0xA4; write the text here again, or restore the file from a copy",
        "_posts/2022-06-10-replaced.md(4,1): error NC1027: The file is not in UTF-8: the byte 0xD6 cannot be decoded; save the file as UTF-8, for example with: iconv -f ENCODING -t UTF-8",
        "_posts/2022-06-11-utf32.md(1,1): error NC1028: The file is in UTF-32, which is not supported; save the file as UTF-8, for example with: iconv -f UTF-32LE -t UTF-8",
        "_posts/2022-06-12-unmarked.md(1,1): error NC1028: The file is in UTF-16 without a byte order mark, which is not supported; save the file as UTF-8, for example with: iconv -f UTF-16LE -t UTF-8",
        "_posts/2022-06-15-wahr.md(4,1): warning NC2044: U+FFFD stands for text that was lost (1 from here on); write the text again",
    ];

    public static TheoryData<string, string, string, string> Builds()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var mode in (string[])["Code", "Resource"])
        {
            data.Add(mode, "LC_ALL", "C", "");
            data.Add(mode, "LC_ALL", "zh_CN.GB18030", "");
            data.Add(mode, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1", "");
            data.Add(mode, "LC_ALL", "C.UTF-8", "65001");
            data.Add(mode, "LC_ALL", "C.UTF-8", "1252");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public async Task The_diagnostics_of_files_that_are_not_UTF_8_are_the_same_in_every_build(string mode, string variable, string value, string codePage)
    {
        var app = App(mode, codePage)
            .File("Program.cs", "return;")
            .File("_config.yml", CodePages.GetBytes("title: \u592E\u884C\u4ECA\u65E5\n", 936))
            .File("_posts/2022-06-07-gbk.md", CodePages.GetBytes(Text, 936))
            .File("_posts/2022-06-08-western.md", CodePages.GetBytes("---\ntitle: Caf\u00E9\n---\nIn Malm\u00F6 \u2013 quoted.\n", 1252))
            .File("_posts/2022-06-09-cut.md", [.. Encoding.UTF8.GetBytes(Text), 0xE5, 0xA4])
            .File("_posts/2022-06-10-replaced.md", [.. Encoding.UTF8.GetBytes("---\ntitle: \uFFFD\n---\n"), 0xD6, 0xD0])
            .File("_posts/2022-06-11-utf32.md", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Text)])
            .File("_posts/2022-06-12-unmarked.md", Encoding.Unicode.GetBytes(Text))
            .File("_posts/2022-06-13-utf16.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text.ReplaceLineEndings("\r\n"))])
            .File("_posts/2022-06-14-utf8.md", Encoding.UTF8.GetBytes(Text))
            .File("_posts/2022-06-15-wahr.md", Encoding.UTF8.GetBytes("---\ntitle: \u592E\u884C!\n---\n\uFFFD\n"));

        var build = await app.BuildInAsync(new Dictionary<string, string> { [variable] = value }, "-clp:NoSummary");

        Assert.NotEqual(0, build.ExitCode);
        var shown = Diagnostic().Matches(build.Output.Replace('\\', '/')).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(string.Join("\n", Expected), string.Join("\n", shown.Where(line => !line.Contains("NC4025", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("Code", "")]
    [InlineData("Code", "1252")]
    [InlineData("Resource", "")]
    [InlineData("Resource", "932")]
    public async Task A_post_is_the_same_in_any_code_page_of_the_project(string mode, string codePage)
    {
        var app = App(mode, codePage)
            .File("Program.cs", "Console.WriteLine(string.Join(' ', App.Articles.All[0].Title.Select(c => $\"{(int)c:X4}\")));")
            .File("_posts/2022-06-14-utf8.md", Encoding.UTF8.GetBytes(Text));

        Assert.Equal("592E 884C", (await app.RunAsync()).Trim());
    }

    [Fact]
    public async Task A_code_page_in_which_posts_cannot_be_read_is_an_error_that_says_what_to_do()
    {
        var app = App("Code", "932")
            .File("Program.cs", "return;")
            .File("_posts/2022-06-14-utf8.md", Encoding.UTF8.GetBytes(Text));

        var build = await app.BuildAsync();

        Assert.Contains("_posts/2022-06-14-utf8.md(1,1): error NC1030: The file cannot be read in code page 932", build.Output.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_saved_as_UTF_8_builds_again()
    {
        var app = App("Code")
            .File("Program.cs", "Console.WriteLine(App.Articles.All.Count);")
            .File("_posts/2022-06-07-gbk.md", CodePages.GetBytes(Text, 936));
        Assert.NotEqual(0, (await app.BuildAsync()).ExitCode);

        Assert.Equal("1", (await app.File("_posts/2022-06-07-gbk.md", Encoding.UTF8.GetBytes(Text)).RunAsync()).Trim());
    }

    [Theory]
    [InlineData("Code", "0")]
    [InlineData("Resource", "0")]
    [InlineData("Code", "1")]
    [InlineData("Resource", "1")]
    public async Task A_decomposed_file_name_is_found_by_composed_links(string mode, string invariant)
    {
        var app = package.CreateProject("App")
            .Project(properties: $"<NewsContentData>{mode}</NewsContentData><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .File("Program.cs", "Console.WriteLine(App.Articles.BySlug[\"caf\\u00E9\"].Url + \" \" + App.Articles.BySlug[\"links\"].Links.Count);")
            .Post("2022-06-07-cafe\u0301.md", "---\ntitle: A\n---\nText.\n")
            .Post("2022-06-08-links.md", "---\ntitle: B\n---\n[a](/2022/06/07/caf\u00E9.html) [b]({% post_url 2022-06-07-caf\u00E9 %})\n");

        (await app.BuildInAsync(new Dictionary<string, string> { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = invariant }, "-v:q")).AssertSuccess();
        Assert.Equal("/2022/06/07/caf%C3%A9.html 2", (await Dotnet.RunAsync(app.Folder, "run", "--no-build")).AssertSuccess().Output.Trim());
    }

    private TestProject App(string mode, string codePage = "") => package.CreateProject("App")
        .Project(properties: $"<NewsContentData>{mode}</NewsContentData><CodePage>{codePage}</CodePage>");

    [GeneratedRegex(@"((?:_posts/)?[^/\s]+\.(?:md|yml)\(\d+,\d+\): (?:error|warning) NC\d+: .*?)(?: \(https:| \[|\r?$)", RegexOptions.Multiline)]
    private static partial Regex Diagnostic();
}
