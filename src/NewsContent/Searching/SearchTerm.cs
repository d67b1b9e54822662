namespace NewsContent.Searching;

/// <summary>A folded word or phrase, and byte patterns that exclude a UTF-8 string without folding it.</summary>
internal sealed class SearchTerm
{
    private readonly TermPattern? _pattern;

    public SearchTerm(string text)
    {
        Text = text;
        var run = LongestRun(text, TermPattern.IsOfOneForm);
        run = run.Length > 0 ? run : LongestRun(text, TermPattern.IsSearchable);
        _pattern = run.Length == 0 ? null : new TermPattern(run);
        Before = Math.Max(0, text.IndexOf(run, StringComparison.Ordinal));
        IsWhole = run.Length == text.Length && _pattern is { IsExact: true };
    }

    /// <summary>The folded term.</summary>
    public string Text { get; }

    /// <summary>The number of units before <see cref="Bytes"/>.</summary>
    public int Before { get; }

    /// <summary>The part of the term that is searched in bytes. <c>null</c> if there is none, so that every string must be folded.</summary>
    public TermBytes? Bytes => _pattern?.Bytes;

    /// <summary>Whether <see cref="Bytes"/> matches only the whole term.</summary>
    public bool IsWhole { get; }

    /// <summary>Returns whether a string can contain the term. The string must not contain tags.</summary>
    public bool MayBeIn(ReadOnlySpan<byte> text) => Bytes is null || Bytes.IndexOf(text, 0) >= 0 || HasOtherForms(text);

    /// <summary>Returns whether a string has other forms of the characters in <see cref="Bytes"/>, so that a byte search is not sufficient.</summary>
    public bool HasOtherForms(ReadOnlySpan<byte> text)
    {
        if (_pattern is null)
        {
            return true;
        }

        foreach (var form in _pattern.OtherForms)
        {
            if (text.IndexOf(form) >= 0)
            {
                return true;
            }
        }

        return (_pattern.HasLettersOrDigits && WideForms.HasLettersOrDigits(text)) || (_pattern.HasKana && WideForms.HasKana(text));
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
