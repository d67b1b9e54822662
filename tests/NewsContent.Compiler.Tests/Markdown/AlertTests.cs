namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>GitHub's alerts, which kramdown shows as a quote with the text <c>[!NOTE]</c>.</summary>
public sealed class AlertTests
{
    [Theory]
    [InlineData("> [!NOTE]\n> Rates rise.", "note", "Note", "<p>Rates rise.</p>")]
    [InlineData("> [!tip]  \n> Rates *rise*.\n> More.", "tip", "Tip", "<p>Rates <em>rise</em>.\nMore.</p>")]
    [InlineData(">[!IMPORTANT]\nLazy.", "important", "Important", "<p>Lazy.</p>")]
    public void The_kind_is_a_class_and_a_title(string markdown, string kind, string title, string content) =>
        Assert.Equal(
            $"<blockquote class=\"markdown-alert markdown-alert-{kind}\">\n  <p class=\"markdown-alert-title\">{title}</p>\n  {content}\n</blockquote>",
            TestPost.Html(markdown, ".md").Trim());

    [Theory]
    [InlineData("> [!WARNING]\n>\n> - a\n> - b", "<li>a</li>")]
    [InlineData("> [!CAUTION]\n> ```\n> a\n> ```", "<code>a")]
    [InlineData("- item\n\n  > [!NOTE]\n  > Text.", "<p>Text.</p>")]
    public void It_can_contain_blocks_and_be_in_them(string markdown, string content)
    {
        var html = TestPost.Html(markdown, ".md");

        Assert.Contains("class=\"markdown-alert-title\"", html, StringComparison.Ordinal);
        Assert.Contains(content, html, StringComparison.Ordinal);
        Assert.DoesNotContain("[!", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> [!NOTE]")]
    [InlineData("> [!NOTE] Text.")]
    [InlineData("> [!BANK]\n> Text.")]
    [InlineData("> Text.\n> [!NOTE]")]
    [InlineData("> [NOTE]\n> Text.")]
    [InlineData("[!NOTE]\nText.")]
    public void Other_quotes_are_as_in_kramdown(string markdown) => Assert.DoesNotContain("markdown-alert", TestPost.Html(markdown, ".md"), StringComparison.Ordinal);

    [Fact]
    public void A_list_of_attributes_adds_classes() =>
        Assert.Contains("class=\"markdown-alert markdown-alert-note wide\"", TestPost.Html("> [!NOTE]\n> Text.\n{: .wide}", ".md"), StringComparison.Ordinal);
}
