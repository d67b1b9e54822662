using NewsContent.Compiler.Html.Tree;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies.Selection.Selectors;

/// <summary>Tests the attribute of an element against a condition.</summary>
internal static class AttributeTest
{
    /// <param name="condition">The condition.</param>
    /// <param name="lowerName">The name of the attribute in lowercase, as in HTML.</param>
    /// <param name="element">The element.</param>
    /// <param name="budget">Counts the examined attributes and characters.</param>
    public static bool IsMet(SimpleSelector.Attribute condition, string lowerName, BodyElement element, SelectionBudget budget)
    {
        budget.Spend(element.Attributes.Length);
        if (element.GetAttribute(element.IsHtml ? lowerName : condition.Name) is not { } value)
        {
            return condition.Match == AttributeMatch.IsNot;
        }

        if (condition.Match != AttributeMatch.Exists)
        {
            // A search can compare a part of its argument at each character.
            budget.Spend(condition.Match == AttributeMatch.Contains ? TextSearch.CostOf(value, condition.Value) : value.Length);
        }

        return IsMet(condition, value);
    }

    private static bool IsMet(SimpleSelector.Attribute condition, string value)
    {
        var comparison = condition.IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var expected = condition.Value;
        return condition.Match switch
        {
            AttributeMatch.Exists => true,
            AttributeMatch.Is => value.Equals(expected, comparison),
            AttributeMatch.IsNot => !value.Equals(expected, comparison),
            AttributeMatch.HasWord => expected.Length > 0 && HasWord(value, expected, comparison),
            AttributeMatch.IsOrStartsWithDash => value.StartsWith(expected, comparison) && (value.Length == expected.Length || value[expected.Length] == '-'),
            AttributeMatch.StartsWith => expected.Length > 0 && value.StartsWith(expected, comparison),
            AttributeMatch.EndsWith => expected.Length > 0 && value.EndsWith(expected, comparison),
            _ => expected.Length > 0 && value.IndexOf(expected, comparison) >= 0,
        };
    }

    private static bool HasWord(string value, string word, StringComparison comparison)
    {
        for (var at = 0; at < value.Length;)
        {
            var end = value.IndexOfAny(Ascii.HtmlSpaces, at);
            end = end < 0 ? value.Length : end;
            if (end - at == word.Length && string.Compare(value, at, word, 0, word.Length, comparison) == 0)
            {
                return true;
            }

            at = end + 1;
        }

        return false;
    }
}
