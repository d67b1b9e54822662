using System.Globalization;
using System.Text;

namespace NewsContent.Compiler.CSharp;

/// <summary>Creates C# names: of slugs for their constants, and of a namespace for generated code.</summary>
internal static class Identifier
{
    // The members of every class, and the name of the class that contains the constants.
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "Slugs", "ToString",
    };

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object",
        "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short",
        "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked",
        "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>
    /// Returns a name for each slug with capitalized words, such as <c>CentralBankCuts</c> for <c>central-bank-cuts</c>. If two slugs have the same name, the later in ordinal order
    /// gets a number.
    /// </summary>
    public static IReadOnlyList<(string Name, string Slug)> FromSlugs(IEnumerable<string> slugs)
    {
        var used = new HashSet<string>(Taken, StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var result = new List<(string, string)>();
        foreach (var slug in slugs.Distinct(StringComparer.Ordinal).OrderBy(slug => slug, StringComparer.Ordinal))
        {
            var name = FromSlug(slug);
            var unique = name;
            while (!used.Add(unique))
            {
                counts[name] = (counts.TryGetValue(name, out var count) ? count : 1) + 1;
                unique = name + "_" + counts[name].ToString(CultureInfo.InvariantCulture);
            }

            result.Add((unique, slug));
        }

        return result;
    }

    /// <summary>Returns a namespace with valid names, or <c>null</c> for the global namespace.</summary>
    public static string? Namespace(string? rootNamespace)
    {
        var parts = (rootNamespace ?? "").Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(NamespacePart).ToArray();
        return parts.Length == 0 ? null : string.Join(".", parts);
    }

    /// <summary>Returns the name of one slug or key, which can be the name of another too.</summary>
    public static string FromSlug(string slug)
    {
        var name = new StringBuilder(slug.Length + 1);
        var startsWord = true;
        foreach (var c in slug)
        {
            if (!IsPart(c))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        // Keywords do not begin with a capital. Caseless scripts and digits need only a valid start.
        return name.Length == 0 || !IsStart(name[0]) ? "_" + name : name.ToString();
    }

    private static string NamespacePart(string part)
    {
        var name = new string([.. part.Select(c => IsPart(c) || c == '_' ? c : '_')]);
        name = IsStart(name[0]) || name[0] == '_' ? name : "_" + name;
        return Keywords.Contains(name) ? "@" + name : name;
    }

    private static bool IsStart(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    // Marks are omitted, although C# allows them, because two forms of one letter would be two names that look the same.
    private static bool IsPart(char c) => IsStart(c) || char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;
}
