using System.Globalization;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies;

/// <summary>The way of a body: Markdown to HTML, HTML to a tree, the tree through the policy, and what is read out of it.</summary>
internal static class BodyCompiler
{
    // A tree that a first pass leaves nested as no parser would is stable after one more; each further pass is a doubt.
    private const int MaxPasses = 4;

    /// <summary>The body, or <c>null</c> where a limit was met, which is then reported.</summary>
    public static BodyResult? Compile(BodySource source, ProblemBag problems, CancellationToken cancellationToken)
    {
        var text = problems.File.Text.Substring(source.Start);
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(BodyProblems.EmptyBody, new TextSpan(0, Math.Min(3, problems.File.Text.Length)));
        }

        LiquidCheck.Check(text, source.Start, problems);
        if (Render(text, source, problems, cancellationToken) is not var (html, places)
            || Sanitize(html, places, problems, cancellationToken) is not { } body)
        {
            return null;
        }

        if (source.Excerpt is null)
        {
            return new BodyResult(body, ExcerptRule.Cut(body, text, source, places), null);
        }

        var excerpt = Sanitize(source.Excerpt, new ValuePlaces(source.ExcerptSpan), problems, cancellationToken);
        return excerpt is null ? null : new BodyResult(body, 0, excerpt.Html);
    }

    /// <summary>Takes a little of everything through the HTML parser and the serializer, so that their code is compiled.</summary>
    public static void CompileHtmlCode()
    {
        const string Html = "<p class=a>a &amp; <b>b</b><br><a href=\"https://example.com/?a=1&b=2\">c</a><img src=a.png alt=d></p><ul><li>e</ul><table><tr><td>f</table>";
        Sanitize(Html, new ShiftedPlaces(0), new ProblemBag(new SourceFile("", Html)), CancellationToken.None);
    }

    private static (string Html, IPlaces Places)? Render(string text, BodySource source, ProblemBag problems, CancellationToken cancellationToken)
    {
        if (!source.IsMarkdown)
        {
            return (text, new ShiftedPlaces(source.Start));
        }

        if (MarkdownGuard.Check(text) is { } tooMuch)
        {
            Report(tooMuch, problems.File.GetLine(source.Start + tooMuch.Position), problems);
            return null;
        }

        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            if (MarkdownBody.Render(text, source.Start, problems) is { } rendered)
            {
                return rendered;
            }
        }
        catch (OutputTooLargeException)
        {
            Report(new("characters of HTML", BoundedWriter.MaxLength, "write fewer references to long URLs", 0), problems.File.GetLine(source.Start), problems);
            return null;
        }

        problems.Add(LimitProblems.MarkdownTooDeep, problems.File.GetLine(source.Start));
        return null;
    }

    private static void Report(TooMuchMarkup tooMuch, TextSpan place, ProblemBag problems) => problems.Add(
        LimitProblems.TooMuchMarkup,
        place,
        tooMuch.Limit.ToString(CultureInfo.InvariantCulture),
        tooMuch.What,
        tooMuch.Remedy);

    private static ArticleHtml? Sanitize(string html, IPlaces places, ProblemBag problems, CancellationToken cancellationToken)
    {
        if (HtmlGuard.Check(html) is { } tooMuch)
        {
            Report(tooMuch, places.Map(HtmlTagScanner.ReadTagAt(html, tooMuch.Position).Span), problems);
            return null;
        }

        try
        {
            var reporter = new SanitizerReporter(html, places, problems);
            var body = new BodySanitizer(reporter).Sanitize(BodyHtmlParser.Parse(html, cancellationToken), cancellationToken);
            for (var pass = 1; body.MustReparse && pass < MaxPasses; pass++)
            {
                var again = body.Html.Decode(0, body.Html.Length);
                body = new BodySanitizer(null).Sanitize(BodyHtmlParser.Parse(again, cancellationToken), cancellationToken);
            }

            if (body.MustReparse)
            {
                problems.Add(LimitProblems.UnstableHtml, places.Map(new TextSpan(0, Math.Min(1, html.Length))));
                return null;
            }

            return body;
        }
        catch (HtmlTooDeepException exception)
        {
            problems.Add(LimitProblems.HtmlTooDeep, TagAt(exception.Position), HtmlGuard.MaxDepth.ToString(CultureInfo.InvariantCulture));
            return null;
        }
        catch (HtmlUnreadableException)
        {
            problems.Add(LimitProblems.UnstableHtml, places.Map(new TextSpan(0, Math.Min(1, html.Length))));
            return null;
        }
        catch (HtmlTooLargeException exception)
        {
            Report(HtmlGuard.TooManyElements(exception.Position), TagAt(exception.Position), problems);
            return null;
        }

        TextSpan TagAt(int position) =>
            places.Map(position < 0 || position >= html.Length ? new TextSpan(0, Math.Min(1, html.Length)) : HtmlTagScanner.ReadTagAt(html, position).Span);
    }
}

/// <param name="Body">The sanitized body.</param>
/// <param name="ExcerptLength">How many bytes of its HTML are the excerpt.</param>
/// <param name="Excerpt">The excerpt where the front matter writes one; else <c>null</c>.</param>
internal sealed record BodyResult(ArticleHtml Body, int ExcerptLength, Utf8Buffer? Excerpt);
