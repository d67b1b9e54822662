namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Ordered and unordered lists. The expected HTML is kramdown's.</summary>
public sealed class ListTests
{
    [Theory]
    [InlineData("* a\n* b", "<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n")]
    [InlineData("- a\n+ b", "<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n")]
    [InlineData("1. a\n2. b", "<ol>\n  <li>a</li>\n  <li>b</li>\n</ol>\n")]
    [InlineData("5. a", "<ol>\n  <li>a</li>\n</ol>\n")]
    [InlineData("1) a", "<p>1) a</p>\n")]
    [InlineData("-a", "<p>-a</p>\n")]
    public void Lines_with_a_mark_are_items(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("* a\n\n* b", "<ul>\n  <li>\n    <p>a</p>\n  </li>\n  <li>\n    <p>b</p>\n  </li>\n</ul>\n")]
    [InlineData("* a\n\n  b\n* c", "<ul>\n  <li>\n    <p>a</p>\n\n    <p>b</p>\n  </li>\n  <li>\n    <p>c</p>\n  </li>\n</ul>\n")]
    [InlineData("* a\n* b\n\n* c", "<ul>\n  <li>a</li>\n  <li>\n    <p>b</p>\n  </li>\n  <li>c</li>\n</ul>\n")]
    [InlineData("* a\n\n", "<ul>\n  <li>a</li>\n</ul>\n\n")]
    public void Items_without_blank_lines_hold_their_text_alone(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("* a\n  * b\n  * c\n* d", "<ul>\n  <li>a\n    <ul>\n      <li>b</li>\n      <li>c</li>\n    </ul>\n  </li>\n  <li>d</li>\n</ul>\n")]
    [InlineData("* a\n * b", "<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n")]
    [InlineData("1. a\n   - b", "<ol>\n  <li>a\n    <ul>\n      <li>b</li>\n    </ul>\n  </li>\n</ol>\n")]
    [InlineData("1. a\n  - b", "<ol>\n  <li>a\n    <ul>\n      <li>b</li>\n    </ul>\n  </li>\n</ol>\n")]
    [InlineData("* a\n    * b\n        * c", "<ul>\n  <li>a\n    <ul>\n      <li>b\n        <ul>\n          <li>c</li>\n        </ul>\n      </li>\n    </ul>\n  </li>\n</ul>\n")]
    [InlineData("* a\n\n  * b", "<ul>\n  <li>\n    <p>a</p>\n\n    <ul>\n      <li>b</li>\n    </ul>\n  </li>\n</ul>\n")]
    public void Lists_nest_where_the_items_text_begins(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("100. a\n\n\t b", "<ol>\n  <li>\n    <p>a</p>\n\n    <p>b</p>\n  </li>\n</ol>\n")]
    [InlineData("100. a\n\n\tb", "<ol>\n  <li>a</li>\n</ol>\n\n<pre><code>b\n</code></pre>\n")]
    [InlineData("1.    a\n\n\t  b", "<ol>\n  <li>\n    <p>a</p>\n\n    <p>b</p>\n  </li>\n</ol>\n")]
    [InlineData("1.    a\n\n\t b", "<ol>\n  <li>a</li>\n</ol>\n\n<pre><code> b\n</code></pre>\n")]
    [InlineData("1.    a\n\n\t\tb", "<ol>\n  <li>\n    <p>a</p>\n\n    <p>b</p>\n  </li>\n</ol>\n")]
    [InlineData("1.    a\n\t  - b\n\t  - c", "<ol>\n  <li>a\n    <ul>\n      <li>b</li>\n      <li>c</li>\n    </ul>\n  </li>\n</ol>\n")]
    public void A_tab_counts_as_four_spaces_of_the_indentation(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("* a\n\n      b", "<ul>\n  <li>\n    <p>a</p>\n\n    <pre><code>b\n</code></pre>\n  </li>\n</ul>\n")]
    [InlineData("* a\n  > b", "<ul>\n  <li>a\n    <blockquote>\n      <p>b</p>\n    </blockquote>\n  </li>\n</ul>\n")]
    [InlineData("* # a", "<ul>\n  <li>\n    <h1 id=\"a\">a</h1>\n  </li>\n</ul>\n")]
    [InlineData("* a\n\n  | b | c |", "<ul>\n  <li>\n    <p>a</p>\n\n    <table>\n      <tbody>\n        <tr>\n          <td>b</td>\n          <td>c</td>\n        </tr>\n      </tbody>\n    </table>\n  </li>\n</ul>\n")]
    [InlineData("*     a", "<ul>\n  <li>a</li>\n</ul>\n")]
    [InlineData("* ```\n  a\n  ```", "<ul>\n  <li>\n    <pre><code>a\n</code></pre>\n  </li>\n</ul>\n")]
    [InlineData("1.  a\n\n    b", "<ol>\n  <li>\n    <p>a</p>\n\n    <p>b</p>\n  </li>\n</ol>\n")]
    public void Other_blocks_stand_in_items(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("* a\nb", "<ul>\n  <li>a\nb</li>\n</ul>\n")]
    [InlineData("* a\n\nb", "<ul>\n  <li>a</li>\n</ul>\n\n<p>b</p>\n")]
    [InlineData("* a\n<b>c</b>", "<ul>\n  <li>a\n<b>c</b></li>\n</ul>\n")]
    [InlineData("* a\n<div>b</div>", "<ul>\n  <li>a</li>\n</ul>\n<div>b</div>\n")]
    public void A_line_continues_the_item_before_it(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("* a\n^\n* b", "<ul>\n  <li>a</li>\n</ul>\n<ul>\n  <li>b</li>\n</ul>\n")]
    public void A_mark_alone_ends_a_list(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("- [ ] a\n- [x] b", "<ul class=\"task-list\">\n  <li class=\"task-list-item\"><input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" />a</li>\n  <li class=\"task-list-item\"><input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" checked=\"checked\" />b</li>\n</ul>\n")]
    [InlineData("- [X] a", "<ul class=\"task-list\">\n  <li class=\"task-list-item\"><input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" checked=\"checked\" />a</li>\n</ul>\n")]
    [InlineData("- [ ]a", "<ul>\n  <li>[ ]a</li>\n</ul>\n")]
    [InlineData("- a\n- [ ] b", "<ul class=\"task-list\">\n  <li>a</li>\n  <li class=\"task-list-item\"><input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" />b</li>\n</ul>\n")]
    public void A_box_makes_a_task(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));
}
