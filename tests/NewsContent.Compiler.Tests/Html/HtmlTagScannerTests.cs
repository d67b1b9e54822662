using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using NewsContent.Compiler.Html;

namespace NewsContent.Compiler.Tests.Html;

public sealed class HtmlTagScannerTests
{
    // Returns the start and end tags of an HTML string.
    [Theory]
    [InlineData("<p>a</p>", "<p>|</p>")]
    [InlineData("a<br/>b<IMG src=x>", "<br/>|<IMG src=x>")]
    [InlineData("<p title='>'>a", "<p title='>'>")]
    [InlineData("<p title=\">\" class=a>b", "<p title=\">\" class=a>")]
    [InlineData("<p title=a>b>", "<p title=a>")]
    [InlineData("<p =>b", "<p =>")]
    [InlineData("<a<b>c", "<a<b>")]
    [InlineData("</p x=y>", "</p x=y>")]
    [InlineData("<p\n\t\f class=a\n>", "<p\n\t\f class=a\n>")]
    [InlineData("< p></ p><1><>", "")]
    [InlineData("a<", "")]
    [InlineData("a</", "")]
    [InlineData("a<b", "<b")]
    [InlineData("a<b ", "<b ")]
    [InlineData("a<b c", "<b c")]
    [InlineData("a<b c ", "<b c ")]
    [InlineData("a<b c=", "<b c=")]
    [InlineData("a<b c= ", "<b c= ")]
    [InlineData("a<b c=d", "<b c=d")]
    [InlineData("a<b c='d", "<b c='d")]
    [InlineData("a<b/", "<b/")]
    [InlineData("<!-- <p> --><b>", "<b>")]
    [InlineData("<!--><b>", "<b>")]
    [InlineData("<!---><b>", "<b>")]
    [InlineData("<!----!><b>", "<b>")]
    [InlineData("<!--x--!><b>", "<b>")]
    [InlineData("<!--!><b>", "")]
    [InlineData("<!---!><b>", "")]
    [InlineData("<!--x-- ><b>--><i>", "<i>")]
    [InlineData("<!--<b>", "")]
    [InlineData("<!doctype html><b>", "<b>")]
    [InlineData("<?x ><b>", "<b>")]
    [InlineData("<![CDATA[><b>]]>", "<b>")]
    [InlineData("<script><b></script><i>", "<script>|</script>|<i>")]
    [InlineData("<script><b></scripty></script ><i>", "<script>|</script >|<i>")]
    [InlineData("<STYLE><b></style/><i>", "<STYLE>|</style/>|<i>")]
    [InlineData("<textarea><b></textarea", "<textarea>|</textarea")]
    [InlineData("<title><b>", "<title>")]
    [InlineData("<plaintext><b></plaintext><i>", "<plaintext>")]
    [InlineData("<noscript><b></noscript><i>", "<noscript>|</noscript>|<i>")]
    [InlineData("<p", "<p")]
    [InlineData("<p title='a", "<p title='a")]
    public void Tags_are_found_where_the_standard_has_them(string html, string tags)
    {
        var found = new List<string>();
        var scanner = new HtmlTagScanner(html);
        while (scanner.MoveNext(out var tag))
        {
            found.Add(html.Substring(tag.Span.Start, tag.Span.Length));
            Assert.Equal(html[tag.Span.Start + 1] == '/', tag.IsEnd);
        }

        Assert.Equal(tags, string.Join('|', found));
    }

