using System.Text;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>The output of Liquid, with a source map to the body.</summary>
/// <param name="body">The body.</param>
/// <param name="bodyStart">The offset of the body in the file.</param>
internal sealed class LiquidOutput(string body, int bodyStart)
{
    private readonly StringBuilder _text = new(body.Length);
    private readonly PiecewiseSourceMap _sourceMap = new();

    // Line ends of code that are written only if more code follows, because those at its ends are dropped.
    private readonly List<(int Position, bool EndsBlankLine)> _lineEnds = [];
    private bool _isCode;
    private bool _hasCode;
    private bool _lineIsBlank;

    public string Text => _text.ToString();

    public ISourceMap SourceMap => _sourceMap;

    /// <summary>Writes a span of the body unchanged.</summary>
    public void AppendBody(TextSpan span)
    {
        if (!_isCode)
        {
            AppendVerbatim(span);
            return;
        }

        var start = span.Start;
        for (var i = span.Start; i < span.End; i++)
        {
            if (body[i] is '\n' or '<' or '>' or '&')
            {
                AppendCode(TextSpan.FromBounds(start, i));
                start = i + 1;
                AppendCodeCharacter(body[i], new TextSpan(i, 1));
            }
        }

        AppendCode(TextSpan.FromBounds(start, span.End));
    }

    /// <summary>Writes the value of a span of the body.</summary>
    public void AppendValue(string value, TextSpan span)
    {
        if (!_isCode)
        {
            AppendConstruct(value, span);
            return;
        }

        foreach (var c in value)
        {
            AppendCodeCharacter(c, span);
        }
    }

    /// <summary>Begins a block of code, as Jekyll's <c>highlight</c> writes it without highlighting.</summary>
    public void BeginCode(string language, TextSpan tag)
    {
        AppendConstruct($"<figure class=\"highlight\"><pre><code class=\"language-{language.Replace('+', '-')}\" data-lang=\"{language}\">", tag);
        (_isCode, _hasCode, _lineIsBlank) = (true, false, false);
    }

    public void EndCode(TextSpan tag)
    {
        _isCode = false;
        _lineEnds.Clear();
        AppendConstruct("</code></pre></figure>", tag);
    }

    private void AppendCode(TextSpan span)
    {
        if (span.Length > 0)
        {
            FlushLineEnds();
            _hasCode = true;
            _lineIsBlank &= span.Trim(body).Length == 0;
            AppendVerbatim(span);
        }
    }

    private void AppendCodeCharacter(char c, TextSpan source)
    {
        if (c == '\n')
        {
            if (_hasCode)
            {
                _lineEnds.Add((source.Start, _lineIsBlank));
            }

            _lineIsBlank = true;
            return;
        }

        FlushLineEnds();
        _hasCode = true;
        _lineIsBlank &= char.IsWhiteSpace(c);
        AppendConstruct(c switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => c.ToString() }, source);
    }

    // A blank line would end the HTML block in Markdown, so its line end is written as a reference.
    private void FlushLineEnds()
    {
        foreach (var (position, endsBlankLine) in _lineEnds)
        {
            AppendConstruct(endsBlankLine ? "&#10;" : "\n", new TextSpan(position, 1));
        }

        _lineEnds.Clear();
    }

    private void AppendVerbatim(TextSpan span)
    {
        if (span.Length > 0)
        {
            _sourceMap.AddVerbatim(_text.Length, bodyStart + span.Start);
            Append(body, span);
        }
    }

    private void AppendConstruct(string text, TextSpan source)
    {
        if (text.Length > 0)
        {
            _sourceMap.AddConstruct(_text.Length, source with { Start = bodyStart + source.Start });
            Append(text, new TextSpan(0, text.Length));
        }
    }

    private void Append(string text, TextSpan span)
    {
        if (_text.Length + span.Length > BoundedWriter.MaxLength)
        {
            throw new LiquidTooLargeException();
        }

        _text.Append(text, span.Start, span.Length);
    }
}
