using System.Text.RegularExpressions;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Yaml;

namespace NewsContent.JekyllComparison;

/// <summary>The deliberate differences from Jekyll. Each rule applies only if the difference is exactly that.</summary>
internal static partial class DeliberateDifferences
{
    private static readonly string[] Extensions = [".md", ".markdown", ".html", ".htm"];

    /// <summary>A post in Jekyll that the compiler does not have: bad input is an error, and other files are not posts.</summary>
    public static string? OfMissingPost(string path, IEnumerable<Problem> problems) =>
        !Extensions.Contains(Path.GetExtension(path)) ? "posts are Markdown or HTML"
        : problems.FirstOrDefault(problem => problem.Severity == ProblemSeverity.Error) is { } error ? $"bad input is an error: {error.Kind.Id}"
        : null;

    /// <summary>A post that the compiler has and Jekyll has not: how many there are to be is for previews of a site alone.</summary>
    public static string? OfFurtherPost(SiteConfig config) =>
        config.Variables.TryFind("limit_posts", out _) ? "every post is an article: limit_posts" : null;

    /// <summary>A post at which Jekyll stops because of a number in place of a string.</summary>
    public static string? OfFailedPost(string? error) =>
        error is not null && NumberForText().IsMatch(error) ? "a number is a string" : null;

    /// <summary>Names are the text that was written, where Jekyll reads some as numbers and the like. Empty ones are none.</summary>
    public static string? OfNames(IReadOnlyList<string> ours, IReadOnlyList<string> jekylls, IEnumerable<Problem> problems) =>
        ours.Count < jekylls.Count && ours.SequenceEqual(jekylls.Where(name => name.Length > 0)) ? "an empty name is none"
        : jekylls.Count == 0 && ours is [var number] && number.All(char.IsAsciiDigit) ? "a number is a name"
        : ours.Count == jekylls.Count
            && ours.Zip(jekylls).All(pair => pair.First == pair.Second || JekyllScalar.ReadAs(pair.First) == pair.Second)
            && problems.Any(problem => problem.Kind == FrontMatterProblems.TagReadAsOtherValue)
            ? "a name is the text that was written: NC1019"
        : null;

    /// <summary>A URL is percent-encoded, since it goes into HTML and requests, where Jekyll keeps a permalink's own text as it is written.</summary>
    public static string? OfUrl(string ours, string jekylls) =>
        ours.All(char.IsAscii) && Uri.UnescapeDataString(ours) == Uri.UnescapeDataString(jekylls) ? "a URL is percent-encoded" : null;

    /// <summary>A title or slug is the text that was written too.</summary>
    public static string? OfText(string ours, string jekylls) =>
        JekyllScalar.ReadAs(ours) == jekylls ? "a string is kept as written" : null;

    /// <summary>
    /// A document of another collection that writes no date has none, where Jekyll has the time of its run. An offset of one digit counts
    /// everywhere, where Jekyll passes it over but in a timestamp of YAML, and takes the clock as the site's.
    /// </summary>
    public static string? OfDate(DateTimeOffset ours, JekyllPost jekylls)
    {
        if (ours == default && jekylls.Place is null)
        {
            return "a document without a date has none";
        }

        var offset = jekylls.Date!.Value.DateTime - ours.UtcDateTime;
        return offset.Ticks % TimeSpan.TicksPerHour == 0 && offset.Duration().TotalHours is >= 1 and < 10 ? "an offset of one digit counts" : null;
    }

    /// <summary>Liquid that is not run, or names what is not known, stays in the text, which a warning says; and code has no numbers of lines.</summary>
    public static string? OfBody(string ours, string jekylls, IEnumerable<Problem> problems)
    {
        var unrun = problems.FirstOrDefault(problem => problem.Kind == BodyProblems.LiquidNotRun || problem.Kind == LiquidProblems.UnknownName);
        return unrun is not null && VisibleText.Fold(Liquid().Replace(ours, "")) == VisibleText.Of(jekylls) ? $"Liquid that is not run stays: {unrun.Kind.Id}"
            : ours == VisibleText.WithoutLineNumbers(jekylls) ? "lines of code have no numbers"
            : null;
    }

    /// <summary>
    /// The excerpt of a body that begins with HTML is its first block, where Jekyll has the whole body. Any other is whole blocks, without
    /// the footnotes of the body, where Jekyll renders what precedes the separator by itself.
    /// </summary>
    public static string? OfExcerpt(string ours, JekyllPost jekylls, IEnumerable<Problem> problems)
    {
        var excerpt = VisibleText.Of(jekylls.Excerpt!);
        return OfWholeBodies() ?? OfBlocks() ?? (ours == VisibleText.WithoutFootnotes(jekylls.Excerpt!) ? "the excerpt has no footnotes" : OfBody(ours, jekylls.Excerpt!, problems));

        string? OfWholeBodies() =>
            jekylls.Content!.TrimStart().StartsWith('<') && excerpt == VisibleText.Of(jekylls.Content) && ours == VisibleText.FirstBlocks(jekylls.Content, 1)
                ? "the excerpt of HTML is its first block"
                : null;

        string? OfBlocks()
        {
            // As few blocks as hold Jekyll's excerpt, in which the marks of code may have stayed that it cuts in two.
            var part = VisibleText.Fold(excerpt.Replace("```", ""));
            for (var count = 1; ; count++)
            {
                var blocks = VisibleText.FirstBlocks(jekylls.Content!, count);
                if (blocks.StartsWith(part, StringComparison.Ordinal))
                {
                    return blocks == ours && blocks != part ? "the excerpt is whole blocks" : null;
                }

                if (blocks == VisibleText.FirstBlocks(jekylls.Content!, count + 1))
                {
                    return null;
                }
            }
        }
    }

    [GeneratedRegex(@"\{%.*?%\}|\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Liquid();

    [GeneratedRegex(@"\ANoMethodError: undefined method `gsub' for \d+:Integer\z")]
    private static partial Regex NumberForText();
}
