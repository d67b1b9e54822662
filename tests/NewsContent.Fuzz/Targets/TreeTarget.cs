using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Tree;
using NewsContent.Compiler.Problems;
using NewsContent.Security.Tests;

namespace NewsContent.Fuzz.Targets;

/// <summary>HTML. If the reader of plain HTML reads it, the tree is that of the HTML parser.</summary>
internal sealed class TreeTarget() : FuzzTarget("body-tree")
{
    private const int LongestPayload = 2000;

    public override IReadOnlyList<string> Seeds =>
    [
        .. base.Seeds,
        .. PayloadFile.All.Select(payload => payload.Text).Where(text => text.Length <= LongestPayload),
        "<p class=\"a\">a &amp; <b>b</b><br/>c</p>\n<ul><li>d</li><li><a href='/e?f=1&g=2'>h</a></li></ul><pre>\n<code>i</code></pre><!-- j -->",
        "<h1 id=\"a\">a</h1><blockquote><p>b <i>c <em>d</em></i>&nbsp;e</p></blockquote><dl><dt>f</dt><dd>g</dd></dl><hr /><img src=\"h\" alt=\"\">",
    ];

    public override Outcome Check(string input)
    {
        if (PlainHtmlReader.Read(input, CancellationToken.None) is not { } plain)
        {
            return new Outcome("parser");
        }

        BodyElement parsed;
        try
        {
            parsed = BodyHtmlParser.ParseWithParser(input, CancellationToken.None);
        }
        catch (Exception exception) when (exception is LimitException or HtmlUnreadableException)
        {
            return new Outcome("", "Read: the parser refuses it: " + exception.Message);
        }

        return FindDifference(plain, parsed) is { } difference
            ? new Outcome("", "Tree: " + difference)
            : new Outcome(string.Join(' ', plain.ChildNodes.Take(12).Select(node => (node as BodyElement)?.LocalName ?? node.GetType().Name)));
    }

    private static string? FindDifference(BodyElement plain, BodyElement parsed)
    {
        if (plain.ChildNodes.Count != parsed.ChildNodes.Count)
        {
            return $"{plain.ChildNodes.Count} nodes in <{plain.LocalName}>, but the parser has {parsed.ChildNodes.Count}";
        }

        return plain.ChildNodes.Zip(parsed.ChildNodes, static (first, second) => (first, second) switch
        {
            (BodyText a, BodyText b) => a.Data == b.Data ? null : $"the text '{a.Data}' instead of '{b.Data}'",
            (BodyComment, BodyComment) => null,
            (BodyElement a, BodyElement b) => Describe(a) == Describe(b) ? FindDifference(a, b) : $"{Describe(a)} instead of {Describe(b)}",
            _ => $"{first.GetType().Name} instead of {second.GetType().Name}",
        }).FirstOrDefault(static difference => difference is not null);
    }

    private static string Describe(BodyElement element) =>
        $"<{element.LocalName}{string.Concat(element.Attributes.Select(attribute => $" {attribute.Name}={attribute.LocalName}='{attribute.Value}' {attribute.HasNamespace}"))}> at {element.Position} {element.IsHtml} {element.IsMath}";
}
