using System.Text.RegularExpressions;
using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{{</c> or <c>{%</c> without its end, which is text.</summary>
/// <param name="token">The opening braces.</param>
/// <param name="isReported">Whether they are a part of a mistake that is reported elsewhere.</param>
internal sealed class UnclosedBracesNode(LiquidToken token, bool isReported = false) : LiquidNode(token.Span)
{
    // The probable end: braces with a space between them, or only one of them.
    private static readonly Regex MeantEnd = new(@"\G[^{}%\n]*(?<end>\}[ \t]*\}|%[ \t]*\}|\})", RegexOptions.CultureInvariant);

    public override void Render(LiquidRun run)
    {
        var braces = Span.ToString();
        var end = braces == "{%" ? "%}" : "}}";
        run.Output.AppendSource(Span);
        if (isReported)
        {
            return;
        }

        run.Reporter.ReportOnce(LiquidProblems.NotClosed, Span, braces, FindMeantEnd() is { } written && written != end ? $"'{end}' in place of '{written}'" : $"'{end}' after it");
    }

    private string? FindMeantEnd() => MeantEnd.Match(Span.Source.Text, Span.End) is { Success: true } match ? match.Groups["end"].Value : null;
}
