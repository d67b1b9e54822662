namespace NewsContent.Compiler.Highlighting.Syntaxes;

/// <summary>The syntax of a programming language: words, literals and comments.</summary>
internal sealed class ProgramSyntax : CodeSyntax
{
    private readonly Dictionary<char, StringSyntax[]> _strings = [];
    private Dictionary<string, string> _words = new(StringComparer.Ordinal);

    /// <summary>The words with a meaning: for each class the class, a colon and the words; the classes are separated by semicolons.</summary>
    public string Words
    {
        init
        {
            foreach (var part in value.Split([';'], StringSplitOptions.RemoveEmptyEntries))
            {
                var colon = part.IndexOf(':');
                foreach (var word in part.Substring(colon + 1).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
                {
                    _words[word] = part.Substring(0, colon).Trim();
                }
            }
        }
    }

    /// <summary>Whether the case of words has no meaning. Set after <see cref="Words"/>.</summary>
    public bool IgnoresCase
    {
        init => _words = value ? new(_words, StringComparer.OrdinalIgnoreCase) : _words;
    }

    public StringSyntax[] Strings
    {
        init
        {
            foreach (var group in value.GroupBy(syntax => syntax.Open[0]))
            {
                _strings.Add(group.Key, [.. group.OrderByDescending(syntax => syntax.Open.Length)]);
            }
        }
    }

    public string[] LineComments { get; init; } = [];

    /// <summary>Whether <c>#</c> begins a comment only at the start of a word, as in shells.</summary>
    public bool CommentsFollowSpace { get; init; }

    public (string Open, string Close)[] BlockComments { get; init; } = [];

    public bool CommentsNest { get; init; }

    /// <summary>Whether a line that begins with <c>#</c> is for the preprocessor.</summary>
    public bool HasPreprocessor { get; init; }

    /// <summary>The characters of names in addition to letters, digits and underscores.</summary>
    public string NameCharacters { get; init; } = "";

    /// <summary>The characters that can only end a name.</summary>
    public string NameEnds { get; init; } = "";

    /// <summary>The characters before a name, each followed by a colon and the class of the name, separated by spaces.</summary>
    public string Sigils
    {
        init
        {
            foreach (var sigil in value.Split(' '))
            {
                SigilClasses.Add(sigil[0], sigil.Substring(2));
            }
        }
    }

    public Dictionary<char, string> SigilClasses { get; } = [];

    /// <summary>The class of the name after a word, such as <c>class</c>: in the form of <see cref="Words"/>.</summary>
    public string Declares
    {
        init
        {
            foreach (var part in value.Split([';'], StringSplitOptions.RemoveEmptyEntries))
            {
                var colon = part.IndexOf(':');
                foreach (var word in part.Substring(colon + 1).Split([' '], StringSplitOptions.RemoveEmptyEntries))
                {
                    DeclaredClasses[word] = part.Substring(0, colon).Trim();
                }
            }
        }
    }

    public Dictionary<string, string> DeclaredClasses { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The class of other names that begin with a capital letter.</summary>
    public string? Capitalized { get; init; }

    /// <summary>The class of other names before an opening parenthesis.</summary>
    public string? Called { get; init; } = CodeClass.Function;

    /// <summary>The class of names and strings directly before a colon.</summary>
    public string? Keys { get; init; }

    /// <summary>Whether a slash that is not an operator begins a regular expression.</summary>
    public bool HasRegex { get; init; }

    /// <summary>Whether <c>&lt;&lt;NAME</c> begins a text that the line <c>NAME</c> ends.</summary>
    public bool HasHeredocs { get; init; }

    /// <summary>Whether an apostrophe before a name that no apostrophe follows is a lifetime or a label.</summary>
    public bool HasLifetimes { get; init; }

    /// <summary>The characters between digits.</summary>
    public string DigitSeparators { get; init; } = "_";

    public string Operators { get; init; } = "+-*/%=<>!&|^~?@";

    public string? FindWord(string word) => _words.TryGetValue(word, out var found) ? found : null;

    /// <summary>Returns the syntax of the string that begins at an offset; <c>null</c> if none does.</summary>
    public StringSyntax? FindString(string code, int at, int end) =>
        _strings.TryGetValue(code[at], out var candidates) ? Array.Find(candidates, syntax => IsAt(code, at, end, syntax.Open)) : null;

    public bool IsNameStart(char c) => char.IsLetter(c) || c == '_' || char.IsSurrogate(c) || NameCharacters.IndexOf(c) >= 0;

    public bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c) || NameCharacters.IndexOf(c) >= 0;

    public override void Scan(string code, int start, int end, CodeSpans spans) => new ProgramScanner(this, code, start, end, spans).Scan();
}
