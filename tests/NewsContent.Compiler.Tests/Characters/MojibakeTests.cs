using System.Text;
using NewsContent.Compiler.Characters;

namespace NewsContent.Compiler.Tests.Characters;

/// <summary>UTF-8 that was read as Latin-1 is recognized if its bytes are valid UTF-8 (Unicode, table 3-7) and stand for text.</summary>
public sealed class MojibakeTests
{
    [Theory]
    [InlineData("\u00A1")]
    [InlineData("\u00FF")]
    [InlineData("\u0800\u0800")]
    [InlineData("\u0FDA")]
    [InlineData("\uD7A3")]
    [InlineData("\uF900")]
    [InlineData("\uFFFD")]
    [InlineData("\U00010000")]
    [InlineData("\U0001F600")]
    [InlineData("\U000E0100")]
    [InlineData("éöü")]
    [InlineData("\u07C0\u07C1")]
    [InlineData("ÀÀ")]
    [InlineData("é中\U0001F600")]
    public void Text_is_restored(string meant)
    {
        var read = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(meant));

        Assert.Equal((read.Length, meant), Mojibake.Match(read, 0));
        Assert.Equal((read.Length, meant), Mojibake.Match("a" + read + "b", 1));
    }

    [Theory]
    [InlineData("\u00C1\u00BF\u00C1\u00BF")]
    [InlineData("\u00E0\u009F\u00BF")]
    [InlineData("\u00F0\u008F\u00BF\u00BF")]
    [InlineData("\u00ED\u00A0\u0080")]
    [InlineData("\u00ED\u00BF\u00BF")]
    [InlineData("\u00F4\u0090\u0080\u0080")]
    [InlineData("\u00F5\u0080\u0080\u0080")]
    [InlineData("\u00C3\u007F\u00C3\u007F")]
    [InlineData("\u00C3\u00C0\u00C3\u00C0")]
    [InlineData("\u00C3")]
    [InlineData("\u00E4\u00B8")]
    [InlineData("\u00F0\u009F\u0098")]
    public void Bytes_that_are_not_UTF8_are_left(string text) => Assert.Null(Mojibake.Match(text, 0));

    // A control, a private character, unassigned ones.
    [Theory]
    [InlineData("\u0080")]
    [InlineData("\uE000")]
    [InlineData("\uFFFE")]
    [InlineData("\U0010FFFD")]
    public void Characters_that_are_not_text_are_left(string meant) => Assert.Null(Mojibake.Match(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(meant)), 0));

    // A capital with a quote, a space or an ordinal sign after it may be meant, but not twice in a row.
    [Theory]
    [InlineData("Ä»", 0)]
    [InlineData("Ä»Ä»", 4)]
    [InlineData("Ã»", 0)]
    [InlineData("Å¼", 0)]
    [InlineData("à\u00A0¡", 0)]
    [InlineData("ä»»", 0)]
    [InlineData("ä»¼", 3)]
    [InlineData("ä¼»", 3)]
    public void Text_that_may_be_meant_is_left(string text, int length) => Assert.Equal(length, Mojibake.Match(text, 0)?.Length ?? 0);
}
