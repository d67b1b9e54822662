using System.Text;
using CsCheck;
using NewsContent.Compiler.CSharp;
using NewsContent.Compiler.Tests.Emission;

namespace NewsContent.Compiler.Tests.CSharp;

public sealed class CSharpLiteralTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a b", "\"a b\"")]
    [InlineData("say \"a\"", "\"say \\\"a\\\"\"")]
    [InlineData(@"C:\new", @"""C:\\new""")]
    [InlineData("a\r\nb\tc", "\"a\\u000D\\nb\\u0009c\"")]
    [InlineData("\0\u0007\u001B\u007F", "\"\\u0000\\u0007\\u001B\\u007F\"")]
    [InlineData("\u0085\u2028\u2029", "\"\\u0085\\u2028\\u2029\"")]
    [InlineData("é央", "\"\\u00E9\\u592E\"")]
    [InlineData("\U0001F600", "\"\\uD83D\\uDE00\"")]
    [InlineData("\u202Eabc\u2066", "\"\\u202Eabc\\u2066\"")]
    [InlineData("é1F", "\"\\u00E91F\"")]
    [InlineData("{0} {{", "\"{0} {{\"")]
    [InlineData("*/ // #", "\"*/ // #\"")]
    public void A_literal_is_of_ASCII_alone(string text, string literal) => Assert.Equal(literal, CSharpLiteral.String(text));

    [Fact]
    public void Half_a_surrogate_pair_survives() => Assert.Equal("\"a\\uD83D\"", CSharpLiteral.String("a\uD83D"));

    [Fact]
    public void A_literal_means_the_text() =>
        AnyText.Sample(text => Assert.Equal(text, CSharpText.Unescape(CSharpLiteral.String(text))), iter: 5000);

    [Fact]
    public void A_UTF8_literal_means_the_bytes() =>
        AnyText.Sample(
            text =>
            {
                var bytes = Encoding.UTF8.GetBytes(text);
                var literal = new StringBuilder();

                CSharpLiteral.AppendUtf8(literal, bytes);

                Assert.EndsWith("u8", literal.ToString());
                Assert.Equal(bytes, Encoding.UTF8.GetBytes(CSharpText.Unescape(literal.ToString()[..^2])));
            },
            iter: 5000);

    private static readonly Gen<string> AnyText =
        Gen.Frequency((2, Gen.Char), (2, Gen.Char[" ~\"\\nuxU0{}"]), (1, Gen.Char["\0\r\n\t\u0085\u2028\u2029\uD83D\uDE00\uFFFF"])).Array[0, 30].Select(chars => new string(chars));
}
