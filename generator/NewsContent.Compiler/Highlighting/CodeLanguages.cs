using NewsContent.Compiler.Highlighting.Languages;

namespace NewsContent.Compiler.Highlighting;

/// <summary>The languages by their names in Rouge and Pygments.</summary>
internal static class CodeLanguages
{
    // Each syntax is created when the first block of its language is found.
    private static readonly Dictionary<string, Lazy<CodeSyntax>> Syntaxes = new(StringComparer.OrdinalIgnoreCase);

    static CodeLanguages()
    {
        BracedLanguages.AddTo(Add);
        ScriptLanguages.AddTo(Add);
        OtherLanguages.AddTo(Add);
        MarkupLanguages.AddTo(Add);
    }

    /// <summary>The names, for documentation and tests.</summary>
    public static IReadOnlyCollection<string> Names => Syntaxes.Keys;

    /// <summary>Returns the syntax of a language; <c>null</c> if the name is not known.</summary>
    public static CodeSyntax? Find(string name) => Syntaxes.TryGetValue(name, out var syntax) ? syntax.Value : null;

    /// <summary>Returns whether a name means text without colors.</summary>
    public static bool IsText(string name) => name.ToLowerInvariant() is "" or "plaintext" or "text" or "plain" or "txt";

    private static void Add(string names, Func<CodeSyntax> create)
    {
        var syntax = new Lazy<CodeSyntax>(create);
        foreach (var name in names.Split(' '))
        {
            Syntaxes.Add(name, syntax);
        }
    }
}
