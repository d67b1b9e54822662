using CsCheck;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Tests.Urls;

public sealed class SlugifyTests
{
    [Theory]
    [InlineData("Central Bank Cuts", "central-bank-cuts", "Central-Bank-Cuts")]
    [InlineData("W.Foo_Bar--baz", "w-foo-bar-baz", "W.Foo_Bar-baz")]
    [InlineData("Hello World 你好", "hello-world-你好", "Hello-World-你好")]
    [InlineData("央行-降准", "央行-降准", "央行-降准")]
    [InlineData("  -rates- ", "rates", "rates")]
    [InlineData("a/b\\c", "a-b-c", "a-b-c")]
    [InlineData("50% off!", "50-off", "50-off!")]
    [InlineData("~!$&'()+,;=@", "", "~!$&'()+,;=@")]
    [InlineData("a*b:c", "a-b-c", "a-b-c")]
    [InlineData("C'est déjà l'été", "c-est-déjà-l-été", "C'est-déjà-l'été")]
    [InlineData("e\u0301te\u0301", "e\u0301te\u0301", "e\u0301te\u0301")]
    [InlineData("क्षेत्र", "क्षेत्र", "क्षेत्र")]
    [InlineData("हिन्दी a\u20DDb", "हिन्दी-a\u20DDb", "हिन्दी-a\u20DDb")]
    [InlineData("１２３ ٤٥٦", "１２３-٤٥٦", "１２３-٤٥٦")]
    [InlineData("½ ² Ⅳ", "", "")]
    [InlineData("\U00020000\U0001F600\U0002A6D6", "\U00020000-\U0002A6D6", "\U00020000-\U0002A6D6")]
    [InlineData("a\u3000b", "a-b", "a-b")]
    [InlineData("—", "", "")]
    [InlineData("", "", "")]
    public void Runs_of_other_than_letters_marks_and_digits_become_one_dash(string text, string slug, string pretty)
    {
        Assert.Equal(slug, Slugify.Default(text));
        Assert.Equal(pretty, Slugify.Pretty(text));
    }

    [Theory]
    [InlineData("central-bank-cuts", "Central Bank Cuts")]
    [InlineData("USA-GDP", "Usa Gdp")]
    [InlineData("a--b", "A  B")]
    [InlineData("-a", " A")]
    [InlineData("a-", "A")]
    [InlineData("央行-降准", "央行 降准")]
    [InlineData("été", "Été")]
    [InlineData("\U00020000a", "\U00020000a")]
    [InlineData("\U00010428a", "\U00010400a")]
    [InlineData("", "")]
    public void A_title_is_made_of_a_slugs_words(string slug, string title) => Assert.Equal(title, Slugify.ToTitle(slug));

    [Fact]
    public void A_slug_of_a_slug_is_itself() =>
        Gen.String[0, 20].Sample(
            text =>
            {
                Assert.Equal(Slugify.Default(text), Slugify.Default(Slugify.Default(text)));
                Assert.Equal(Slugify.Pretty(text), Slugify.Pretty(Slugify.Pretty(text)));
            },
            iter: 2000);
}
