using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown;

/// <summary>Renders a Markdown body to HTML that is not yet sanitized, and keeps the way back to the Markdown.</summary>
internal static class MarkdownBody
{
    // CommonMark with what kramdown's GFM parser, Jekyll's default, has besides.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <param name="markdown">The Markdown.</param>
    /// <param name="text">The way from the Markdown to the post.</param>
    /// <param name="problems">Gets the problems.</param>
    /// <returns>The HTML; <c>null</c> where the Markdown is nested too deeply for the parser.</returns>
    /// <exception cref="OutputTooLargeException">The HTML is longer than the limit.</exception>
    public static (string Html, IPlaces Places)? Render(string markdown, IPlaces text, ProblemBag problems)
    {
        try
        {
            return Render(Markdig.Markdown.Parse(markdown, Pipeline), markdown, text, problems);
        }
        catch (ArgumentException)
        {
            // What Markdig throws past its own depth limit: see https://github.com/xoofx/markdig/issues/500 for context.
            return null;
        }
    }

    private static (string Html, IPlaces Places) Render(MarkdownDocument document, string markdown, IPlaces text, ProblemBag problems)
    {
        var places = new MarkdownPlaces(text);
        using var output = new BoundedWriter();
        var renderer = new HtmlRenderer(output);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlBlockRenderer>(new VerbatimBlockRenderer(places, output));
        renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new VerbatimInlineRenderer(places, output, markdown));
        renderer.ObjectWriteBefore += (_, item) =>
        {
            switch (item)
            {
                case LinkInline link:
                    places.AddConstruct(output.Length, ToSpan(UrlSpanOf(link)));
                    break;
                case AutolinkInline:
                case Block and not MarkdownDocument:
                    places.AddConstruct(output.Length, ToSpan(item.Span));
                    break;
                case LiteralInline literal:
                    CheckEmptyAutolink(literal, markdown, text, problems);
                    break;
            }
        };
        renderer.Render(document);
        return (output.ToString(), places);
    }

    private static SourceSpan UrlSpanOf(LinkInline link) =>
        link.UrlSpan is { IsEmpty: false } own ? own
        : link.Reference?.UrlSpan is { IsEmpty: false } reference ? reference
        : link.Span;

    private static TextSpan ToSpan(SourceSpan span) => span.IsEmpty ? new TextSpan(Math.Max(0, span.Start), 0) : new TextSpan(span.Start, span.Length);

    private static void CheckEmptyAutolink(LiteralInline literal, string markdown, IPlaces text, ProblemBag problems)
    {
        for (var i = literal.Span.Start; i >= 0 && i <= literal.Span.End && i < markdown.Length - 1; i++)
        {
            if (markdown[i] == '<' && markdown[i + 1] == '>')
            {
                problems.Add(BodyProblems.EmptyAutolink, text.Map(new TextSpan(i, 2)));
            }
        }
    }

    // Lines of an HTML block are slices of the Markdown itself.
    private sealed class VerbatimBlockRenderer(MarkdownPlaces places, BoundedWriter output) : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock block)
        {
            for (var i = 0; i < block.Lines.Count; i++)
            {
                var slice = block.Lines.Lines[i].Slice;
                places.AddVerbatim(output.Length, slice.Start, slice.Length + 1);
                renderer.Write(ref slice);
                renderer.WriteLine();
            }
        }
    }

    // An inline tag is a copy; in a quote or a list the lines after its first have lost what precedes them there.
    private sealed class VerbatimInlineRenderer(MarkdownPlaces places, BoundedWriter output, string markdown) : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline inline)
        {
            var at = inline.Span.Start;
            var start = 0;
            while (start < inline.Tag.Length)
            {
                var end = inline.Tag.IndexOf('\n', start);
                end = end < 0 ? inline.Tag.Length : end + 1;
                var line = inline.Tag.Substring(start, end - start);
                var found = markdown.IndexOf(line.TrimEnd('\n'), Math.Min(at, markdown.Length), StringComparison.Ordinal);
                at = found < 0 ? at : found;
                places.AddVerbatim(output.Length, at, line.Length);
                renderer.Write(line);
                at += line.Length;
                start = end;
            }
        }
    }
}
