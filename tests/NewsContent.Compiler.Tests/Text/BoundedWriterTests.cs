using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Text;

/// <summary>Output ends at its limit, however it is written.</summary>
public sealed class BoundedWriterTests
{
    public static TheoryData<string, int> Writes() => new()
    {
        { "a character", 1 }, { "a string", 1000 }, { "a part of a string", 1000 }, { "spaces", 1000 },
    };

    [Theory]
    [MemberData(nameof(Writes))]
    public void What_is_longer_than_the_limit_is_an_error(string written, int length)
    {
        var writer = new BoundedWriter(() => new InvalidDataException(), CancellationToken.None);
        while (writer.Length + length <= BoundedWriter.MaxLength)
        {
            Write(writer, written, length);
        }

        writer.WriteSpaces(BoundedWriter.MaxLength - writer.Length);

        Assert.Equal(BoundedWriter.MaxLength, writer.Length);
        Assert.Throws<InvalidDataException>(() => Write(writer, written, length));
    }

    private static void Write(BoundedWriter writer, string written, int length)
    {
        switch (written)
        {
            case "a character":
                writer.Write('a');
                break;
            case "a string":
                writer.Write(new string('a', length));
                break;
            case "a part of a string":
                writer.Write(new string('a', length + 2), 1, length);
                break;
            default:
                writer.WriteSpaces(length);
                break;
        }
    }
}
