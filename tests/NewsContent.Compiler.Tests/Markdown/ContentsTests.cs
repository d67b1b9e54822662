namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>The table of contents. The expected HTML is kramdown's.</summary>
public sealed class ContentsTests
{
    [Theory]
    [InlineData("* a\n{:toc}\n\n# b\n\n## c\n\n# d", "<ul id=\"markdown-toc\">\n  <li><a href=\"#b\" id=\"markdown-toc-b\">b</a>    <ul>\n      <li><a href=\"#c\" id=\"markdown-toc-c\">c</a></li>\n    </ul>\n  </li>\n  <li><a href=\"#d\" id=\"markdown-toc-d\">d</a></li>\n</ul>\n\n<h1 id=\"b\">b</h1>\n\n<h2 id=\"c\">c</h2>\n\n<h1 id=\"d\">d</h1>\n")]
    [InlineData("1. a\n{:toc}\n\n## b\n\n# c", "<ol id=\"markdown-toc\">\n  <li><a href=\"#b\" id=\"markdown-toc-b\">b</a></li>\n  <li><a href=\"#c\" id=\"markdown-toc-c\">c</a></li>\n</ol>\n\n<h2 id=\"b\">b</h2>\n\n<h1 id=\"c\">c</h1>\n")]
    [InlineData("* a\n{:toc}\n\n# b\n{:.no_toc}\n\n# c", "<ul id=\"markdown-toc\">\n  <li><a href=\"#c\" id=\"markdown-toc-c\">c</a></li>\n</ul>\n\n<h1 class=\"no_toc\" id=\"b\">b</h1>\n\n<h1 id=\"c\">c</h1>\n")]
    [InlineData("* a\n{:toc}", "")]
    [InlineData("* a\n{:toc .x #y}\n\n# *b* [c](d)", "<ul class=\"x\" id=\"y\">\n  <li><a href=\"#b-c\" id=\"y-b-c\"><em>b</em> c</a></li>\n</ul>\n\n<h1 id=\"b-c\"><em>b</em> <a href=\"d\">c</a></h1>\n")]
    [InlineData("* a\n\n  ## x\n{:toc}\n\n# b\n\n* c\n\n  ## y\n{:toc}\n\n# d", "<ul id=\"markdown-toc\">\n  <li><a href=\"#b\" id=\"markdown-toc-b\">b</a>    <ul>\n      <li><a href=\"#y\" id=\"markdown-toc-y\">y</a></li>\n    </ul>\n  </li>\n  <li><a href=\"#d\" id=\"markdown-toc-d\">d</a></li>\n</ul>\n\n<h1 id=\"b\">b</h1>\n\n<ul>\n  <li>\n    <p>c</p>\n\n    <h2 id=\"y\">y</h2>\n  </li>\n</ul>\n\n<h1 id=\"d\">d</h1>\n")]
    public void It_replaces_a_list(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));
}
