using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Characters;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Serialization;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies;

/// <summary>Compiles a body: Markdown to HTML, HTML to a tree, the tree through the policy, and values from the tree.</summary>
internal static class BodyCompiler
{
    // A tree that is nested incorrectly after the first pass is stable after the second. More passes indicate an attack.
    private const int MaxPasses = 4;

    /// <summary>Returns the body, or <c>null</c> if it exceeds a limit, which is then reported.</summary>
    public static BodyResult? Compile(BodySource source, ProblemBag problems, CancellationToken cancellationToken)
    {
        var text = problems.File.Text.Substring(source.Start);
        // An empty file was reported.
        if (!source.MayBeEmpty && string.IsNullOrWhiteSpace(text) && !problems.Has(FrontMatterProblems.NoFrontMatter))
        {
            problems.Add(BodyProblems.EmptyBody, new TextSpan(0, Math.Min(3, problems.File.Text.Length)));
        }

        var context = source.CreateLinkContext();
        var links = new BodyLinks(context);
        if (RunLiquid(text, source, problems, cancellationToken) is not { } liquid
            || Render(liquid, source, problems, cancellationToken) is not var (html, sourceMap, addedEndTags)
            || Sanitize(html, sourceMap, addedEndTags, source.Settings, links, source.Rules, problems, cancellationToken) is not var (body, selections))
        {
            return null;
        }

        BidiReferences.Check(html, sourceMap, problems);

        var result = new BodyResult(body, 0, null)
        {
            Selections = selections,
            References = liquid.References.Concat(links.References).ToEquatableArray(),
            Outgoing = links.Outgoing.ToEquatableArray(),
            Files = links.Files.ToEquatableArray(),
        };
        if (source.Excerpt is null && source.IsText)
        {
            var head = ExcerptSource.HeadOf(liquid.Text.TrimStart('\n'), source);
            return Sanitize(TextBody.Render(head, liquid.SourceMap).Html, new ConstantSourceMap(default), [], source.Settings, new BodyLinks(context), default, new ProblemBag(problems.File), cancellationToken) is var (start, _)
                ? result with { Excerpt = start.Html, ExcerptText = Shorten(start.TextStart) }
                : null;
        }

        if (source.Excerpt is null)
        {
            ExcerptRule.CheckSeparator(text, source, problems);
            var end = ExcerptRule.Cut(body, text, source, sourceMap, problems.File);
            return FootnoteMarks.RemoveFrom(body, end.Html) is { } withoutMarks
                ? result with { Excerpt = Utf8Buffer.Of(withoutMarks), ExcerptText = Shorten(FootnoteMarks.TextOf(body, end)) }
                : result with { ExcerptLength = end.Html, ExcerptText = Shorten(body.TextStart.Substring(0, Math.Min(end.Text, body.TextStart.Length))) };
        }

        var excerpt = Sanitize(source.Excerpt, new ConstantSourceMap(source.ExcerptSpan), [], source.Settings, new BodyLinks(context), default, problems, cancellationToken);
        return excerpt is not var (written, _) ? null : result with { Excerpt = written.Html, ExcerptText = Shorten(written.TextStart) };
    }

    // Editors wrap this length at most once. For 10,000 posts, every column adds 10 to 40 KB of generated code.
    private static string Shorten(string text) => ShortText.Cut(text, columns: 120);

    /// <summary>Runs a small example of every construct through the HTML parser and the serializer, so that their code is compiled.</summary>
    public static void WarmUp()
    {
        const string Html = "<p class=a>a &amp; <b>b</b><br><a href=\"https://example.com/?a=1&b=2\">c</a><img src=a.png alt=d></p><ul><li>e</ul><table><tr><td>f</table>";
        Sanitize(Html, new ShiftedSourceMap(0), [], new SiteSettings(), new BodyLinks(LinkContext.None), default, new ProblemBag(new SourceFile("", Html)), CancellationToken.None);
    }

    private static LiquidText? RunLiquid(string text, BodySource source, ProblemBag problems, CancellationToken cancellationToken) =>
        source.RunsLiquid
            ? LiquidRenderer.Render(text, source.Start, ExcerptSource.AddTo(LiquidMarkup.AddTo(source, problems, cancellationToken), text, source, problems.File, cancellationToken), problems, cancellationToken)
            : new LiquidText(text, new ShiftedSourceMap(source.Start), []);

