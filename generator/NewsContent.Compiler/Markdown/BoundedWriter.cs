using System.Globalization;

namespace NewsContent.Compiler.Markdown;

/// <summary>
/// Takes what a body is rendered to, up to a limit: a reference of a few characters can stand for a URL of a million.
/// </summary>
internal sealed class BoundedWriter : StringWriter
{
    /// <summary>Four times the longest post.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    public BoundedWriter()
        : base(CultureInfo.InvariantCulture) => NewLine = "\n";

    public int Length => GetStringBuilder().Length;

    public override void Write(char value)
    {
        base.Write(value);
        Check();
    }

    public override void Write(char[] buffer, int index, int count)
    {
        base.Write(buffer, index, count);
        Check();
    }

    public override void Write(string value)
    {
        base.Write(value);
        Check();
    }

    private void Check()
    {
        if (Length > MaxLength)
        {
            throw new OutputTooLargeException();
        }
    }
}

/// <summary>Leaves the renderer when what it writes becomes too long.</summary>
internal sealed class OutputTooLargeException : Exception;
