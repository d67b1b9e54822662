using System.Text;
using NewsContent.Compiler.Emission;

namespace NewsContent.Compiler.Tests.Emission;

public sealed class SourceWriterTests
{
    [Fact]
    public void Blocks_are_indented()
    {
        var writer = new SourceWriter();

        writer.Open("namespace A");
        writer.Open("class B");
        writer.WriteLines("int C;");
        writer.Close();
        writer.Close();
        writer.WriteLines("// end");

        Assert.Equal("namespace A\n{\n    class B\n    {\n        int C;\n    }\n}\n// end\n", writer.ToString());
    }

    [Fact]
    public void Each_of_several_lines_is_indented_and_an_empty_one_has_no_spaces()
    {
        var writer = new SourceWriter();

        writer.Open("class A");
        writer.WriteLines("int B;\n\n    int C;\n");
        writer.Close();

        Assert.Equal("class A\n{\n    int B;\n\n        int C;\n\n}\n", writer.ToString());
    }

    [Fact]
    public void Lines_end_with_a_line_feed_for_all_source_line_endings()
    {
        var writer = new SourceWriter();

        writer.WriteLines("a\r\nb\rc\n");

        Assert.Equal("a\nbc\n\n", writer.ToString());
    }

    [Fact]
    public void A_property_of_bytes_is_one_literal()
    {
        var writer = new SourceWriter();

        writer.Open("class A");
        writer.WriteUtf8Property("ReadOnlySpan<byte> B", Encoding.UTF8.GetBytes("\"é\n"));
        writer.Close();

        Assert.Equal("class A\n{\n    ReadOnlySpan<byte> B => \"\\\"\\u00E9\\n\"u8;\n}\n", writer.ToString());
    }

    [Theory]
    [InlineData(0, "ReadOnlySpan<int> A => new int[]\n{\n};\n")]
    [InlineData(2, "ReadOnlySpan<int> A => new int[]\n{\n    0, 1,\n};\n")]
    [InlineData(16, "ReadOnlySpan<int> A => new int[]\n{\n    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,\n};\n")]
    [InlineData(17, "ReadOnlySpan<int> A => new int[]\n{\n    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,\n    16,\n};\n")]
    public void An_array_has_sixteen_values_a_line(int count, string expected)
    {
        var writer = new SourceWriter();

        writer.WriteArrayProperty("ReadOnlySpan<int> A", "int", Enumerable.Range(0, count).Select(value => (long)value));

        Assert.Equal(expected, writer.ToString());
    }

    [Fact]
    public void Values_of_an_array_are_whole()
    {
        var writer = new SourceWriter();

        writer.WriteArrayProperty("ReadOnlySpan<long> A", "long", [long.MinValue, -1, long.MaxValue]);

        Assert.Contains("    -9223372036854775808, -1, 9223372036854775807,\n", writer.ToString());
    }
}
