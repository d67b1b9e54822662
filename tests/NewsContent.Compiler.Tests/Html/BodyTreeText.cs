using System.Text;
using NewsContent.Compiler.Html.Tree;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>Writes everything that a tree of a body contains, so that two trees can be compared.</summary>
internal static class BodyTreeText
{
    public static string Of(BodyElement root)
    {
        var result = new StringBuilder();
        Append(result, root, 0);
        return result.ToString();
    }

    private static void Append(StringBuilder result, BodyElement parent, int depth)
    {
        foreach (var node in parent.ChildNodes)
        {
            result.Append(' ', depth);
            switch (node)
            {
                case BodyText text:
                    result.Append('"').Append(text.Data).Append("\"\n");
                    break;
                case BodyComment:
                    result.Append("comment\n");
                    break;
                case BodyElement element:
                    result.Append($"{element.LocalName} at {element.Position} {(element.IsHtml ? "" : element.IsMath ? "math" : "foreign")}");
                    foreach (var attribute in element.Attributes)
                    {
                        result.Append($" [{attribute.Name}|{attribute.LocalName}|{attribute.HasNamespace}={attribute.Value}]");
                    }

                    result.Append('\n');
                    Append(result, element, depth + 1);
                    break;
            }

            Xunit.Assert.Same(parent, node.Parent);
        }
    }
}