    // Returns the attributes of a tag as name=value, followed by the source text in brackets.
    [Theory]
    [InlineData("<p>", "")]
    [InlineData("<p class=a>", "class=a [class=a]")]
    [InlineData("<p class='a b' title=\"c>\">", "class=a b [class='a b'] title=c> [title=\"c>\"]")]
    [InlineData("<p  Class = 'a' >", "Class=a [Class = 'a']")]
    [InlineData("<p hidden>", "hidden= [hidden]")]
    [InlineData("<p hidden class=a>", "hidden= [hidden] class=a [class=a]")]
    [InlineData("<p hidden\n=\na>", "hidden=a [hidden\n=\na]")]
    [InlineData("<p class=>", "class= [class=]")]
    [InlineData("<p class=''>", "class= [class='']")]
    [InlineData("<p class='a'title='b'>", "class=a [class='a'] title=b [title='b']")]
    [InlineData("<p a/b=c/d/>", "a= [a] b=c/d/ [b=c/d/]")]
    [InlineData("<p/class=a/>", "class=a/ [class=a/]")]
    [InlineData("<p =a=b>", "=a=b [=a=b]")]
    [InlineData("<p \"a'=b>", "\"a'=b [\"a'=b]")]
    [InlineData("<p title='\U0001F600' class=a>", "title=\U0001F600 [title='\U0001F600'] class=a [class=a]")]
    public void Attributes_have_the_spans_of_their_names_values_and_quotes(string html, string attributes)
    {
        var tag = HtmlTagScanner.ReadTagAt("x" + html, 1);

        Assert.Equal("p", tag.GetName("x" + html));
        Assert.Equal(attributes, string.Join(' ', tag.GetAttributes("x" + html).Select(attribute => $"{Text(attribute.Name)}={Text(attribute.Value)} [{Text(attribute.Span)}]")));

        string Text(NewsContent.Compiler.Text.TextSpan span) => ("x" + html).Substring(span.Start, span.Length);
    }

    [Fact]
    public void A_scan_may_begin_anywhere()
    {
        Assert.True(new HtmlTagScanner("<p><b>", 1).MoveNext(out var tag));

        Assert.Equal(3, tag.Span.Start);
    }

    // Names without special parsing rules, so that each start tag yields one element, in order.
    private static readonly Gen<string> PlainHtml =
        Gen.Frequency(
            (4, Gen.Select(
                Gen.OneOf("x-a", "X-B", "x-c"),
                Gen.Select(
                    Gen.OneOf(" ", "\n", "/", "\t "),
                    Gen.OneOf("a", "B", "data-c", "d:e", "f'", "g\"", "="),
                    Gen.OneOf("", "=1", "='2 >'", "=\"3'>\"", " = 4", "=''", "=a/b", "=`<`")).Array[0, 3],
                Gen.OneOf("", " ", "\n"),
                (name, attributes, space) => $"<{name}{string.Concat(attributes.Select(part => part.Item1 + part.Item2 + part.Item3))}{(attributes.Length > 0 ? "\n" : "")}{space}>")),
            (2, Gen.OneOf("</x-a>", "</X-B >", "</x-c a='>'>")),
            (3, Gen.OneOf("text", "1 < 2", "<", "<3", ">", "'", "\"", "&lt;x-a>", "</ x-a>", "<!-- <x-a> -->", "<!-->", "<!--->", "<!--a--!>", "<!x <x-a>", "<?x-a>", "<script><x-a></script>", "<style></x-a></style>")))
        .Array[0, 20].Select(parts => string.Concat(parts) + ">");

    [Fact]
    public void Start_tags_are_those_that_a_parser_finds() =>
        PlainHtml.Sample(
            html =>
            {
                var scanned = new List<string>();
                var scanner = new HtmlTagScanner(html);
                while (scanner.MoveNext(out var tag))
                {
                    // The parser uses the first of duplicate names.
                    var attributes = tag.GetAttributes(html)
                        .Select(attribute => (Name: Lower(attribute.Name), Value: html.Substring(attribute.Value.Start, attribute.Value.Length)))
                        .DistinctBy(attribute => attribute.Name);
                    if (!tag.IsEnd)
                    {
                        scanned.Add(tag.Span.Start + Lower(tag.Name) + string.Concat(attributes.Select(attribute => $" {attribute.Name}='{attribute.Value}'")));
                    }
                }

                var document = new HtmlParser(new HtmlParserOptions { IsScripting = true, IsKeepingSourceReferences = true }).ParseDocument("<body>" + html);
                var parsed = document.Body!.Descendants<IElement>().Select(element =>
                    BodyHtmlParser.PositionOf(element) - "<body>".Length + element.LocalName + string.Concat(element.Attributes.Select(attribute => $" {attribute.Name}='{attribute.Value}'")));
                Assert.Equal(parsed, scanned);

                string Lower(NewsContent.Compiler.Text.TextSpan span) => html.Substring(span.Start, span.Length).ToLowerInvariant();
            },
            iter: 2000);
}
