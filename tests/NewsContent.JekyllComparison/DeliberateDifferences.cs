using System.Text.RegularExpressions;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Urls;
using NewsContent.Compiler.Yaml;

namespace NewsContent.JekyllComparison;

/// <summary>The deliberate differences from Jekyll. Each rule applies only if the difference is exactly that.</summary>
internal static partial class DeliberateDifferences
{
    /// <summary>A post that only Jekyll has: the compiler reports invalid input as an error, and reads only Markdown, HTML and text.</summary>
    public static string? OfMissingPost(string path, IEnumerable<Problem> problems) =>
        !FileExtensions.All.Append("").Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) ? "posts are Markdown, HTML or text"
        : problems.FirstOrDefault(problem => problem.Severity == ProblemSeverity.Error) is { } error ? $"invalid input is an error: {error.Kind.Id}"
        : problems.FirstOrDefault(problem => problem.Severity == ProblemSeverity.ErrorIfStrict) is { } skipped ? $"the post is skipped: {skipped.Kind.Id}"
        : null;

    /// <summary>A post that only the compiler has: it ignores <c>limit_posts</c>, and a document without front matter, which is a file in Jekyll, has a warning.</summary>
    public static string? OfFurtherPost(SiteConfig config, IEnumerable<Problem> problems) =>
        config.Variables.TryFind("limit_posts", out _) ? "limit_posts has no effect"
        : problems.Any(problem => problem.Kind == FrontMatterProblems.NoFrontMatter) ? "a document without front matter is an article: NC1005"
        : null;

    /// <summary>A post at which Jekyll stops because of a number in place of a string.</summary>
    public static string? OfFailedPost(string? error) =>
        error is not null && NumberForText().IsMatch(error) ? "a number is a string" : null;

    /// <summary>Names are kept as written, while Jekyll reads some as numbers or other types. Empty names are ignored.</summary>
    public static string? OfNames(IReadOnlyList<string> ours, IReadOnlyList<string> jekylls, IEnumerable<Problem> problems) =>
        ours.Count < jekylls.Count && ours.SequenceEqual(jekylls.Where(name => name.Length > 0)) ? "empty names are ignored"
        : jekylls.Count == 0 && ours is [var number] && number.All(char.IsAsciiDigit) ? "a number is a name"
        : ours.Count == jekylls.Count
            && ours.Zip(jekylls).All(pair => pair.First == pair.Second || JekyllScalar.ReadAs(pair.First) == pair.Second)
            && problems.Any(problem => problem.Kind == FrontMatterProblems.TagReadAsOtherValue)
            ? "names are kept as written: NC1019"
        : ours.Count < jekylls.Count && problems.Any(problem => problem.Kind == FrontMatterProblems.WrongType) ? "a nested list is one list: NC1010"
        : null;

    /// <summary>URLs are percent-encoded for HTML and requests, while Jekyll keeps a permalink as written.</summary>
    public static string? OfUrl(string ours, string jekylls) =>
        ours.All(char.IsAscii) && Uri.UnescapeDataString(ours) == Uri.UnescapeDataString(jekylls) ? "a URL is percent-encoded" : null;

    /// <summary>A title or slug is kept as written.</summary>
    public static string? OfText(string ours, string jekylls) =>
        JekyllScalar.ReadAs(ours) == jekylls ? "a string is kept as written" : null;

    /// <summary>A post with invalid front matter has the date and slug of its file name, while Jekyll uses the time of its run.</summary>
    public static string? OfInvalidFrontMatter(IEnumerable<Problem> problems) =>
        problems.Any(problem => problem.Kind == FrontMatterProblems.InvalidYaml || problem.Kind == FrontMatterProblems.NotAMapping) ? "a post with invalid front matter has the date of its file name" : null;

    /// <summary>A document of another collection may have no date, while Jekyll uses the time of its run.</summary>
    public static string? OfDate(DateTimeOffset ours, JekyllPost jekylls) =>
        ours == default && jekylls.Place is null ? "a document may have no date" : null;

    /// <summary>
    /// Unsupported tags are kept in the body, with a warning, while Jekyll prints the output of the plugin. GitHub's alerts have a title.
    /// </summary>
    public static string? OfBody(string ours, string jekylls, IEnumerable<Problem> problems)
    {
        var text = VisibleText.Of(jekylls);
        return problems.FirstOrDefault(problem => problem.Kind == BodyProblems.LiquidNotRun || problem.Kind == LiquidProblems.UnknownName) is { } unrun && HasPieces(text, Liquid().Split(ours))
            ? $"unsupported Liquid is kept: {unrun.Kind.Id}"
            : ours == Alert().Replace(text, alert => char.ToUpperInvariant(alert.Groups[1].Value[0]) + alert.Groups[1].Value[1..].ToLowerInvariant()) ? "an alert has a title"
            : null;
    }

    /// <summary>
    /// The excerpt of a body that begins with HTML is its first block, while Jekyll's is the whole body. Other excerpts contain whole blocks
    /// without the body's footnotes, while Jekyll renders the part before the separator separately. An excerpt without text continues.
    /// </summary>
    public static string? OfExcerpt(string ours, JekyllPost jekylls, IEnumerable<Problem> problems)
    {
        var excerpt = VisibleText.Of(jekylls.Excerpt!);
        return OfEmpty() ?? OfWholeBodies() ?? OfBlocks() ?? (ours == VisibleText.WithoutFootnotes(jekylls.Excerpt!) ? "the excerpt has no footnotes" : OfBody(ours, jekylls.Excerpt!, problems));

        string? OfEmpty() =>
            excerpt.Length == 0 && ours == VisibleText.Prefixes(jekylls.Content!).First() ? "the excerpt continues to the first block with text" : null;

        string? OfWholeBodies() =>
            jekylls.Content!.TrimStart().StartsWith('<') && excerpt == VisibleText.Of(jekylls.Content) && ours == VisibleText.Prefixes(jekylls.Content).First()
                ? "the excerpt of an HTML body is its first block"
                : null;

        string? OfBlocks()
        {
            // The fewest blocks that contain Jekyll's excerpt. A code block that it cuts is text after a fence.
            var fence = excerpt.IndexOf("```", StringComparison.Ordinal);
            var part = VisibleText.Fold(fence < 0 ? excerpt : excerpt[..fence]);
            var blocks = VisibleText.Prefixes(jekylls.Content!).FirstOrDefault(blocks => blocks.StartsWith(part, StringComparison.Ordinal) && (fence < 0 || blocks.Length > part.Length));
            return blocks == ours && blocks != part ? "the excerpt contains whole blocks" : null;
        }
    }

    // Whether a text consists of pieces in this order, with any text between two of them.
    private static bool HasPieces(string text, string[] pieces)
    {
        var position = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            var piece = VisibleText.Fold(pieces[i]);
            var found = i == 0 ? (text.StartsWith(piece, StringComparison.Ordinal) ? 0 : -1)
                : i == pieces.Length - 1 ? (text.EndsWith(piece, StringComparison.Ordinal) ? text.Length - piece.Length : -1)
                : text.IndexOf(piece, position, StringComparison.Ordinal);
            if (found < position)
            {
                return false;
            }

            position = found + piece.Length;
        }

        return position == text.Length;
    }

    [GeneratedRegex(@"\{%.*?%\}|\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Liquid();

    [GeneratedRegex(@"\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]", RegexOptions.IgnoreCase)]
    private static partial Regex Alert();

    [GeneratedRegex(@"\ANoMethodError: undefined method `gsub' for \d+:Integer\z")]
    private static partial Regex NumberForText();
}