    private static (string Html, ISourceMap SourceMap, ICollection<int> AddedEndTags)? Render(LiquidText liquid, BodySource source, ProblemBag problems, CancellationToken cancellationToken)
    {
        if (source.IsText)
        {
            var (text, map) = TextBody.Render(liquid.Text, liquid.SourceMap);
            return (text, map, []);
        }

        if (!source.IsMarkdown)
        {
            return (liquid.Text, liquid.SourceMap, []);
        }

        try
        {
            var (html, sourceMap, addedEndTags) = MarkdownBody.Render(liquid.Text, liquid.SourceMap, problems, source.Settings.Markdown, cancellationToken);
            return liquid.Kept.Restore(html, sourceMap, addedEndTags);
        }
        catch (LimitException exception)
        {
            var start = exception.Position < 0 ? source.Start : liquid.SourceMap.Map(new TextSpan(exception.Position, 0)).Start;
            problems.Add(exception.Kind, problems.File.GetLine(start), exception.Arguments);
            return null;
        }
    }

    private static (ArticleHtml Body, EquatableArray<EquatableArray<Selected>> Selections)? Sanitize(
        string html,
        ISourceMap sourceMap,
        ICollection<int> addedEndTags,
        SiteSettings settings,
        BodyLinks links,
        EquatableArray<SelectRule> rules,
        ProblemBag problems,
        CancellationToken cancellationToken)
    {
        var policy = settings.Policy;
        var unclosed = UnclosedElements.Find(html, addedEndTags, policy, cancellationToken);
        foreach (var tag in unclosed.Words)
        {
            problems.Add(BodyProblems.ElementNotClosed, sourceMap.Map(tag.Span), tag.GetName(html).ToLowerInvariant());
        }

        html = unclosed.Blank();
        try
        {
            var elements = HtmlGuard.Check(html, cancellationToken);
            var nodes = BodyHtmlParser.Parse(html, cancellationToken);
            if (settings.HasEmojiCodes)
            {
                EmojiCodes.Replace(nodes, cancellationToken);
            }

            var selection = new BodySelector(html, sourceMap, problems).Select(nodes, rules, cancellationToken);

            ComponentBlocks.Hoist(nodes, policy);

            // All passes have the limit of the first, so that a body cannot grow from pass to pass.
            var maxBytes = HtmlGuard.MaxBytes(html);
            if (settings.Highlights)
            {
                var blocks = new CodeBlocks(settings.NumbersCodeLines);
                blocks.Color(nodes, elements, code => problems.Add(BodyProblems.CodeTooLong, FirstLine(TagAt(code.Position)), Invariant(CodeBlocks.MaxSpans)), cancellationToken);
                maxBytes += blocks.AddedBytes;
            }

            var body = new BodySanitizer(policy, links, new SanitizerReporter(html, sourceMap, problems, policy), selection.Removed) { MaxBytes = maxBytes }.Sanitize(nodes, cancellationToken);
            for (var pass = 1; body.MustReparse && pass < MaxPasses; pass++)
            {
                var again = body.Html.Decode(0, body.Html.Length);
                var stable = BodyHtmlParser.Parse(again, cancellationToken);
                ComponentBlocks.Hoist(stable, policy);
                body = new BodySanitizer(policy, links, null) { MaxBytes = maxBytes }.Sanitize(stable, cancellationToken);
            }

            if (body.MustReparse)
            {
                problems.Add(LimitProblems.UnstableHtml, sourceMap.Map(new TextSpan(0, Math.Min(1, html.Length))));
                return null;
            }

            return (body, selection.Values);
        }
        catch (LimitException exception)
        {
            problems.Add(exception.Kind, TagAt(exception.Position), exception.Arguments);
            return null;
        }
        catch (HtmlUnreadableException exception)
        {
            var tag = TagAt(exception.Position);
            problems.Add(LimitProblems.UnreadableHtml, tag, problems.File.GetText(tag));
            return null;
        }

        TextSpan FirstLine(TextSpan span) => TextSpan.FromBounds(span.Start, Math.Min(span.End, problems.File.GetLine(span.Start).End));

        static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

        TextSpan TagAt(int position) =>
            sourceMap.Map(position < 0 || position >= html.Length - 1 ? new TextSpan(0, Math.Min(1, html.Length)) : HtmlTagScanner.ReadTagAt(html, position).Span);
    }
}

/// <param name="Body">The sanitized body.</param>
/// <param name="ExcerptLength">The length of the excerpt in bytes of HTML.</param>
/// <param name="Excerpt">The excerpt if it is not the start of the body; otherwise <c>null</c>.</param>
internal sealed record BodyResult(ArticleHtml Body, int ExcerptLength, Utf8Buffer? Excerpt)
{
    /// <summary>The start of the excerpt as plain text in one line.</summary>
    public string ExcerptText { get; init; } = "";

    /// <summary>The selected values of each rule of the model.</summary>
    public EquatableArray<EquatableArray<Selected>> Selections { get; init; }

    /// <summary>The references to values outside the body.</summary>
    public EquatableArray<Reference> References { get; init; }

    /// <summary>The links to pages of the site.</summary>
    public EquatableArray<OutgoingLink> Outgoing { get; init; }

    /// <summary>The URLs of files of the site.</summary>
    public EquatableArray<OutgoingFile> Files { get; init; }
}
