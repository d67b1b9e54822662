using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>The keys of a post or of an entry of a data file that no property reads. One of them can be the misspelled key of a property without a value.</summary>
/// <param name="keys">The keys.</param>
internal sealed class UnreadKeys(IEnumerable<UnreadKey> keys)
{
    private const int MinLength = 4;
    private const int LengthForTwoEdits = 9;

    private readonly List<UnreadKey> _keys = [.. keys];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Returns whether a key was meant for a property.</summary>
    public bool IsTaken(string key) => _taken.Contains(key);

    /// <summary>Returns the key that was probably meant for a property, each key once; <c>null</c> if there is none. A key that looks like a property of every article is reported as such.</summary>
    public UnreadKey? TakeFor(ModelProperty property)
    {
        var open = _keys.Where(unread => !_taken.Contains(unread.Key) && (!property.IsOptional || IsSlip(unread, property.Key))).ToList();
        var nearest = NearestName.Find(Fold(property.Key), open.Select(unread => Fold(unread.Key)), MaxDistance(property));
        if (nearest is null)
        {
            return null;
        }

        var meant = open.First(unread => Fold(unread.Key) == nearest);
        _taken.Add(meant.Key);
        return meant;
    }

    // If 'map' exists, 'map2' is a deliberate key.
    private static bool IsSlip(UnreadKey unread, string propertyKey) =>
        unread.IsUndeclared && (Fold(unread.Key) == Fold(propertyKey) || WithoutNumber(unread.Key) != WithoutNumber(propertyKey));

    private static string WithoutNumber(string key) => Fold(key).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    // A missing required key is always a mistake, a missing optional key only if another key looks like it.
    private static int MaxDistance(ModelProperty property) =>
        !property.IsOptional ? 3
        : property.Key.Length >= LengthForTwoEdits ? 2
        : property.Key.Length >= MinLength ? 1
        : 0;

    private static string Fold(string key) => key.Replace('-', '_').ToLowerInvariant();
}

/// <summary>A key that no property reads.</summary>
/// <param name="Key">The key.</param>
/// <param name="Location">The location of the key.</param>
/// <param name="IsUndeclared">Whether the key has no other meaning.</param>
internal sealed record UnreadKey(string Key, FileSpan Location, bool IsUndeclared);
