using System.Text;
using CsCheck;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Text;
using NewsContent.Tests.Files;

namespace NewsContent.Compiler.Tests.Decoding;

public sealed class TextDecoderTests
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    [Theory]
    [InlineData("", "")]
    [InlineData("61 C3 A9", "a\u00E9")]
    [InlineData("EF BB BF 61", "a")]
    [InlineData("F0 9F 98 80", "\U0001F600")]
    [InlineData("EF BF BD", "\uFFFD")]
    [InlineData("ED 9F BF EE 80 80 EF BF BF F4 8F BF BF", "\uD7FF\uE000\uFFFF\U0010FFFF")]
    [InlineData("61 00 62", "a\0b")]
    [InlineData("FF FE 2D 00 2E 59", "-\u592E")]
    [InlineData("FE FF 00 2D 59 2E", "-\u592E")]
    [InlineData("FF FE 3D D8 00 DE", "\U0001F600")]
    [InlineData("FF FE", "")]
    public void UTF_8_and_UTF_16_with_a_mark_are_text(string hex, string text) => Assert.Equal(new DecodedText(text), Decode(hex));

    // Invalid UTF-8: truncated or overlong sequences, surrogates, values above U+10FFFF, and invalid bytes.
    [Theory]
    [InlineData("80", "0x80")]
    [InlineData("BF", "0xBF")]
    [InlineData("C0 80", "0xC0")]
    [InlineData("C1 BF", "0xC1")]
    [InlineData("C3", "0xC3")]
    [InlineData("C3 28", "0xC3")]
    [InlineData("E0 80 80", "0xE0")]
    [InlineData("E0 9F BF", "0xE0")]
    [InlineData("E5 A4", "0xE5 0xA4")]
    [InlineData("E5 A4 28", "0xE5 0xA4")]
    [InlineData("ED A0 80", "0xED")]
    [InlineData("ED BF BF", "0xED")]
    [InlineData("F0 80 80 80", "0xF0")]
    [InlineData("F0 8F BF BF", "0xF0")]
    [InlineData("F0 9F", "0xF0 0x9F")]
    [InlineData("F0 9F 98", "0xF0 0x9F 0x98")]
    [InlineData("F0 9F 98 28", "0xF0 0x9F 0x98")]
    [InlineData("F4 90 80 80", "0xF4")]
    [InlineData("F5 80 80 80", "0xF5")]
    [InlineData("FE", "0xFE")]
    [InlineData("FF", "0xFF")]
    public void Invalid_UTF_8_is_shown_in_bytes(string hex, string bytes)
    {
        var problem = Decode("61 62 0A 63 " + hex + " 64").Problem!;

        Assert.Equal("NC1027", problem.Kind.Id);
        Assert.Equal((bytes.Length > 4 ? "the bytes " : "the byte ") + bytes, problem.Arguments[0]);
        Assert.Equal((4, new LinePosition(1, 1)), (problem.Start, problem.Position));
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("a\n", 1, 0)]
    [InlineData("a\r\n\r\nbc", 2, 2)]
    [InlineData("a\rb", 1, 1)]
    [InlineData("a\u2028b", 1, 1)]
    [InlineData("\U0001F600\u592Ee\u0301", 0, 5)]
    [InlineData("\uFFFD\uFFFD", 0, 2)]
    public void The_position_is_that_of_the_first_invalid_byte_as_editors_count(string before, int line, int column)
    {
        var problem = TextDecoder.Decode([.. Encoding.UTF8.GetBytes(before), 0xD6, 0xD0, 0x0A, 0xD6]).Problem!;

        Assert.Equal((before.Length, new LinePosition(line, column)), (problem.Start, problem.Position));
    }

    [Theory]
    [InlineData("61", 1)]
    [InlineData("0A", 1)]
    public void A_mark_does_not_count(string hex, int start) =>
        Assert.Equal(start, Decode("EF BB BF " + hex + " FF").Problem!.Start);

    [Theory]
    [InlineData("FF FE 00 00 61 00 00 00", "UTF-32", "UTF-32LE")]
    [InlineData("00 00 FE FF 00 00 00 61", "UTF-32", "UTF-32BE")]
    [InlineData("2D 00 00 00 2D 00 00 00", "UTF-32", "UTF-32LE")]
    [InlineData("00 00 00 2D 00 00 00 2D", "UTF-32", "UTF-32BE")]
    [InlineData("01 00 00 00 2D 00 00 00", "UTF-32", "UTF-32LE")]
    [InlineData("00 00 00 01 00 00 00 2D", "UTF-32", "UTF-32BE")]
    [InlineData("2D 00 2D 00", "UTF-16 without a byte order mark", "UTF-16LE")]
    [InlineData("00 2D 00 2D", "UTF-16 without a byte order mark", "UTF-16BE")]
    public void An_encoding_that_is_not_supported_is_named(string hex, string description, string name)
    {
        var problem = Decode(hex).Problem!;

        Assert.Equal("NC1028", problem.Kind.Id);
        Assert.Equal([description, name], problem.Arguments);
        Assert.Equal((0, new LinePosition(0, 0)), (problem.Start, problem.Position));
    }

    [Theory]
    [InlineData("FF FE 61 00 3D D8", 1, "the bytes 0x3D 0xD8")]
    [InlineData("FF FE 61 00 3D D8 61 00", 1, "the bytes 0x3D 0xD8")]
    [InlineData("FF FE 61 00 00 DE", 1, "the bytes 0x00 0xDE")]
    [InlineData("FE FF 00 61 DE 00", 1, "the bytes 0xDE 0x00")]
    [InlineData("FF FE 3D D8 00 DE 61", 2, "the byte 0x61")]
    [InlineData("EF BB BF 61 FF", 1, "the byte 0xFF")]
    [InlineData("E5 A4 AE E8 A1 8C FF", 2, "the byte 0xFF")]
    [InlineData("C3 A9 FF", 1, "the byte 0xFF")]
    public void A_mostly_valid_file_is_reported_as_damaged(string hex, int start, string bytes)
    {
        var problem = Decode(hex).Problem!;

        Assert.Equal("NC1029", problem.Kind.Id);
        Assert.Equal((start, bytes), (problem.Start, problem.Arguments[1]));
    }

    [Theory]
    [InlineData("\u592E\u884C\u516C\u544A\uFF0C\u4ECA\u65E5\u5F00\u5C55\u9006\u56DE\u8D2D\u64CD\u4F5C\u3002", 936, "GB18030")]
    [InlineData("A caf\u00E9 in Malm\u00F6.", 1252, "WINDOWS-1252")]
    [InlineData("\uC911\uC559\uC740\uD589\uC740 \uAE08\uB9AC\uB97C \uC778\uD558\uD588\uB2E4.", 949, "ENCODING")]
    [InlineData("\u4E2D\u592E\u9280\u884C\u516C\u544A\uFF0C\u4ECA\u65E5\u958B\u5C55\u64CD\u4F5C\u3002", 950, "ENCODING")]
    [InlineData("\u65E5\u672C\u9280\u884C\u306F\u91D1\u5229\u3092\u5F15\u304D\u4E0B\u3052\u307E\u3057\u305F\u3002", 932, "ENCODING")]
    [InlineData("\u65E5\u672C\u9280\u884C\u306F\u91D1\u5229\u3092\u5F15\u304D\u4E0B\u3052\u307E\u3057\u305F\u3002", 51932, "ENCODING")]
    [InlineData("\u0426\u0435\u043D\u0442\u0440\u0430\u043B\u044C\u043D\u044B\u0439 \u0431\u0430\u043D\u043A", 1251, "ENCODING")]
    public void The_message_names_a_detectable_encoding(string text, int codePage, string name)
    {
        var problem = TextDecoder.Decode(CodePages.GetBytes("---\ntitle: A\n---\n" + text, codePage)).Problem!;

        Assert.Equal(("NC1027", name), (problem.Kind.Id, problem.Arguments[1]));
    }

    [Fact]
    public void An_undecodable_file_keeps_its_ASCII_lines() =>
        Assert.Equal("---\npermalink: /a/\n---", TextDecoder.Decode([.. "---\ntitle: "u8, 0xD6, 0xD0, .. "\r\npermalink: /a/\r\n---\n"u8, 0xD6, 0xD0]).Text);

    [Fact]
    public void Bytes_are_text_if_the_runtime_decodes_them_and_else_invalid_where_it_replaces_first() =>
        Gen.Byte.Array[0, 12].Sample(bytes =>
        {
            var decoded = TextDecoder.Decode([(byte)'a', (byte)'b', .. bytes]);
            var replaced = "ab" + Encoding.UTF8.GetString(bytes);
            try
            {
                Assert.Equal(new DecodedText("ab" + Strict.GetString(bytes)), decoded);
            }
            catch (DecoderFallbackException)
            {
                Assert.Equal(replaced.IndexOf('\uFFFD'), decoded.Problem!.Start);
            }
        }, iter: 20_000);

    private static DecodedText Decode(string hex) => TextDecoder.Decode(Convert.FromHexString(hex.Replace(" ", "")));
}
