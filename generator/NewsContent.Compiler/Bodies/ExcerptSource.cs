using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies;

/// <summary>Renders <c>page.excerpt</c>: the text before the separator by itself, with the definitions of links after it (<c>lib/jekyll/excerpt.rb</c>).</summary>
internal static class ExcerptSource
{
    /// <summary>Returns the context of a body with its excerpt.</summary>
    public static LiquidContext AddTo(LiquidContext context, string text, BodySource source, SourceFile file, CancellationToken cancellationToken) =>
        context with { Excerpt = new Lazy<string?>(() => Render(context, TextOf(text, source), source, file, cancellationToken)) };

    /// <summary>Returns the text before the separator, or the whole text if it has none.</summary>
    public static string HeadOf(string text, BodySource source) => EndOf(text, SeparatorOf(source)) is >= 0 and var end ? text.Substring(0, end) : text;

    private static string TextOf(string text, BodySource source)
    {
        var separator = SeparatorOf(source);
        var end = EndOf(text, separator);
        if (end < 0)
        {
            return text;
        }

        var head = text.Substring(0, end);
        var definitions = LinkDefinitions.UsedIn(head, text.Substring(end + separator.Length));
        return definitions.Count == 0 ? head : head + "\n\n" + string.Join("\n", definitions);
    }

    private static string SeparatorOf(BodySource source) => source.ExcerptSeparator ?? "\n\n";

    private static int EndOf(string text, string separator) => separator.Length == 0 ? -1 : text.IndexOf(separator, StringComparison.Ordinal);

    // The same problems are found in the body. An excerpt that contains itself is empty.
    private static string? Render(LiquidContext context, string text, BodySource source, SourceFile file, CancellationToken cancellationToken)
    {
        var problems = new ProblemBag(new SourceFile(file.Path, text));
        try
        {
            if (LiquidRenderer.Render(text, 0, context, problems, cancellationToken) is not { } liquid)
            {
                return null;
            }

            if (!source.IsMarkdown)
            {
                return liquid.Text;
            }

            var (html, sourceMap, _) = MarkdownBody.Render(liquid.Text, liquid.SourceMap, problems, source.Settings.Markdown, cancellationToken);
            return liquid.Kept.Restore(html, sourceMap, []).Html;
        }
        catch (LimitException)
        {
            return null;
        }
    }
}
