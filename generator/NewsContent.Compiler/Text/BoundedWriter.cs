using System.Text;

namespace NewsContent.Compiler.Text;

/// <summary>
/// Takes what a body is rendered to, up to a limit: a reference of a few characters can stand for a URL of a million.
/// </summary>
internal sealed class BoundedWriter(CancellationToken cancellationToken)
{
    /// <summary>Four times the longest post.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    private readonly StringBuilder _text = new();

    public int Length => _text.Length;

    /// <exception cref="OutputTooLargeException">It is too much.</exception>
    public void Write(char value)
    {
        _text.Append(value);
        Check();
    }

    /// <exception cref="OutputTooLargeException">It is too much.</exception>
    public void Write(string value)
    {
        _text.Append(value);
        Check();
    }

    /// <exception cref="OutputTooLargeException">It is too much.</exception>
    public void Write(string value, int start, int length)
    {
        _text.Append(value, start, length);
        Check();
    }

    /// <exception cref="OutputTooLargeException">It is too much.</exception>
    public void WriteSpaces(int count)
    {
        _text.Append(' ', count);
        Check();
    }

    /// <summary>Whether the last character written is this one.</summary>
    public bool EndsWith(char value) => _text.Length > 0 && _text[_text.Length - 1] == value;

    public void TakeLast() => _text.Length--;

    public override string ToString() => _text.ToString();

    private void Check()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_text.Length > MaxLength)
        {
            throw new OutputTooLargeException();
        }
    }
}

/// <summary>Leaves the renderer when what it writes becomes too long.</summary>
internal sealed class OutputTooLargeException : Exception;
