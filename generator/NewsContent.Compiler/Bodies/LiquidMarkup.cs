using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies;

/// <summary>Provides Markdown to the filters of Liquid, which is below it.</summary>
internal static class LiquidMarkup
{
    /// <summary>Creates the context of a body's Liquid.</summary>
    /// <param name="source">The body.</param>
    /// <param name="problems">Receives the problems of Markdown in values.</param>
    /// <param name="cancellationToken">Cancels the parsing.</param>
    public static LiquidContext AddTo(BodySource source, ProblemBag problems, CancellationToken cancellationToken) => source.CreateLiquidContext() with
    {
        RenderMarkdown = (text, span) => Render(() => MarkdownBody.Render(text.Replace("\r\n", "\n").Replace('\r', '\n'), new ConstantSourceMap(span), problems, source.Settings.Markdown, cancellationToken).Html),
        RenderSmartQuotes = (text, span) => Render(() => SmartText.Render(text, new ConstantSourceMap(span), source.Settings.Markdown, cancellationToken)),
    };

    private static string? Render(Func<string?> render)
    {
        try
        {
            return render();
        }
        catch (LimitException)
        {
            throw new LiquidTooLargeException();
        }
    }
}
