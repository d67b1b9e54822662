using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace NewsContent.JekyllComparison;

/// <summary>The text of HTML that a reader sees: without tags and what sanitizing drops, each run of white space one space.</summary>
internal static partial class VisibleText
{
    private const string Dropped = "script,style,iframe,object,embed,template,noscript,svg,math,form,input,button,select,textarea,video,audio,title";

    public static string Of(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        foreach (var element in body.QuerySelectorAll(Dropped).ToList())
        {
            element.Remove();
        }

        return WhiteSpace().Replace(body.TextContent, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
