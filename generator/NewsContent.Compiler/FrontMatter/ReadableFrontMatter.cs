using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>The readable part of invalid front matter, which is enough to know the URL of the post for links.</summary>
internal static class ReadableFrontMatter
{
    // The keys of a post are at its start.
    private const int MaxLines = 100;

    /// <param name="file">The post.</param>
    /// <param name="fence">The span of the front matter.</param>
    /// <param name="frontMatter">The front matter, if it is valid YAML.</param>
    /// <param name="defaults">The defaults of the site for the post.</param>
    public static FrontMatterValues Read(SourceFile file, FrontMatterFence fence, YamlMapping? frontMatter, YamlMapping? defaults)
    {
        var unseen = new ProblemBag(file);
        IEnumerable<YamlEntry> entries = frontMatter is null ? ReadLines(file, fence.Kind == FenceKind.None ? new TextSpan(0, file.Text.Length) : fence.FrontMatter) : frontMatter.Entries;
        return new FrontMatterValues(YamlMapping.Of(entries.Where(entry => IsReadable(entry, unseen))), unseen, defaults);
    }

    // An invalid date or permalink would leave the post without a URL.
    private static bool IsReadable(YamlEntry entry, ProblemBag unseen) => entry switch
    {
        { Key: "date", Value: var value } => value is YamlScalar && new FrontMatterValues(YamlMapping.Of([entry]), new ProblemBag(unseen.File)).Date("date") is not null,
        { Key: "permalink", Value: var value } => value is YamlScalar permalink && Permalink.CheckTemplate(permalink.Value, permalink.Span, unseen),
        _ => true,
    };

    // Each line is read separately, so that an invalid line does not hide the others.
    private static List<YamlEntry> ReadLines(SourceFile file, TextSpan frontMatter)
    {
        var entries = new List<YamlEntry>();
        var at = frontMatter.Start;
        for (var i = 0; i < MaxLines && at < frontMatter.End; i++)
        {
            var line = file.GetLine(at);
            if (line.Length > 0 && char.IsLetter(file.Text[line.Start])
                && new YamlReader(new ProblemBag(file), FrontMatterProblems.InvalidYaml).Read(line) is YamlMapping { Entries: [var entry] })
            {
                entries.Add(entry);
            }

            at = line.End + 1;
        }

        return entries;
    }
}
