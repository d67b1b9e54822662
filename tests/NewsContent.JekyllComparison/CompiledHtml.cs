using System.Text;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Catalog;
using NewsContent.Layout;

namespace NewsContent.JekyllComparison;

/// <summary>The HTML in a compiled body.</summary>
/// <param name="Body">The sanitized body.</param>
/// <param name="Excerpt">Its excerpt.</param>
internal sealed record CompiledHtml(string Body, string Excerpt)
{
    public static CompiledHtml Of(CompiledBody body)
    {
        // The lengths of the HTML, the strings and the numbers precede the HTML. The third and fourth numbers locate the excerpt.
        var record = new BodyBlob([body]).ToArray();
        var position = 0;
        var length = Next();
        Next();
        var numbers = Next();
        var html = position + numbers;
        Next();
        Next();
        var excerpt = Next();
        return new CompiledHtml(Encoding.UTF8.GetString(record, html, length), Encoding.UTF8.GetString(record, html + excerpt, Next()));

        int Next()
        {
            var (value, shift) = (0, 0);
            int digit;
            do
            {
                digit = record[position++];
                value |= (digit & TableLayout.Body.DigitMask) << shift;
                shift += TableLayout.Body.DigitBits;
            }
            while ((digit & TableLayout.Body.MoreDigits) != 0);
            return value;
        }
    }
}
