namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Tables. The expected HTML is kramdown's.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData("a | b", "<table>\n  <tbody>\n    <tr>\n      <td>a</td>\n      <td>b</td>\n    </tr>\n  </tbody>\n</table>\n")]
    [InlineData("| a | b |\n| c | d |", "<table>\n  <tbody>\n    <tr>\n      <td>a</td>\n      <td>b</td>\n    </tr>\n    <tr>\n      <td>c</td>\n      <td>d</td>\n    </tr>\n  </tbody>\n</table>\n")]
    [InlineData("[a](/b) | [c](/d)", "<table>\n  <tbody>\n    <tr>\n      <td><a href=\"/b\">a</a></td>\n      <td><a href=\"/d\">c</a></td>\n    </tr>\n  </tbody>\n</table>\n")]
    [InlineData("|a|\n|b|c|", "<table>\n  <tbody>\n    <tr>\n      <td>a</td>\n      <td>\u00A0</td>\n    </tr>\n    <tr>\n      <td>b</td>\n      <td>c</td>\n    </tr>\n  </tbody>\n</table>\n")]
    [InlineData("a | b\n\nc", "<table>\n  <tbody>\n    <tr>\n      <td>a</td>\n      <td>b</td>\n    </tr>\n  </tbody>\n</table>\n\n<p>c</p>\n")]
    public void Lines_with_bars_are_a_table(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("|a|b|\n|-|-|\n|c|d|", "<table>\n  <thead>\n    <tr>\n      <th>a</th>\n      <th>b</th>\n    </tr>\n  </thead>\n  <tbody>\n    <tr>\n      <td>c</td>\n      <td>d</td>\n    </tr>\n  </tbody>\n</table>\n")]
    [InlineData("a | b\n--|--\nc | d", "<table>\n  <thead>\n    <tr>\n      <th>a</th>\n      <th>b</th>\n    </tr>\n  </thead>\n  <tbody>\n    <tr>\n      <td>c</td>\n      <td>d</td>\n    </tr>\n  </tbody>\n</table>\n")]
    [InlineData("|a|\n|-|\n|b|\n|-|\n|c|", "<table>\n  <thead>\n    <tr>\n      <th>a</th>\n    </tr>\n  </thead>\n  <tbody>\n    <tr>\n      <td>b</td>\n    </tr>\n  </tbody>\n  <tbody>\n    <tr>\n      <td>c</td>\n    </tr>\n  </tbody>\n</table>\n")]
    [InlineData("|-|\n|a|", "<table>\n  <tbody>\n    <tr>\n      <td>a</td>\n    </tr>\n  </tbody>\n</table>\n")]
    [InlineData("|a|\n|-|", "<p>|a|\n|-|</p>\n")]
    public void A_line_of_dashes_separates_head_and_bodies(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("|a|\n|-|\n|b|\n|=|\n|c|", "<table>\n  <thead>\n    <tr>\n      <th>a</th>\n    </tr>\n  </thead>\n  <tbody>\n    <tr>\n      <td>b</td>\n    </tr>\n  </tbody>\n  <tfoot>\n    <tr>\n      <td>c</td>\n    </tr>\n  </tfoot>\n</table>\n")]
    public void A_line_of_equals_signs_comes_before_the_foot(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("|a|b|c|\n|:-|:-:|-:|\n|d|e|f|", "<table>\n  <thead>\n    <tr>\n      <th style=\"text-align: left\">a</th>\n      <th style=\"text-align: center\">b</th>\n      <th style=\"text-align: right\">c</th>\n    </tr>\n  </thead>\n  <tbody>\n    <tr>\n      <td style=\"text-align: left\">d</td>\n      <td style=\"text-align: center\">e</td>\n      <td style=\"text-align: right\">f</td>\n    </tr>\n  </tbody>\n</table>\n")]
    public void Colons_align_columns(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("`a | b`", "<p><code>a | b</code></p>\n")]
    [InlineData("x | `a\nb` c", "<p>x | <code>a\nb</code> c</p>\n")]
    [InlineData("a \\| b", "<p>a | b</p>\n")]
    [InlineData("| `a | b` | c |", "<table>\n  <tbody>\n    <tr>\n      <td><code>a | b</code></td>\n      <td>c</td>\n    </tr>\n  </tbody>\n</table>\n")]
    [InlineData("| a \\| b | c |", "<table>\n  <tbody>\n    <tr>\n      <td>a | b</td>\n      <td>c</td>\n    </tr>\n  </tbody>\n</table>\n")]
    [InlineData("<b>a | b</b>", "<p><b>a | b</b></p>\n")]
    public void A_bar_in_code_or_behind_a_backslash_separates_nothing(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("a\n|b|c|", "<p>a\n|b|c|</p>\n")]
    [InlineData("|a|b|\nc", "<p>|a|b|\nc</p>\n")]
    public void A_table_stands_between_blank_lines(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));
}
