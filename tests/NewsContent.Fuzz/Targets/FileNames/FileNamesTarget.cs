extern alias tasks;

using tasks::NewsContent.Build;

namespace NewsContent.Fuzz.Targets.FileNames;

/// <summary>
/// The files of a site. No file outside the site is read, no post is lost without a finding, and each name reaches the compiler unchanged. The checks use the SDK:
/// MSBuild expands the package's patterns, the compiler's tasks write the files that the compiler reads, and the compiler's parser reads them.
/// </summary>
internal sealed class FileNamesTarget() : FuzzTarget("file-names")
{
    public override IReadOnlyList<string> Seeds { get; } =
    [
        "_posts/2022-06-07-a.md",
        "_posts/2022-06-07-a.md\0_drafts/b.html\0_pages/c.markdown\0blog/_posts/2022-06-08-d.htm",
        "_posts/2022-06-07-a\nb.md\0_posts/2022-06-08-c\rd.md",
        "_posts/x|y.md\0_posts/x\"y.md\0_posts/x\ty.md\0_posts/x:y.md",
        "_posts/..\\..\\private\\secret.md\0_posts\\2022-06-07-a.md",
        "_posts/a.md>../../outside/secret.md\0_posts/b.md>../other/c.md\0other/c.md",
        "_posts/up>..\0_posts/out>../../outside\0_drafts>other\0other/a.md",
        "_posts/a.md>pipe:\0_posts/b.md>a.md\0_posts/c.md>/dev/null",
        "_posts/a.md>b.md\0_posts/b.md>a.md\0_posts/c.md>nowhere",
        "_posts/d.md/e.md\0_posts/f.html/",
        "_posts/a;b%41$(OS)@(Compile)%(Filename).md\0_posts/[1] {2} #3 4=5, 'six' `7` & <8>!.md",
        "_posts/降准é\u200D\u00A0.md\0_posts/ a .md\0_posts/\uD83D.md\0_posts/\uFFFD.md",
        "_posts/e*f.md\0_posts/what?.md\0_posts/# a.md\0_posts/-b.md\0_posts/@c.md\0_posts/\u202Ed.md\0_posts/e\u2028f.md",
    ];

    // Mostly the time of MSBuild.
    public override long MaxFixedBytes => 1_000_000_000;

    public override Outcome Check(string input)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException("The target makes names that Windows does not allow.");
        }

        using var site = new RandomSite(input);
        var listed = ProjectEvaluation.ListArticleFiles(site.Root);
        var content = new ContentFiles(site.Root, listed, usesPatterns: true);
        var accepted = listed.Where(file => !content.IsRefused(file)).ToList();
        var finding = FindInMessages(content) ?? FindRead(accepted) ?? FindLost(site, content, accepted) ?? CompilerInputs.FindDifference(accepted, site.Folder);
        return finding is not null
            ? new Outcome("", finding)
            : new Outcome($"{string.Join(" ", content.Findings.Select(found => found.Kind.Id + found.Message.Length % 7))} {accepted.Count} of {listed.Count}");
    }

    private static string? FindInMessages(ContentFiles content) =>
        content.Findings.FirstOrDefault(finding => finding.Message.Any(character => char.IsControl(character) || character is '\u2028' or '\u2029')) is { } finding
            ? "Message: " + finding.Message
            : null;

    private static string? FindRead(IEnumerable<string> accepted)
    {
        foreach (var path in accepted)
        {
            if (UnixFile.RegularSize(path) is null)
            {
                return "Special: " + path;
            }

            if (File.ReadAllText(path) != RandomSite.Inside)
            {
                return "Outside: " + path;
            }
        }

        return null;
    }

    // A finding fails the build, so then no post is lost silently.
    private static string? FindLost(RandomSite site, ContentFiles content, List<string> accepted) =>
        content.Findings.Count == 0 && site.Posts.Except(accepted, StringComparer.Ordinal).FirstOrDefault() is { } lost ? "Lost: " + lost : null;
}
