using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid;

/// <summary>The variables below a name, such as <c>site</c>.</summary>
internal sealed record LiquidVariables(YamlMapping Root)
{
    public static readonly LiquidVariables None = new(YamlMapping.Empty);

    // A body can use the same variable many times, so its path is not resolved from the root each time.
    private SortedDictionary<string, YamlValue>? _byPath;

    /// <summary>All paths in ordinal order, including the items of lists and the keys of mappings.</summary>
    public IEnumerable<string> Paths => ByPath.Keys;

    private SortedDictionary<string, YamlValue> ByPath => _byPath ??= Flatten(Root);

    /// <summary>Gets the value of a variable, if it exists.</summary>
    /// <param name="path">The path, such as <c>authors[0].name</c>; <c>authors.size</c> and <c>authors[-1]</c> also exist.</param>
    /// <param name="value">The value as written.</param>
    public bool TryFind(string path, out YamlValue? value)
    {
        if (ByPath.TryGetValue(path, out value))
        {
            return true;
        }

        // Lists, strings and mappings have more members than their items and keys, such as 'size'.
        object? found = Root;
        foreach (var step in path.Replace("[", ".[").Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            found = LiquidValue.Member(found, step);
            if (found is null)
            {
                return false;
            }
        }

        value = LiquidValue.ToItem(found);
        return true;
    }

    public bool Equals(LiquidVariables? other) => other is not null && Root.Equals(other.Root);

    public override int GetHashCode() => Root.GetHashCode();

    private static SortedDictionary<string, YamlValue> Flatten(YamlMapping root)
    {
        var byPath = new SortedDictionary<string, YamlValue>(StringComparer.Ordinal);
        var stack = new Stack<(string Path, YamlValue Value)>(root.Entries.Select(entry => (entry.Key, entry.Value)));
        while (stack.Count > 0)
        {
            var (path, value) = stack.Pop();
            byPath[path] = value;
            switch (value)
            {
                case YamlMapping map:
                    foreach (var entry in map.Entries)
                    {
                        stack.Push(($"{path}.{entry.Key}", entry.Value));
                    }

                    break;
                case YamlSequence list:
                    for (var i = 0; i < list.Items.Count; i++)
                    {
                        stack.Push((FormattableString.Invariant($"{path}[{i}]"), list.Items[i]));
                    }

                    break;
            }
        }

        return byPath;
    }
}
