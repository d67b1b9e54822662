using System.Globalization;
using System.Text;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>The variables below one name, such as those of <c>site</c>: each by its whole path, as it would be printed.</summary>
/// <param name="Items">The variables, in the order they were found; of two with one path the later counts.</param>
internal sealed record LiquidVariables(EquatableArray<LiquidVariable> Items)
{
    public static readonly LiquidVariables None = new(EquatableArray<LiquidVariable>.Empty);

    private Dictionary<string, string?>? _byPath;

    /// <summary>What a YAML mapping says, as Jekyll reads it: of a list also each item, of a mapping each key.</summary>
    public static LiquidVariables FromYaml(YamlMapping? mapping)
    {
        var items = new List<LiquidVariable>();
        var stack = new Stack<(string Path, YamlNode Node)>();
        foreach (var entry in mapping?.Entries ?? [])
        {
            stack.Push((entry.Key.Value, entry.Value));
        }

        while (stack.Count > 0)
        {
            var (path, node) = stack.Pop();
            items.Add(new LiquidVariable(path, node is YamlMapping ? null : Print(node)));
            switch (node)
            {
                case YamlMapping inner:
                    foreach (var entry in inner.Entries)
                    {
                        stack.Push(($"{path}.{entry.Key.Value}", entry.Value));
                    }

                    break;
                case YamlSequence list:
                    for (var i = 0; i < list.Items.Count; i++)
                    {
                        stack.Push(($"{path}[{i.ToString(CultureInfo.InvariantCulture)}]", list.Items[i]));
                    }

                    break;
            }
        }

        return new LiquidVariables(items.OrderBy(item => item.Path, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>Whether there is such a variable, and what it prints: <c>null</c> for nothing, and for keys with values of their own.</summary>
    public bool TryFind(string path, out string? value)
    {
        if (_byPath is null)
        {
            var byPath = new Dictionary<string, string?>(StringComparer.Ordinal);
            foreach (var item in Items)
            {
                byPath[item.Path] = item.Value;
            }

            _byPath = byPath;
        }

        return _byPath.TryGetValue(path, out value);
    }

    public bool Equals(LiquidVariables? other) => other is not null && Items.Equals(other.Items);

    public override int GetHashCode() => Items.GetHashCode();

    private static string? Print(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                return scalar.IsNull ? null : scalar.IsPlain ? JekyllScalar.ReadAs(scalar.Value) ?? scalar.Value : scalar.Value;
            case YamlSequence list:
                var text = new StringBuilder();
                foreach (var item in list.Items.OfType<YamlScalar>())
                {
                    text.Append(Print(item));
                }

                return text.ToString();
            default:
                return null;
        }
    }
}

/// <param name="Path">Such as <c>authors[0].name</c>.</param>
/// <param name="Value">What it prints.</param>
internal sealed record LiquidVariable(string Path, string? Value);
