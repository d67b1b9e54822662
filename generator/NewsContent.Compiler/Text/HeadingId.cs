using System.Text;

namespace NewsContent.Compiler.Text;

/// <summary>The id that kramdown's GFM parser creates from the text of a heading (<c>generate_gfm_header_id</c>), as on GitHub.</summary>
internal static class HeadingId
{
    /// <summary>Returns the id: words and dashes in lowercase, with a dash for a space; empty if the heading has neither.</summary>
    /// <param name="text">The text of the heading.</param>
    /// <param name="maxLength">The length after which the id ends; a pair of surrogates can exceed it by one.</param>
    public static string Of(string text, int maxLength = int.MaxValue)
    {
        var id = new StringBuilder(Math.Min(text.Length, maxLength));
        for (var i = 0; i < text.Length && id.Length < maxLength; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            if (text[i] is '-' or ' ' or '\t')
            {
                id.Append('-');
            }
            else if (RubyLetters.IsWord(text, i))
            {
                id.Append(text, i, isPair ? 2 : 1);
            }

            i += isPair ? 1 : 0;
        }

        return id.ToString().ToLowerInvariant();
    }
}
