using System.Text;

namespace NewsContent.Compiler.Text;

/// <summary>
/// Receives the output of a body up to a limit, because a reference of a few characters can produce a URL of a million.
/// </summary>
/// <param name="createException">Creates the exception if the output is too long.</param>
/// <param name="cancellationToken">Cancels the writing.</param>
/// <param name="capacity">The expected length.</param>
internal sealed class BoundedWriter(Func<Exception> createException, CancellationToken cancellationToken, int capacity = 16)
{
    /// <summary>Four times the longest post.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    private readonly StringBuilder _text = new(capacity);

    public int Length => _text.Length;

    public void Write(char value)
    {
        _text.Append(value);
        Check();
    }

    public void Write(string value)
    {
        _text.Append(value);
        Check();
    }

    public void Write(string value, int start, int length)
    {
        _text.Append(value, start, length);
        Check();
    }

    public void WriteSpaces(int count)
    {
        _text.Append(' ', count);
        Check();
    }

    /// <summary>Returns whether the last written character is this one.</summary>
    public bool EndsWith(char value) => _text.Length > 0 && _text[_text.Length - 1] == value;

    public void TakeLast() => _text.Length--;

    public override string ToString() => _text.ToString();

    private void Check()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_text.Length > MaxLength)
        {
            throw createException();
        }
    }
}
