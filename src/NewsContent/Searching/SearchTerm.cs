using System.Text;

namespace NewsContent.Searching;

/// <summary>A folded word or phrase, and what can be said of a text's UTF-8 without folding the text.</summary>
internal sealed class SearchTerm
{
    private readonly bool _hasLettersOrDigits;

    // The full-width forms of its ASCII punctuation, in UTF-8.
    private readonly byte[][] _widePunctuation;

    public SearchTerm(string text)
    {
        Text = text;
        var run = LongestRun(text, TextFolding.HasOneForm);
        if (run.Length == 0)
        {
            // Half a surrogate pair is no text, and the characters that HTML writes as references or folds are not its own bytes.
            run = LongestRun(text, c => c is > ' ' and < '\u007F' and not ('&' or '<' or '>'));
            _hasLettersOrDigits = run.Any(char.IsAsciiLetterOrDigit);
            _widePunctuation = [.. run.Where(c => !char.IsAsciiLetterOrDigit(c)).Distinct().Select(c => Encoding.UTF8.GetBytes([(char)(c + 0xFEE0)]))];
        }
        else
        {
            _widePunctuation = [];
        }

        Anchor = run.Length == 0 ? null : new TermAnchor(Encoding.UTF8.GetBytes(run));
        IsAnchor = run.Length == text.Length;
    }

    /// <summary>The term, folded.</summary>
    public string Text { get; }

    /// <summary>The part of it that is looked for in bytes: of one form, else of ASCII; <c>null</c> where it has neither, so that every text must be folded.</summary>
    public TermAnchor? Anchor { get; }

    /// <summary>Whether <see cref="Anchor"/> is all of it.</summary>
    public bool IsAnchor { get; }

    /// <summary>Whether a text may hold the term. No tag may be in it.</summary>
    public bool MayBeIn(ReadOnlySpan<byte> text) => Anchor is null || Anchor.IndexOf(text, 0) >= 0 || MayBeWideIn(text);

    /// <summary>Whether a text has full-width forms of what the anchor is of: the anchor's bytes then say nothing.</summary>
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
