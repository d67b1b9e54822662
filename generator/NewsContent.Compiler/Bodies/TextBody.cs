using System.Text;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies;

/// <summary>Renders plain text as HTML that shows it as written.</summary>
internal static class TextBody
{
    /// <summary>Returns the HTML of a text with its source map.</summary>
    public static (string Html, ISourceMap SourceMap) Render(string text, ISourceMap sourceMap)
    {
        // HTML ignores a line end directly after the tag.
        const string Start = "<pre>\n";
        const string End = "</pre>";

        var html = new StringBuilder(text.Length + 32);
        var map = new ReplacedSourceMap(sourceMap);
        Add(new TextSpan(0, 0), Start);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '&':
                    Add(new TextSpan(i, 1), "&amp;");
                    break;
                case '<':
                    Add(new TextSpan(i, 1), "&lt;");
                    break;
                default:
                    html.Append(text[i]);
                    break;
            }
        }

        Add(new TextSpan(text.Length, 0), End);
        return (html.ToString(), map);

        void Add(TextSpan before, string replacement)
        {
            map.Add(before, new TextSpan(html.Length, replacement.Length));
            html.Append(replacement);
        }
    }
}
