using NewsContent.Compiler.Articles;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>The keys of a post that no property reads. One of them can be the misspelled key of a property without a value.</summary>
internal sealed class UnreadKeys
{
    private const int MinLength = 4;
    private const int LengthForTwoEdits = 9;

    private readonly List<FrontMatterEntry> _entries;
    private readonly HashSet<string> _declared;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly EquatableArray<KeyHint> _hints;

    public UnreadKeys(ModelInput input, ModelSchema schema)
    {
        _declared = new(schema.Properties.Where(property => property.Select is null).Select(property => property.Key), StringComparer.Ordinal);
        _entries = [.. input.FrontMatter.Where(entry => !FrontMatterKeys.IsKnown(entry.Key) && entry.KeyPlace != input.Opening && !_declared.Contains(entry.Key))];
        _hints = input.Hints;
    }

    /// <summary>The hints for the unread keys that are not misspelled.</summary>
    public EquatableArray<KeyHint> Hints => _hints.Where(hint => !_declared.Contains(hint.Key) && !_taken.Contains(hint.Key)).ToEquatableArray();

    /// <summary>Returns the key that was probably meant for a property, each key once; <c>null</c> if there is none. A key that looks like a property of every article is reported as such.</summary>
    public FrontMatterEntry? TakeFor(ModelProperty property)
    {
        var entries = _entries.Where(entry => !_taken.Contains(entry.Key) && (!property.IsOptional || IsSlip(entry.Key, property.Key))).ToList();
        var nearest = NearestName.Find(Fold(property.Key), entries.Select(entry => Fold(entry.Key)), MaxDistance(property));
        if (nearest is null)
        {
            return null;
        }

        var meant = entries.First(entry => Fold(entry.Key) == nearest);
        _taken.Add(meant.Key);
        return meant;
    }

    // If 'map' exists, 'map2' is a deliberate key.
    private bool IsSlip(string key, string propertyKey) =>
        _hints.Any(hint => hint.Key == key) && (Fold(key) == Fold(propertyKey) || WithoutNumber(key) != WithoutNumber(propertyKey));

    private static string WithoutNumber(string key) => Fold(key).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    // A missing required key is always a mistake, a missing optional key only if another key looks like it.
    private static int MaxDistance(ModelProperty property) =>
        !property.IsOptional ? Math.Min(3, 1 + (property.Key.Length / 5))
        : property.Key.Length >= LengthForTwoEdits ? 2
        : property.Key.Length >= MinLength ? 1
        : 0;

    private static string Fold(string key) => key.Replace('-', '_').ToLowerInvariant();
}
