namespace NewsContent.Compiler.Text;

/// <summary>
/// Counts words as Jekyll's <c>number_of_words: "auto"</c>: each Chinese, Japanese or Korean character is a word, and so is each other sequence without white space that
/// has a letter or digit.
/// </summary>
internal sealed class WordCounter
{
    // Hugo's reading speed per minute in words, or in characters of these scripts.
    private const int WordsPerMinute = 213;
    private const int CjkPerMinute = 501;

    private int _words;
    private int _cjk;
    private bool _inWord;

    public int Count => _words + _cjk;

    /// <summary>The reading time in whole minutes, rounded up.</summary>
    public int ReadingMinutes => (int)Math.Ceiling(((double)_words / WordsPerMinute) + ((double)_cjk / CjkPerMinute));

    public void Add(string text, int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            var c = text[i];
            if (IsCjk(c))
            {
                // Only the first half of an ideograph beyond the first plane is in range.
                i += char.IsHighSurrogate(c) ? 1 : 0;
                _cjk++;
                _inWord = false;
            }
            else if (char.IsWhiteSpace(c))
            {
                _inWord = false;
            }
            else if (!_inWord && char.IsLetterOrDigit(text, i))
            {
                _inWord = true;
                _words++;
            }
        }
    }

    /// <summary>Returns the result of Jekyll's filter <c>number_of_words</c> (<c>lib/jekyll/filters.rb</c>).</summary>
    /// <param name="text">The text.</param>
    /// <param name="mode"><c>cjk</c> or <c>auto</c>; any other mode counts by white space.</param>
    public static int CountAsJekyll(string text, string mode)
    {
        var (words, cjk, all) = (0, 0, 0);
        var (inWord, inAny) = (false, false);
        for (var i = 0; i < text.Length; i++)
        {
            var isSpace = Ascii.IsRubySpace(text[i]);
            var isCjk = IsCjk(text[i]);
            cjk += isCjk ? 1 : 0;
            words += !isSpace && !isCjk && !inWord ? 1 : 0;
            all += !isSpace && !inAny ? 1 : 0;
            (inWord, inAny) = (!isSpace && !isCjk, !isSpace);
            i += isCjk && char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return mode == "cjk" || (mode == "auto" && cjk > 0) ? words + cjk : all;
    }

    public void Break() => _inWord = false;

    // \p{Han}, \p{Hiragana}, \p{Katakana} and \p{Hangul}. Planes 2 and 3 contain only Han, and these are their first surrogates.
    private static bool IsCjk(char c) => c switch
    {
        < '\u1100' => false,
        <= '\u11FF' => true,
        >= '\u2E80' and <= '\u2FDF' => true,
        '\u3005' or '\u3007' => true,
        >= '\u3021' and <= '\u3029' => true,
        >= '\u3041' and <= '\u30FF' => c is not ('\u3099' or '\u309A' or '\u30A0' or '\u30FB' or '\u30FC'),
        >= '\u3130' and <= '\u318F' => true,
        >= '\u31F0' and <= '\u31FF' => true,
        >= '\u3400' and <= '\u4DBF' => true,
        >= '\u4E00' and <= '\u9FFF' => true,
        >= '\uA960' and <= '\uA97F' => true,
        >= '\uAC00' and <= '\uD7FF' => true,
        >= '\uD840' and <= '\uD8BF' => true,
        >= '\uF900' and <= '\uFAFF' => true,
        >= '\uFF66' and <= '\uFF9D' => true,
        _ => false,
    };
}
