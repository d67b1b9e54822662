using System.Text;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html.Serialization;

/// <summary>
/// Follows the serializer and records the recipe of the plain text: collapsed white space as in a browser, blocks on separate lines, cells separated by tabs, and
/// <c>pre</c> unchanged.
/// </summary>
internal sealed class PlainTextWriter
{
    // The longest documentation, even if many characters are white space.
    private const int MaxStart = 512;

    private readonly TextRecipe _recipe = new();
    private readonly StringBuilder _start = new();
    private readonly List<OpenElement> _ranges = [];
    private int _htmlDone;

    // White space that is written only if more text follows; the strongest is kept: '\n' over '\t' over ' '.
    private char _pending;

    // The trailing white space of a pre, which is dropped.
    private readonly StringBuilder _preserved = new();

    /// <summary>Writes text to the HTML.</summary>
    public delegate bool AppendHtml(string text, int start, int length, bool inAttribute);

    public WordCounter Words { get; } = new();

    /// <summary>The number of UTF-16 units so far.</summary>
    public int Length { get; private set; }

    /// <summary>The first characters of the text.</summary>
    public string Start => _start.ToString(0, _start.Length - (_start.Length == MaxStart && char.IsHighSurrogate(_start[MaxStart - 1]) ? 1 : 0));

    /// <summary>The recipe. It ends with the last text, because the rest needs no step.</summary>
    public Utf8Buffer Finish() => _recipe.Finish();

    public void NewLine()
    {
        _pending = '\n';
        _preserved.Clear();
    }

    public void Tab() => _pending = _pending == '\n' ? '\n' : '\t';

    public void StartRange(OpenElement element) => _ranges.Add(element);

    public TextRange EndRange(OpenElement element)
    {
        _ranges.Remove(element);
        return element.TextStart < 0 ? new TextRange(Length, 0) : new TextRange(element.TextStart, Length - element.TextStart);
    }

    /// <summary>Writes text to the HTML, and to the recipe in its visible form.</summary>
    public void Append(string text, Utf8Buffer html, bool preserve, AppendHtml append)
    {
        var i = 0;
        while (i < text.Length)
        {
            var start = i;
            if (IsSpace(text[i]))
            {
                while (i < text.Length && IsSpace(text[i]))
                {
                    i++;
                }

                append(text, start, i - start, false);
                if (preserve)
                {
                    _preserved.Append(text, start, i - start);
                }
                else if (_pending == '\0')
                {
                    _pending = ' ';
                }

                continue;
            }

            // Characters that are references in the HTML end a run; single spaces between words do not.
            if (text[i] is '&' or '<' or '>' or '\u00A0')
            {
                append(text, i, 1, false);
                BeginText();
                _recipe.Skip(html.Length - _htmlDone);
                _htmlDone = html.Length;
                WriteCharacter(text[i]);
                i++;
                continue;
            }

            while (i < text.Length && text[i] is not ('&' or '<' or '>' or '\u00A0')
                && (!IsSpace(text[i]) || (text[i] == ' ' && i + 1 < text.Length && !IsSpace(text[i + 1]) && text[i + 1] is not ('&' or '<' or '>' or '\u00A0'))))
            {
                i++;
            }

            BeginText();
            _recipe.Skip(html.Length - _htmlDone);
            _htmlDone = html.Length;
            append(text, start, i - start, false);
            _recipe.Copy(html.Length - _htmlDone);
            _htmlDone = html.Length;
            _start.Append(text, start, Math.Min(i - start, MaxStart - _start.Length));
            Length += i - start;
            Words.Add(text, start, i - start);
        }
    }

    private void BeginText()
    {
        FlushPending();
        foreach (var range in _ranges)
        {
            if (range.TextStart < 0)
            {
                range.TextStart = Length;
            }
        }
    }

    private void FlushPending()
    {
        if (_pending != '\0' && Length > 0)
        {
            WriteCharacter(_pending);
        }

        for (var i = 0; i < _preserved.Length; i++)
        {
            WriteCharacter(_preserved[i]);
        }

        _pending = '\0';
        _preserved.Clear();
    }

    private void WriteCharacter(char c)
    {
        _recipe.Write(c);
        Length++;
        if (_start.Length < MaxStart)
        {
            _start.Append(c);
        }

        if (char.IsWhiteSpace(c))
        {
            Words.Break();
        }
    }

    // The ASCII white space of HTML.
    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
