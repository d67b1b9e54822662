using System.Text;

namespace NewsContent.Searching;

/// <summary>A folded word or phrase, and byte patterns that exclude a UTF-8 string without folding it.</summary>
internal sealed class SearchTerm
{
    private readonly bool _hasLettersOrDigits;

    // The full-width forms of the term's ASCII punctuation, in UTF-8.
    private readonly byte[][] _widePunctuation;

    public SearchTerm(string text)
    {
        Text = text;
        var run = LongestRun(text, TextFolding.HasOneForm);
        if (run.Length == 0)
        {
            // A lone surrogate is not text, and HTML writes some characters as references instead of their own bytes.
            run = LongestRun(text, c => c is > ' ' and < '\u007F' and not ('&' or '<' or '>'));
            _hasLettersOrDigits = run.Any(char.IsAsciiLetterOrDigit);
            _widePunctuation = [.. run.Where(c => !char.IsAsciiLetterOrDigit(c)).Distinct().Select(c => Encoding.UTF8.GetBytes([(char)(c + 0xFEE0)]))];
        }
        else
        {
            _widePunctuation = [];
        }

        Bytes = run.Length == 0 ? null : new TermBytes(Encoding.UTF8.GetBytes(run));
        IsWhole = run.Length == text.Length;
    }

    /// <summary>The folded term.</summary>
    public string Text { get; }

    /// <summary>The part of the term that is searched in bytes: characters with one form, or ASCII. <c>null</c> if it has neither, so that every string must be folded.</summary>
    public TermBytes? Bytes { get; }

    /// <summary>Whether <see cref="Bytes"/> is the whole term.</summary>
    public bool IsWhole { get; }

    /// <summary>Returns whether a string can contain the term. The string must not contain tags.</summary>
    public bool MayBeIn(ReadOnlySpan<byte> text) => Bytes is null || Bytes.IndexOf(text, 0) >= 0 || MayBeWideIn(text);

    /// <summary>Returns whether a string has full-width forms of the characters in <see cref="Bytes"/>, so that a byte search is not sufficient.</summary>
    public bool MayBeWideIn(ReadOnlySpan<byte> text)
    {
        foreach (var form in _widePunctuation)
        {
            if (text.IndexOf(form) >= 0)
            {
                return true;
            }
        }

        return _hasLettersOrDigits && WideForms.HasLettersOrDigits(text);
    }

    private static string LongestRun(string text, Func<char, bool> belongs)
    {
        var best = "";
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && belongs(text[i]))
            {
                i++;
            }

            if (i - start > best.Length)
            {
                best = text[start..i];
            }
        }

        return best;
    }
}
