using System.Text;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Layout;

namespace NewsContent.Compiler.Tests;

/// <summary>Decodes a compiled body as the layout specifies, without the runtime's code.</summary>
internal sealed class DecodedBody
{
    private readonly byte[] _record;
    private int _position;

    public DecodedBody(BodyContent body, EquatableArray<Problem> problems)
    {
        Problems = problems;
        _record = new BodyBlob([body.Complete(default)]).ToArray();
        var htmlLength = Next();
        Next();
        var numbersLength = Next();
        var html = _position + numbersLength;
        Html = Utf8(html, htmlLength);
        WordCount = Next();
        ReadingMinutes = Next();
        Excerpt = Utf8(html + Next(), Next());
        Text = ReadText(html, Next());
        for (var count = Next(); count > 0; count--)
        {
            Headings.Add((Next(), Text.Substring(Next(), Next())));
            var (start, length) = (Next(), Next() - 1);
            Ids.Add(length < 0 ? null : Utf8(html + start, length));
        }

        for (var count = Next(); count > 0; count--)
        {
            Links.Add((Utf8(html + Next(), Next()), Text.Substring(Next(), Next())));
        }

        for (var count = Next(); count > 0; count--)
        {
            var source = Utf8(html + Next(), Next());
            var (start, length) = (Next(), Next() - 1);
            Images.Add((source, length < 0 ? null : Utf8(html + start, length), Next() - 1, Next() - 1));
        }

        for (var count = Next(); count > 0; count--)
        {
            var start = Next();
            var content = start + Next();
            var contentLength = Next();
            var length = content + contentLength + Next() - start;
            var name = Utf8(html + Next(), Next());
            var attributes = new List<string>();
            for (var attribute = Next(); attribute > 0; attribute--)
            {
                attributes.Add(Utf8(html + Next(), Next()) + "=" + Utf8(html + Next(), Next()));
            }

            Components.Add((Utf8(html + start, length), name, string.Join(" ", attributes), Utf8(html + content, contentLength)));
        }

        Assert.Equal(html, _position);
        Hash = Utf8(html + htmlLength, TableLayout.Body.ContentHashLength);
    }

    public EquatableArray<Problem> Problems { get; }

    public string Html { get; }

    public string Text { get; }

    public string Excerpt { get; }

    public string Hash { get; }

    public int WordCount { get; }

    public int ReadingMinutes { get; }

    public List<(int Level, string Text)> Headings { get; } = [];

    public List<(string Html, string Name, string Attributes, string Content)> Components { get; } = [];

    /// <summary>The ids of the headings.</summary>
    public List<string?> Ids { get; } = [];

    public List<(string Url, string Text)> Links { get; } = [];

    /// <summary>The images. A missing width or height is -1.</summary>
    public List<(string Source, string? Alternative, int Width, int Height)> Images { get; } = [];

    private string ReadText(int html, int recipeLength)
    {
        var bytes = new List<byte>();
        var end = _position + recipeLength;
        var at = html;
        while (_position < end)
        {
            var step = Next();
            var argument = step >> TableLayout.TextStep.KindBits;
            switch (step & TableLayout.TextStep.KindMask)
            {
                case TableLayout.TextStep.Skip:
                    at += argument;
                    break;
                case TableLayout.TextStep.Copy:
                    bytes.AddRange(_record[at..(at + argument)]);
                    at += argument;
                    break;
                case TableLayout.TextStep.Write:
                    bytes.AddRange(Encoding.UTF8.GetBytes([(char)argument]));
                    break;
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private int Next()
    {
        var value = 0;
        for (var shift = 0; ; shift += TableLayout.Body.DigitBits)
        {
            var digit = _record[_position++];
            value |= (digit & TableLayout.Body.DigitMask) << shift;
            if ((digit & TableLayout.Body.MoreDigits) == 0)
            {
                return value;
            }
        }
    }

    private string Utf8(int start, int length) => Encoding.UTF8.GetString(_record, start, length);
}
