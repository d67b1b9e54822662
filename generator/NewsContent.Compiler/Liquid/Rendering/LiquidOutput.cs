using System.Text;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>The output of Liquid, with a source map to the post.</summary>
/// <param name="positions">Maps sources to the post.</param>
/// <param name="kept">Receives the tags that are left as text; <c>null</c> if they need no placeholders.</param>
/// <param name="capacity">The expected length.</param>
internal sealed class LiquidOutput(LiquidPositions positions, KeptTags? kept, int capacity)
{
    private readonly StringBuilder _text = new(capacity);
    private readonly PiecewiseSourceMap _sourceMap = new();

    // Line ends of code that are written only if more code follows, because those at its ends are dropped.
    private readonly List<(TextSpan Source, bool EndsBlankLine)> _lineEnds = [];
    private bool _isCode;
    private bool _hasCode;
    private bool _lineIsBlank;

    public string Text => _text.ToString();

    public ISourceMap SourceMap => _sourceMap;

    /// <summary>Writes a span unchanged.</summary>
    public void AppendSource(LiquidSpan span)
    {
        if (!_isCode)
        {
            AppendVerbatim(span);
            return;
        }

        var text = span.Source.Text;
        var start = span.Start;
        for (var i = span.Start; i < span.End; i++)
        {
            if (text[i] is '\n' or '<' or '>' or '&')
            {
                AppendCode(span.Between(start, i));
                start = i + 1;
                AppendCodeCharacter(text[i], span.Between(i, i + 1));
            }
        }

        AppendCode(span.Between(start, span.End));
    }

    /// <summary>
    /// Writes a tag that is left as text, which Markdown must not change. The white space that the tag would remove stays, because it can separate a code fence from its code.
    /// </summary>
    public void AppendKept(LiquidSpan tag)
    {
        AppendSpaceBefore(tag);
        AppendTag(tag);
        AppendSpaceAfter(tag);
    }

    private void AppendTag(LiquidSpan tag)
    {
        if (kept is null || _isCode)
        {
            AppendSource(tag);
        }
        else
        {
            AppendConstruct(kept.Add(tag.ToString()), tag);
        }
    }

    /// <summary>Writes a block that is left as text. The text between its tags is still Markdown.</summary>
    public void AppendKeptBlock(LiquidSpan block)
    {
        AppendSpaceBefore(block);
        foreach (var token in new LiquidScanner(new LiquidSource(block.ToString(), 0)).Scan())
        {
            var span = block.Between(block.Start + token.Span.Start, block.Start + token.Span.End);
            if (token.Kind is LiquidTokenKind.Tag or LiquidTokenKind.Output or LiquidTokenKind.Raw or LiquidTokenKind.Comment)
            {
                AppendTag(span);
            }
            else
            {
                AppendSource(span);
            }
        }

        AppendSpaceAfter(block);
    }

    private void AppendSpaceBefore(LiquidSpan tag)
    {
        var text = tag.Source.Text;
        if (tag.Length > 2 && text[tag.Start + 2] == '-')
        {
            var start = tag.Start;
            while (start > 0 && Ascii.IsRubySpace(text[start - 1]))
            {
                start--;
            }

            AppendSource(tag.Between(start, tag.Start));
        }
    }

    // Another tag that removes the same white space decides about it.
    private void AppendSpaceAfter(LiquidSpan tag)
    {
        var text = tag.Source.Text;
        if (tag.Length > 4 && text[tag.End - 3] == '-')
        {
            var end = tag.End;
            while (end < text.Length && Ascii.IsRubySpace(text[end]))
            {
                end++;
            }

            var isTrimmed = end + 2 < text.Length && text[end] == '{' && text[end + 1] is ('{' or '%') && text[end + 2] == '-';
            AppendSource(tag.Between(tag.End, isTrimmed ? tag.End : end));
        }
    }

    /// <summary>Writes the value of a span.</summary>
    public void AppendValue(string value, LiquidSpan span)
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
    /// <param name="language">The language.</param>
    /// <param name="options">The options as attributes of the block, which remain only if code is colored.</param>
    /// <param name="tag">The tag.</param>
    public void BeginCode(string language, string options, LiquidSpan tag)
    {
        AppendConstruct($"<figure class=\"highlight\"><pre{options}><code class=\"language-{language.Replace('+', '-')}\" data-lang=\"{language}\">", tag);
        (_isCode, _hasCode, _lineIsBlank) = (true, false, false);
    }

    public void EndCode(LiquidSpan tag)
    {
        _isCode = false;
        _lineEnds.Clear();
        AppendConstruct("</code></pre></figure>", tag);
    }

    private void AppendCode(LiquidSpan span)
    {
        if (span.Length > 0)
        {
            FlushLineEnds();
            _hasCode = true;
            _lineIsBlank &= span.Trim().Length == 0;
            AppendVerbatim(span);
        }
    }

    private void AppendCodeCharacter(char c, LiquidSpan source)
    {
        if (c == '\n')
        {
            if (_hasCode)
            {
                _lineEnds.Add((positions.InPost(source.Between(source.Start, source.Start + 1)), _lineIsBlank));
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
        foreach (var (source, endsBlankLine) in _lineEnds)
        {
            AppendConstruct(endsBlankLine ? "&#10;" : "\n", source);
        }

        _lineEnds.Clear();
    }

    private void AppendVerbatim(LiquidSpan span)
    {
        if (span.Length > 0)
        {
            _sourceMap.AddVerbatim(_text.Length, positions.InPost(span).Start);
            Append(span.Source.Text, span.Span);
        }
    }

    private void AppendConstruct(string text, LiquidSpan source) => AppendConstruct(text, positions.InPost(source));

    private void AppendConstruct(string text, TextSpan source)
    {
        if (text.Length > 0)
        {
            _sourceMap.AddConstruct(_text.Length, source);
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
