using System.Text;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>The rendered text, and which part of the body each part of it came of.</summary>
/// <param name="body">The body.</param>
/// <param name="bodyStart">Where in the file it begins.</param>
internal sealed class LiquidOutput(string body, int bodyStart)
{
    private readonly StringBuilder _text = new(body.Length);
    private readonly PiecewiseSourceMap _sourceMap = new();

    // Line ends of code that are written once more code follows: those at its ends go.
    private readonly List<(int Position, bool EndsBlankLine)> _lineEnds = [];
    private bool _isCode;
    private bool _hasCode;
    private bool _lineIsBlank;

    public string Text => _text.ToString();

    public ISourceMap SourceMap => _sourceMap;

    /// <summary>Writes a stretch of the body as it stands.</summary>
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

    /// <summary>Writes what a stretch of the body stands for.</summary>
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

    /// <summary>Begins a block of code, as Jekyll's <c>highlight</c> writes it where it highlights nothing.</summary>
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

    // A blank line would end the block of HTML in Markdown, so its end is written as a reference.
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
