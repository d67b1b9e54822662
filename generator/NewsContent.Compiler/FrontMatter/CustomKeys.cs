using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;
using NewsContent.Layout;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>Reads the values of custom keys, for lookups in the app: scalars with the type that Jekyll gives them and the string that is written.</summary>
internal static class CustomKeys
{
    /// <summary>Returns a map of the entries with their contents; empty if there are no entries.</summary>
    public static EquatableArray<FrontMatterToken> Read(IEnumerable<YamlEntry> entries, SiteClock clock)
    {
        var root = new YamlMapping(entries.ToEquatableArray());
        return root.Entries.Count == 0 ? default : Flatten(root, clock).ToEquatableArray();
    }

    // Integers and floats are numbers in the tables; a date is a string with an instant.
    private static FrontMatterToken ReadScalar(YamlScalar scalar, SiteClock clock)
    {
        var value = JekyllScalar.Read(scalar);
        switch (value.Type)
        {
            case JekyllType.Null:
                return Token(TableLayout.Value.Null, 0);
            case JekyllType.Boolean:
                return Token(TableLayout.Value.Boolean, value.Boolean == true ? 1 : 0);
            case JekyllType.Integer:
                return Token(TableLayout.Value.Integer, value.Integer);
            case JekyllType.Float:
                return Token(TableLayout.Value.Float, BitConverter.DoubleToInt64Bits(value.Float));
            case JekyllType.Date:
                var date = clock.Resolve(value.Date);
                return Token(TableLayout.Value.String, date.UtcTicks) with { DateOffset = (int)date.Offset.TotalMinutes };
            default:
                return Token(TableLayout.Value.String, 0);
        }

        FrontMatterToken Token(int kind, long number) => new(kind) { Text = scalar.Value, Number = number };
    }

    private static IEnumerable<FrontMatterToken> Flatten(YamlValue root, SiteClock clock)
    {
        var open = new Stack<(string? Key, YamlValue Node)>();
        open.Push((null, root));
        while (open.Count > 0)
        {
            var (key, node) = open.Pop();
            switch (node)
            {
                case YamlSequence list:
                    yield return new FrontMatterToken(TableLayout.Value.List) { Key = key, Count = list.Items.Count };
                    for (var i = list.Items.Count - 1; i >= 0; i--)
                    {
                        open.Push((null, list.Items[i]));
                    }

                    break;
                case YamlMapping map:
                    yield return new FrontMatterToken(TableLayout.Value.Map) { Key = key, Count = map.Entries.Count };
                    for (var i = map.Entries.Count - 1; i >= 0; i--)
                    {
                        open.Push((map.Entries[i].Key, map.Entries[i].Value));
                    }

                    break;
                case YamlScalar scalar:
                    yield return ReadScalar(scalar, clock) with { Key = key };
                    break;
            }
        }
    }

    /// <summary>Returns the values of the keys, without the content of lists and mappings.</summary>
    public static IEnumerable<FrontMatterToken> TopLevel(EquatableArray<FrontMatterToken> tokens)
    {
        // The numbers of remaining values of the open lists and mappings. The first token is the mapping of all keys.
        var open = new Stack<int>();
        foreach (var token in tokens)
        {
            if (open.Count == 1)
            {
                yield return token;
            }

            if (open.Count > 0)
            {
                open.Push(open.Pop() - 1);
            }

            if (token.Kind is TableLayout.Value.List or TableLayout.Value.Map)
            {
                open.Push(token.Count);
            }

            while (open.Count > 1 && open.Peek() == 0)
            {
                open.Pop();
            }
        }
    }
}
