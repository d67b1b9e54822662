using System.Globalization;
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

    /// <summary>Returns the type and the value of a scalar.</summary>
    public static FrontMatterToken ReadScalar(YamlScalar scalar, SiteClock clock)
    {
        var word = scalar.Value;
        if (scalar.IsNull)
        {
            return new FrontMatterToken(TableLayout.Value.Null) { Text = word };
        }

        var read = scalar.IsPlain ? JekyllScalar.ReadAs(word) : null;
        var printed = read ?? word;
        if (scalar.IsPlain && printed is "true" or "false")
        {
            return new FrontMatterToken(TableLayout.Value.Boolean) { Text = word, Number = printed == "true" ? 1 : 0 };
        }

        if (scalar.IsPlain && long.TryParse(printed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            && integer.ToString(CultureInfo.InvariantCulture) == printed)
        {
            return new FrontMatterToken(TableLayout.Value.Integer) { Text = word, Number = integer };
        }

        // A word without a point is a float only if Jekyll reads it as another number.
        if (scalar.IsPlain && (read is not null || word.Contains('.'))
            && double.TryParse(printed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && JekyllScalar.Print(number) == printed)
        {
            return new FrontMatterToken(TableLayout.Value.Float) { Text = word, Number = BitConverter.DoubleToInt64Bits(number) };
        }

        if (PostDate.Parse(word, scalar.IsPlain, out var date) == PostDateResult.Valid)
        {
            var resolved = clock.Resolve(date);
            return new FrontMatterToken(TableLayout.Value.String) { Text = word, Number = resolved.UtcTicks, DateOffset = (int)resolved.Offset.TotalMinutes };
        }

        return new FrontMatterToken(TableLayout.Value.String) { Text = word };
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
}
