using System.Diagnostics;

namespace NewsContent.Build.Tests;

/// <summary>A file is read only if it is a regular file and its real path is inside the root.</summary>
public sealed class ContentFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newscontent-").FullName;

    private string Root => Path.Combine(_folder, "site");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_regular_file_is_read() => Assert.Empty(Check(Write("site/_posts/a.md")));

    [UnixFact]
    public void A_link_inside_the_root_is_read()
    {
        Write("site/other/a.md");
        Assert.Empty(Check(Link("site/_posts/a.md", "../other/a.md")));
        Link("site/_drafts", "other");
        Assert.Empty(Check(Path.Combine(Root, "_drafts/a.md")));
    }

    [UnixFact]
    public void A_link_out_of_the_root_is_not_read()
    {
        var target = Write("private/a.md");
        Assert.Equal(["NC5071"], Check(Link("site/_posts/a.md", "../../private/a.md")));
        Assert.Equal(["NC5071"], Check(Link("site/_posts/b.md", target)));
        Link("site/_posts/c", "../../private");
        Assert.Equal(["NC5071"], Check(Path.Combine(Root, "_posts/c/a.md")));
    }

    [UnixFact]
    public void A_linked_folder_is_one_finding_for_all_its_files()
    {
        Write("private/a.md");
        Write("private/b.md");
        Link("site/_posts/c", "../../private");

        Assert.Equal(["NC5071"], Check(Path.Combine(Root, "_posts/c/a.md"), Path.Combine(Root, "_posts/c/b.md")));
    }

    [UnixFact]
    public void The_root_may_be_behind_a_link()
    {
        Write("real/_posts/a.md");
        Link("site", "real");

        Assert.Empty(Check(Path.Combine(Root, "_posts/a.md")));
    }

    [Fact]
    public void A_folder_whose_name_begins_with_the_root_is_outside()
    {
        Write("site/_posts/a.md");
        Assert.Equal(["NC5071"], Check(Write("site2/a.md")));
    }

    [UnixFact]
    public void Only_regular_files_are_read()
    {
        var pipe = Path.Combine(Path.GetDirectoryName(Write("site/_posts/a.md"))!, "b.md");
        Process.Start("mkfifo", [pipe])!.WaitForExit();

        Assert.Equal(["NC5072"], Check(pipe));
        Assert.Equal(["NC5072"], Check(Link("site/_posts/c.md", "b.md")));
        Assert.Equal(["NC5072"], Check(Link("site/_posts/d.md", "/dev/null")));
        Assert.Equal(["NC5072"], Check(Directory.CreateDirectory(Path.Combine(Root, "_posts/e.md")).FullName));
    }

    [UnixFact]
    public void A_file_that_does_not_exist_is_a_finding()
    {
        Write("site/_posts/a.md");
        Assert.Equal(["NC5073"], Check(Path.Combine(Root, "_posts/b.md")));
        Assert.Equal(["NC5073"], Check(Link("site/_posts/c.md", "nowhere")));
    }

    [UnixFact]
    public void A_name_that_MSBuild_reads_as_another_is_found_in_the_folder()
    {
        Write("site/_posts/a\\b.md");
        Write("site/_posts/c\\d/e.md");
        Directory.CreateDirectory(Path.Combine(Root, "_posts/2022.md"));

        var content = new ContentFiles(Root, [Path.Combine(Root, "_posts/a/b.md")], usesPatterns: true);

        Assert.Equal(["NC5070", "NC5070", "NC5072"], content.Findings.Select(finding => finding.Kind.Id).Order());
        Assert.True(content.IsRefused(Path.Combine(Root, "_posts/a/b.md")));
    }

    [UnixFact]
    public void Included_files_and_data_are_checked_too()
    {
        Write("private/secret.html");
        Write("site/_includes/a\\b.svg");
        Write("site/_data/c\\d/e.yml");
        Directory.CreateDirectory(Path.Combine(Root, "_includes/folder.md"));

        var content = new ContentFiles(Root, [Path.Combine(Root, "_includes/a/b.svg"), Link("site/_includes/secret.html", "../../private/secret.html")], usesPatterns: true);

        Assert.Equal(["NC5070", "NC5070", "NC5071"], content.Findings.Select(finding => finding.Kind.Id).Order());
        Assert.True(content.IsRefused(Path.Combine(Root, "_includes/a/b.svg")));
        Assert.True(content.IsRefused(Path.Combine(Root, "_includes/secret.html")));
    }

    [UnixFact]
    public void Links_in_a_circle_are_listed_once()
    {
        var post = Write("site/_posts/a.md");
        Link("site/_posts/up", "..");
        Link("site/_posts/self", ".");

        Assert.Empty(new ContentFiles(Root, [post], usesPatterns: true).Findings);
    }

    private IEnumerable<string> Check(params string[] files)
    {
        var content = new ContentFiles(Root, files, usesPatterns: false);
        Assert.All(files, file => Assert.Equal(content.Findings.Count > 0, content.IsRefused(file)));
        return content.Findings.Select(finding => finding.Kind.Id);
    }

    private string Write(string path)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, "---\ntitle: A\n---\nText.\n");
        return full;
    }

    private string Link(string path, string target)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.CreateSymbolicLink(full, target);
        return full;
    }
}
