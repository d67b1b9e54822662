using System.Text;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Catalog;

/// <summary>Folds names that differ only in form: case, width, English plural.</summary>
internal static class NameFold
{
    private const int MinPlural = 4;

    // Words that only look like a plural, or have another meaning than their singular.
    private static readonly HashSet<string> NoPlurals = new(StringComparer.Ordinal)
    {
        "arms", "commons", "customs", "earnings", "futures", "goods", "lens", "means", "news", "premises", "savings", "securities", "series", "species", "works",
    };

    /// <summary>Returns the name in lowercase with composed letters and in normal width.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length;)
        {
            var start = i;
            while (i < name.Length && IsOtherWidth(name[i]))
            {
                i++;
            }

            // Only these are normalized, because compatibility normalization also joins distinct characters such as ² and 2.
            folded.Append(name.Substring(start, i - start).Normalize(NormalizationForm.FormKC));
            if (i < name.Length)
            {
                folded.Append(name[i] == '\u3000' ? ' ' : name[i]);
                i++;
            }
        }

        return Nfc.Normalize(folded.ToString().ToLowerInvariant());
    }

    /// <summary>Returns the possible singulars of a folded name.</summary>
    public static IEnumerable<string> Singulars(string name)
    {
        var word = name.Substring(name.LastIndexOfAny([' ', '-', '_']) + 1);
        if (word.Length < MinPlural || !word.All(Ascii.IsLower) || NoPlurals.Contains(word)
            || !EndsWith("s") || EndsWith("ss") || EndsWith("us") || EndsWith("is") || EndsWith("ics"))
        {
            yield break;
        }

        yield return Without(1);
        if (word.Length > MinPlural && EndsWith("ies"))
        {
            yield return Without(3) + "y";
        }
        else if (EndsWith("ses") || EndsWith("xes") || EndsWith("zes") || EndsWith("ches") || EndsWith("shes"))
        {
            yield return Without(2);
        }

        bool EndsWith(string end) => word.EndsWith(end, StringComparison.Ordinal);

        string Without(int count) => name.Substring(0, name.Length - count);
    }

    // The block of half-width and full-width forms.
    private static bool IsOtherWidth(char c) => c is >= '\uFF00' and <= '\uFFEF';
}
