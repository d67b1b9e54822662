using System.Text;

namespace NewsContent.Compiler.Models;

/// <summary>The default front matter key of a property.</summary>
internal static class ModelKey
{
    /// <summary>Returns the name in snake case: <c>is_paywalled</c> for <c>IsPaywalled</c>, <c>rss_url2</c> for <c>RssUrl2</c>, <c>html_title</c> for <c>HTMLTitle</c>.</summary>
    public static string Of(string propertyName)
    {
        var key = new StringBuilder(propertyName.Length + 4);
        for (var i = 0; i < propertyName.Length; i++)
        {
            var c = propertyName[i];
            var startsWord = char.IsUpper(c) && i > 0 && propertyName[i - 1] != '_'
                && (!char.IsUpper(propertyName[i - 1]) || (i + 1 < propertyName.Length && char.IsLower(propertyName[i + 1])));
            if (startsWord)
            {
                key.Append('_');
            }

            key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }
}
