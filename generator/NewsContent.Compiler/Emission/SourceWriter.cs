using System.Globalization;
using System.Text;
using NewsContent.Compiler.CSharp;

namespace NewsContent.Compiler.Emission;

/// <summary>Writes indented C#. Lines end with '\n' on every machine.</summary>
internal sealed class SourceWriter
{
    private const int SpacesPerLevel = 4;

    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>Writes lines, each indented; an empty line gets no spaces.</summary>
    public void WriteLines(string lines)
    {
        foreach (var line in lines.Replace("\r", "").Split('\n'))
        {
            if (line.Length > 0)
            {
                Indent();
                _text.Append(line);
            }

            _text.Append('\n');
        }
    }

    /// <summary>Opens a block under a header line.</summary>
    public void Open(string header)
    {
        WriteLines(header);
        WriteLines("{");
        _level++;
    }

    public void Close()
    {
        _level--;
        WriteLines("}");
    }

    /// <summary>Writes a property with a UTF-8 literal, which the C# compiler stores in the image.</summary>
    public void WriteUtf8Property(string declaration, byte[] utf8)
    {
        Indent();
        _text.Append(declaration).Append(" => ");
        CSharpLiteral.AppendUtf8(_text, utf8);
        _text.Append(";\n");
    }

    /// <summary>Writes a property with a constant array, which the C# compiler stores in the image.</summary>
    public void WriteArrayProperty(string declaration, string elementType, IEnumerable<long> values)
    {
        const int PerLine = 16;

        Indent();
        _text.Append(declaration).Append(" => new ").Append(elementType).Append("[]\n");
        WriteLines("{");
        var column = 0;
        _level++;
        foreach (var value in values)
        {
            if (column % PerLine == 0)
            {
                _text.Append(column == 0 ? "" : "\n");
                Indent();
            }
            else
            {
                _text.Append(' ');
            }

            _text.Append(value.ToString(CultureInfo.InvariantCulture)).Append(',');
            column++;
        }

        _level--;
        _text.Append(column > 0 ? "\n" : "");
        WriteLines("};");
    }

    public override string ToString() => _text.ToString();

    private void Indent() => _text.Append(' ', _level * SpacesPerLevel);
}
