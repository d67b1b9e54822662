using CsCheck;
using NewsContent.Compiler.Html.Hosts;

namespace NewsContent.Compiler.Tests.Html.Hosts;

public sealed class LookAlikeHostTests
{
    [Theory]
    [InlineData("www.example.com")]
    [InlineData("bücher.example")]
    [InlineData("新闻.中国")]
    [InlineData("abc新闻.com")]
    [InlineData("новости.рф")]
    [InlineData("новости.example.com")]
    [InlineData("ειδήσεις.gr")]
    [InlineData("ニュースtv.jp")]
    [InlineData("xn--bcher-kva.example")]
    [InlineData("xn--.com")]
    [InlineData("xn--99999999.com")]
    [InlineData("xn--a-é.com")]
    [InlineData("xn--ib9b.com")]
    [InlineData("xn--zy0c.com")]
    [InlineData("xn--hb9b.com")]
    [InlineData("xn--0y0c.com")]
    [InlineData("example.com:8080")]
    public void A_host_in_one_alphabet_is_as_it_seems(string host) => Assert.Null(LookAlikeHost.Describe(host));

    [Theory]
    [InlineData("b\u0430nk.com", "mixes Latin and Cyrillic letters")]
    [InlineData("B\u0430NK.com", "mixes Latin and Cyrillic letters")]
    [InlineData("www.g\u03BFld.com:443", "mixes Latin and Greek letters")]
    [InlineData("a\u0373.com", "mixes Latin and Greek letters")]
    [InlineData("a\u0370.com", "mixes Latin and Greek letters")]
    [InlineData("a\u03F8.com", "mixes Latin and Greek letters")]
    [InlineData("a\u03FF.com", "mixes Latin and Greek letters")]
    [InlineData("a\u1FFC.com", "mixes Latin and Greek letters")]
    [InlineData("a\u0400.com", "mixes Latin and Cyrillic letters")]
    [InlineData("a\u1F00.com", "mixes Latin and Greek letters")]
    [InlineData("a\u052F.com", "mixes Latin and Cyrillic letters")]
    [InlineData("a\u0587.com", "mixes Latin and Armenian letters")]
    [InlineData("\u0585range.com", "mixes Armenian and Latin letters")]
    [InlineData("\u0430\u0440\u0440\u04CF\u0435.com", "has Cyrillic letters that look like Latin letters")]
    [InlineData("xn--80ak6aa92e.com", "has Cyrillic letters that look like Latin letters")]
    [InlineData("bank。com", "full-width letters or dots")]
    [InlineData("ｂank.com", "full-width letters or dots")]
    public void A_host_that_can_be_taken_for_another_is_described(string host, string description) =>
        Assert.Contains(description, LookAlikeHost.Describe(host));

    // From RFC 3492, 7.1, and existing host names.
    [Theory]
    [InlineData("bücher", "xn--bcher-kva")]
    [InlineData("\u0430\u0440\u0440\u04CF\u0435", "xn--80ak6aa92e")]
    [InlineData("中国", "xn--fiqs8s")]
    [InlineData("他们为什么不说中文", "xn--ihqwcrb4cv8a8dqg056pqjye")]
    [InlineData("почемужеонинеговорятпорусски", "xn--b1abfaaepdrnnbgefbadotcwatmq2g4l")]
    [InlineData("3年b組金八先生", "xn--3b-ww4c5e180e575a65lsy2b")]
    [InlineData("😀", "xn--e28h")]
    [InlineData("example", "example")]
    [InlineData("", "")]
    public void Labels_are_written_in_ascii_and_back(string label, string expected)
    {
        Assert.Equal(expected, Punycode.Encode(label));
        Assert.Equal(label, Punycode.Decode(expected));
    }

    // The code points beside the surrogates, and the last one.
    [Theory]
    [InlineData("xn--hb9b", 0xD7FF)]
    [InlineData("xn--0y0c", 0xE000)]
    [InlineData("xn--dn32g", 0x10FFFF)]
    public void A_label_with_a_code_point_at_a_limit_is_decoded(string label, int codePoint) => Assert.Equal(char.ConvertFromUtf32(codePoint), Punycode.Decode(label));

    [Theory]
    [InlineData("xn--ib9b")]
    [InlineData("xn--zy0c")]
    [InlineData("xn--en32g")]
    public void A_label_with_a_surrogate_or_beyond_Unicode_is_not_decoded(string label) => Assert.Equal(label, Punycode.Decode(label));

    [Fact]
    public void Any_label_is_written_as_the_runtime_writes_it_and_back()
    {
        var runtime = new System.Globalization.IdnMapping { AllowUnassigned = true };
        Gen.Char["abz09éüжщяαω中国银行ニュ"].Array[1, 12].Select(letters => new string(letters)).Sample(
            label =>
            {
                Assert.Equal(runtime.GetAscii(label), Punycode.Encode(label));
                Assert.Equal(label, Punycode.Decode(Punycode.Encode(label)));
            },
            iter: 2000);
    }

    [Fact]
    public void A_host_that_is_written_in_ascii_is_not_misleading() =>
        Assert.Empty(TestPost.Parse(TestPost.WithBody("[home](https://xn--80ak6aa92e.com/) and <a href=\"https://xn--bnk-6cd.com\">b</a>")).Problems);

    [Fact]
    public void A_host_is_written_label_by_label() => Assert.Equal("www.xn--bcher-kva.example.com:80", LookAlikeHost.ToAscii("www.Bücher。ｅxample.com:80"));

    [Fact]
    public void A_label_that_is_too_long_for_a_host_is_left()
    {
        var label = new string('é', 100_000);

        Assert.Equal(label, Punycode.Encode(label));
    }
}
