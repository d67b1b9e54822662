using System.Text;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Site.Data;

/// <summary>
/// Reads a table as Ruby's CSV library does: the first row has the keys, quoted fields can contain line ends, and every value is a string. An empty field without
/// quotes is null.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="separator">The character between fields.</param>
internal sealed class CsvReader(SourceFile file, char separator)
{
    private readonly string _text = file.Text;
    private int _position;

    /// <summary>The problem at which reading stopped; <c>null</c> if there is none.</summary>
    public YamlMistake? Mistake { get; private set; }

    /// <summary>Returns the mistake of a table whose lines have another separator in the same number, as spreadsheets write it in countries with a decimal comma.</summary>
    public static YamlMistake? FindOtherSeparator(SourceFile file)
    {
        var lines = file.Text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var (separator, name) in new[] { (';', "semicolons"), ('\t', "tabs") })
        {
            var count = lines.Length > 1 ? lines[0].Count(c => c == separator) : 0;
            if (count > 0 && lines[0].IndexOf(',') < 0 && lines[0].IndexOf('"') < 0 && lines.All(line => line.Count(c => c == separator) == count))
            {
                return new YamlMistake(new TextSpan(file.Text.IndexOf(separator), 1), $"{name} separate its fields, but a .csv file needs ','; write commas{(separator == '\t' ? ", or rename it to .tsv" : "")}");
            }
        }

        return null;
    }

    /// <summary>Returns a mapping for each row after the first; <c>null</c> after a mistake.</summary>
    /// <param name="reportRagged">Called with the span and the number of fields of each row that does not have a field for each column, and the number of columns. An empty line is not such a row.</param>
    public YamlSequence? Read(Action<TextSpan, int, int>? reportRagged = null)
    {
        var headers = _text.Length == 0 ? [] : ReadRow(out _);
        var rows = new List<YamlValue>();
        while (Mistake is null && _position < _text.Length)
        {
            var fields = ReadRow(out var span);
            rows.Add(ToMapping(headers, fields, span));
            if (fields.Count != headers.Count && fields.Count > 0 && Mistake is null)
            {
                reportRagged?.Invoke(span, fields.Count, headers.Count);
            }
        }

        return Mistake is null ? new YamlSequence(rows.ToEquatableArray(), new TextSpan(0, _text.Length).Trim(_text)) : null;
    }

    // The first of two equal headers counts, and fields without a header have no key.
    private static YamlMapping ToMapping(List<YamlScalar> headers, List<YamlScalar> fields, TextSpan span)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return new YamlMapping(headers
            .Select((header, i) => new YamlEntry(header.Value, i < fields.Count ? fields[i] : Null, header.Span))
            .Where(entry => known.Add(entry.Key))
            .ToEquatableArray(), span);
    }

    private static YamlScalar Null => new("", IsPlain: true);

    private List<YamlScalar> ReadRow(out TextSpan span)
    {
        var start = _position;
        var fields = ReadFields();
        span = TextSpan.FromBounds(start, _position > start && _text[_position - 1] == '\n' ? _position - 1 : _position);
        return fields;
    }

    private List<YamlScalar> ReadFields()
    {
        var fields = new List<YamlScalar>();
        if (_text[_position] == '\n')
        {
            _position++;
            return fields;
        }

        while (Mistake is null)
        {
            fields.Add(_position < _text.Length && _text[_position] == '"' ? ReadQuoted() : ReadPlain());
            if (_position >= _text.Length)
            {
                break;
            }

            if (_text[_position++] == '\n')
            {
                break;
            }
        }

        return fields;
    }

    private YamlScalar ReadPlain()
    {
        var start = _position;
        while (_position < _text.Length && _text[_position] != separator && _text[_position] != '\n')
        {
            if (_text[_position] == '"')
            {
                Fail(_position, "the field contains '\"' but does not begin with it; put the field in quotes, and double each quote in it");
                return Null;
            }

            _position++;
        }

        return _position == start ? Null : new YamlScalar(_text.Substring(start, _position - start), IsPlain: false, TextSpan.FromBounds(start, _position));
    }

    private YamlScalar ReadQuoted()
    {
        var start = _position++;
        var value = new StringBuilder();
        while (true)
        {
            var close = _position < _text.Length ? _text.IndexOf('"', _position) : -1;
            if (close < 0)
            {
                Fail(start, "the quote is not closed; write it at the end of the field");
                return Null;
            }

            value.Append(_text, _position, close - _position);
            _position = close + 1;
            if (_position < _text.Length && _text[_position] == '"')
            {
                value.Append('"');
                _position++;
                continue;
            }

            if (_position < _text.Length && _text[_position] != separator && _text[_position] != '\n')
            {
                Fail(_position, "text after a closing quote is not allowed; double the quotes in a field");
            }

            return new YamlScalar(value.ToString(), IsPlain: false, TextSpan.FromBounds(start, _position));
        }
    }

    private void Fail(int position, string hint) => Mistake = new YamlMistake(new TextSpan(position, 1), hint);
}
