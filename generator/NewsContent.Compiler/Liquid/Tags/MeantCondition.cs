using System.Text.RegularExpressions;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>Finds the condition that was meant by one with the operators of another language.</summary>
internal static class MeantCondition
{
    private const int MaxLength = 500;

    // A string, or an operator.
    private static readonly Regex Operators = new(
        @"""[^""]*""|'[^']*'|===?|!==?|[<>]=|=>|=<|=|&&|\|\||(?<![\w.-])(?:contain|includes|has|equals|eq|ne|AND|OR)(?![\w.-])",
        RegexOptions.CultureInvariant);

    private static readonly Regex Not = new(@"\A(?:!|not\s)\s*(?<value>[\w.\[\]-]+)\z", RegexOptions.CultureInvariant);

    /// <summary>Returns the remedy for a malformed condition.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="name">The name of the tag.</param>
    /// <param name="markup">The text after the name.</param>
    public static string Remedy(LiquidSpan tag, string name, LiquidSpan markup)
    {
        var text = markup.Trim();
        var condition = text.ToString();
        if (name == "if" && Not.Match(condition) is { Success: true } not)
        {
            return $"write '{Tag($"unless {not.Groups["value"].Value}")}' and '{{% endunless %}}'";
        }

        var meant = condition.Length > MaxLength ? condition : Operators.Replace(condition, static match => Replace(match.Value));
        return meant != condition && LiquidCondition.Parse(new LiquidSpan(new LiquidSource(meant, 0), new(0, meant.Length))) is not null
            ? $"write '{Tag($"{name} {meant}")}'"
            : "write a condition such as page.lang == \"en\"";

        string Tag(string content) =>
            tag.Between(tag.Start, tag.Source.Text.IndexOf(name, tag.Start, StringComparison.Ordinal)) + content + tag.Between(text.End, tag.End);
    }

    private static string Replace(string written) => written switch
    {
        "=" or "===" or "equals" or "eq" => "==",
        "!==" or "ne" => "!=",
        "=>" => ">=",
        "=<" => "<=",
        "&&" or "AND" => "and",
        "||" or "OR" => "or",
        "contain" or "includes" or "has" => "contains",
        _ => written,
    };
}
