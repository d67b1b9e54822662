using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid;

/// <summary>Values outside of a post: their references, whose names are the steps of a path, and their members.</summary>
internal static class SiteValues
{
    // Keys contain other characters, such as dots.
    private const char Separator = '\n';

    /// <summary>Returns the reference to a variable of the site.</summary>
    /// <param name="operand">The path, of which the steps up to the first variable count.</param>
    public static Reference SiteReference(LiquidOperand operand) => new(ReferenceKind.SiteVariable, Join(operand.FixedSteps.Select(step => step.Name)));

    /// <summary>Returns the reference to a variable of the next or the previous post.</summary>
    /// <param name="path">The path of the post from the content root.</param>
    /// <param name="operand">The path of the variable, which begins with <c>page.next</c> or <c>page.previous</c>.</param>
    public static Reference NeighborReference(string path, LiquidOperand operand) =>
        new(ReferenceKind.Neighbor, Join(operand.FixedSteps.Select(step => step.Name).Prepend(path)));

    /// <summary>Returns the steps of a reference.</summary>
    public static string[] StepsOf(Reference reference) => reference.Name.Split(Separator);

    /// <summary>Returns whether steps begin with those of a name, which are separated by line feeds.</summary>
    public static bool StartWith(IReadOnlyList<string> steps, string name) =>
        name.Split(Separator) is var start && start.Length <= steps.Count && start.SequenceEqual(steps.Take(start.Length), StringComparer.Ordinal);

    /// <summary>Follows steps from a value; returns the value as far as it exists, and the number of steps that were followed.</summary>
    public static (YamlValue Value, int Count) Follow(YamlValue root, IReadOnlyList<string> steps)
    {
        var value = root;
        for (var i = 0; i < steps.Count; i++)
        {
            if (Member(value, steps[i]) is not { } member)
            {
                return (value, i);
            }

            value = member;
        }

        return (value, steps.Count);
    }

    private static YamlValue? Member(YamlValue value, string name) => (value, name) switch
    {
        (YamlMapping map, _) when map[name] is { } found => found,
        (YamlMapping map, "size") => Number(map.Entries.Count),
        (YamlSequence list, "size") => Number(list.Items.Count),
        (YamlSequence { Items.Count: > 0 } list, "first") => list.Items[0],
        (YamlSequence { Items.Count: > 0 } list, "last") => list.Items[list.Items.Count - 1],
        (YamlSequence list, _) when name.StartsWith("[", StringComparison.Ordinal) && LiquidValue.TryReadIndex(name, out var index) => ItemAt(list, index),
        (YamlScalar text, "size") when LiquidValue.Of(text) is string written => Number(written.Length),
        _ => null,
    };

    private static YamlValue? ItemAt(YamlSequence list, int index)
    {
        index += index < 0 ? list.Items.Count : 0;
        return index >= 0 && index < list.Items.Count ? list.Items[index] : null;
    }

    private static YamlScalar Number(int number) => new(number.ToString(CultureInfo.InvariantCulture), IsPlain: true);

    private static string Join(IEnumerable<string> steps) => string.Join(Separator.ToString(), steps);
}
