using System.Text.RegularExpressions;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.FrontMatter.Misread;

/// <summary>Finds Liquid in text for readers, which is not run there.</summary>
internal static class OutputCheck
{
    private static readonly Regex Output = new(@"\{\{-?\s*(?:site|page)\.[\w.]+[^{}\n]*\}\}", RegexOptions.CultureInvariant);

    public static void Check(WrittenScalar value, ProblemBag problems)
    {
        if (value.IsSentence && value.Scalar.Value.IndexOf("{{", StringComparison.Ordinal) >= 0 && Output.Match(value.Scalar.Value) is { Success: true } output)
        {
            problems.Add(FrontMatterProblems.LiquidInValue, value.Scalar.Span, output.Value, value.Subject);
        }
    }
}
