using System.Text;
using NewsContent.Layout;

namespace NewsContent.AspNetCore.Http;

/// <summary>Escapes text for HTML by the rules of the serializer that published the articles.</summary>
internal static class HtmlEscaping
{
    /// <summary>Returns the value of an attribute in double quotes, as UTF-8.</summary>
    /// <param name="value">The value.</param>
    public static byte[] Attribute(string value) => Encoding.UTF8.GetBytes(Escape(value, inAttribute: true));

    /// <summary>Returns escaped text for use between tags.</summary>
    /// <param name="text">The text.</param>
    public static string Text(string text) => Escape(text, inAttribute: false);

    private static string Escape(string text, bool inAttribute)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (HtmlReferences.Of(c, inAttribute) is { } reference)
            {
                escaped.Append(reference);
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }
}
