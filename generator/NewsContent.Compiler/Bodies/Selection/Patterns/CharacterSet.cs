using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Bodies.Selection.Patterns;

/// <summary>
/// The characters that a part of a pattern matches, such as <c>a</c>, <c>\w</c> or <c>[^0-9]</c>. The .NET engine decides once about each character, so that sets have
/// the same meaning as in other regular expressions.
/// </summary>
internal sealed class CharacterSet
{
    private const int CharactersPerWord = 16;
    private const uint Known = 1;
    private const uint Contained = 2;

    private readonly Regex? _regex;

    // Two bits per character. They are written together, so a race can only lose an answer.
    private readonly uint[] _answers = [];

    /// <param name="source">The part of the pattern.</param>
    /// <param name="options">The options at this part.</param>
    public CharacterSet(string source, RegexOptions options)
    {
        if (source.Length == 1 && source != "." && (options & RegexOptions.IgnoreCase) == 0)
        {
            Single = source[0];
            return;
        }

        _regex = new Regex($@"\A(?:{source})\z", options | RegexOptions.CultureInvariant);
        _answers = new uint[(char.MaxValue + 1) / CharactersPerWord];
    }

    /// <summary>The only character of the set; <c>null</c> if there can be several.</summary>
    public char? Single { get; }

    public bool Contains(char c)
    {
        if (_regex is null)
        {
            return c == Single;
        }

        ref var word = ref _answers[c / CharactersPerWord];
        var shift = 2 * (c % CharactersPerWord);
        var answer = word >> shift;
        if ((answer & Known) == 0)
        {
            answer = Known | (_regex.IsMatch(c.ToString()) ? Contained : 0);
            word |= answer << shift;
        }

        return (answer & Contained) != 0;
    }
}
