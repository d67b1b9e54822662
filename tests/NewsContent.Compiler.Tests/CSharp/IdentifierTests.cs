using System.Globalization;
using CsCheck;
using NewsContent.Compiler.CSharp;

namespace NewsContent.Compiler.Tests.CSharp;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("central-bank-cuts", "CentralBankCuts")]
    [InlineData("rates", "Rates")]
    [InlineData("GDP-5.5%", "GDP55")]
    [InlineData("a_b.c", "ABC")]
    [InlineData("2022-in-review", "_2022InReview")]
    [InlineData("202206072209170433", "_202206072209170433")]
    [InlineData("央行-降准", "央行降准")]
    [InlineData("墨汁数字集市", "墨汁数字集市")]
    [InlineData("été-à-paris", "ÉtéÀParis")]
    [InlineData("class", "Class")]
    [InlineData("to-string", "ToString_2")]
    [InlineData("equals", "Equals_2")]
    [InlineData("slugs", "Slugs_2")]
    [InlineData("get-hash-code", "GetHashCode_2")]
    [InlineData("ıstanbul", "ıstanbul")]
    [InlineData("istanbul", "Istanbul")]
    [InlineData("e\u0301t\u0301", "ET")]
    [InlineData("\U0001F600", "_")]
    [InlineData("...", "_")]
    [InlineData("１st", "_１st")]
    [InlineData("ⅳ-a", "ⅣA")]
    public void A_slug_becomes_a_name_of_its_words(string slug, string name) =>
        Assert.Equal(name, Assert.Single(Identifier.FromSlugs([slug])).Name);

    [Fact]
    public void Slugs_that_become_one_name_are_numbered_in_their_order() =>
        Assert.Equal(
            [("AB", "A-b"), ("AB_2", "a-b"), ("AB_3", "a.b"), ("AB_4", "a_b"), ("Ab", "ab")],
            Identifier.FromSlugs(["a.b", "a-b", "ab", "A-b", "a_b", "a-b"]));

    [Fact]
    public void Numbers_do_not_meet_names_that_end_in_one() =>
        Assert.Equal(
            [("_", "-"), ("__2", "."), ("_2", "2"), ("A", "a"), ("A_2", "a."), ("A2", "a2")],
            Identifier.FromSlugs(["a", "a.", "a2", "2", "-", "."]).OrderBy(name => name.Slug, StringComparer.Ordinal));

    [Fact]
    public void Names_are_distinct_valid_and_the_same_in_any_order() =>
        Gen.Frequency((3, Gen.Char["ab12AB-_.央éﬁıİ"]), (1, Gen.Char)).Array[0, 6].Select(chars => new string(chars)).Array[0, 12].Sample(
            slugs =>
            {
                var names = Identifier.FromSlugs(slugs);

                Assert.Equal(slugs.Distinct().Order(StringComparer.Ordinal), names.Select(name => name.Slug));
                Assert.Equal(names.Count, names.Select(name => name.Name).Distinct(StringComparer.Ordinal).Count());
                Assert.All(names, name => Assert.True(IsIdentifier(name.Name), name.Name));
                Assert.Equal(names, Identifier.FromSlugs(slugs.Reverse().Concat(slugs)));
            },
            iter: 2000);

    [Theory]
    [InlineData("Site", "Site")]
    [InlineData("My.Site", "My.Site")]
    [InlineData("my-app", "my_app")]
    [InlineData("1st.app", "_1st.app")]
    [InlineData("class", "@class")]
    [InlineData("my.new.class", "my.@new.@class")]
    [InlineData("a b", "a_b")]
    [InlineData("a..b.", "a.b")]
    [InlineData("_a._", "_a._")]
    [InlineData("央行.Site", "央行.Site")]
    [InlineData("a+b(c)", "a_b_c_")]
    [InlineData("\U0001F600", "__")]
    [InlineData("", null)]
    [InlineData(".", null)]
    [InlineData(null, null)]
    public void A_projects_name_becomes_a_namespace(string? rootNamespace, string? expected) =>
        Assert.Equal(expected, Identifier.Namespace(rootNamespace));

    // C# 6.4.3, without marks, connectors and formatting characters, which these names do not contain.
    private static bool IsIdentifier(string name) =>
        (name[0] == '_' || char.IsLetter(name[0]) || char.GetUnicodeCategory(name[0]) == UnicodeCategory.LetterNumber)
        && name.All(c => c == '_' || char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber);
}
