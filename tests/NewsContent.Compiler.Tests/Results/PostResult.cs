using System.Globalization;
using System.Text;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Results;

/// <summary>Describes the whole result of a post as lines of text.</summary>
internal static class PostResult
{
    private const int MaxLength = 300;

    /// <summary>Returns the content of the article, if there is one, and each problem with its location, the text there and its message.</summary>
    public static IEnumerable<string> Describe(ParsedPost post, string text)
    {
        if (post.Body is { } content)
        {
            var body = new DecodedBody(content, post.Problems);
            yield return "html: " + Line(body.Html);
            yield return "text: " + Line(body.Text);
            yield return Invariant($"words: {body.WordCount}, minutes: {body.ReadingMinutes}");
            foreach (var line in Parts(body))
            {
                yield return line;
            }
        }

        foreach (var problem in post.Problems)
        {
            yield return $"{problem.Kind.Id} {problem.Severity.ToString().ToLowerInvariant()} {Location(problem.Location, text)}: {Line(problem.Message)}";
        }
    }

    private static IEnumerable<string> Parts(DecodedBody body)
    {
        if (body.Excerpt != body.Html)
        {
            yield return "excerpt: " + Line(body.Excerpt);
        }

        foreach (var (heading, id) in body.Headings.Zip(body.Ids))
        {
            yield return Invariant($"heading {heading.Level}: {Line(heading.Text)} #{id}");
        }

        foreach (var (url, label) in body.Links)
        {
            yield return $"link: {Line(url)} [{Line(label)}]";
        }

        foreach (var (url, alternative, width, height) in body.Images)
        {
            yield return Invariant($"image: {Line(url)} [{Line(alternative ?? "none")}] {width}x{height}");
        }
    }

    private static string Location(FileSpan? location, string text) => location is null ? "" : Invariant(
        $"{location.StartPosition.Line + 1}:{location.StartPosition.Column + 1}-{location.EndPosition.Line + 1}:{location.EndPosition.Column + 1} ⟦{Line(text.Substring(Math.Min(location.Start, text.Length), Math.Min(location.Length, text.Length - Math.Min(location.Start, text.Length))))}⟧");

    // On one line, and without characters that an editor does not show.
    private static string Line(string text)
    {
        var line = new StringBuilder();
        foreach (var c in text.Length <= MaxLength ? text : Invariant($"{text[..MaxLength]}… ({text.Length} characters)"))
        {
            var isShown = c == ' ' || (!char.IsSurrogate(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse));
            line.Append(isShown ? c.ToString() : c == '\n' ? "\\n" : Invariant($"\\u{(int)c:X4}"));
        }

        return line.ToString();
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
