using System.Text;
using NewsContent.Compiler.Html.Serialization;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Text;
using NewsContent.Layout;

namespace NewsContent.Compiler.Bodies;

/// <summary>The start of an excerpt as plain text in the documentation of a slug constant.</summary>
internal static class ExcerptText
{
    // Editors wrap this length at most once. For 10,000 posts, every column adds 10 to 40 KB of generated code.
    private const int MaxColumns = 120;

    // The maximum bytes per character, so that only the start of a long paragraph is decoded.
    private const int MaxBytesPerCharacter = 4;

    /// <param name="body">A sanitized body.</param>
    /// <param name="htmlLength">The length of the excerpt in bytes of HTML.</param>
    public static string Of(ArticleHtml body, int htmlLength)
    {
        var text = new StringBuilder();
        var recipe = body.TextRecipe.ToArray();
        var at = 0;
        for (var i = 0; i < recipe.Length && at < htmlLength && text.Length <= MaxColumns;)
        {
            var step = VarInt.Read(recipe, ref i);
            var argument = step >> TableLayout.TextStep.KindBits;
            switch (step & TableLayout.TextStep.KindMask)
            {
                case TableLayout.TextStep.Skip:
                    at += argument;
                    break;
                case TableLayout.TextStep.Copy:
                    text.Append(body.Html.Decode(at, Math.Min(argument, (MaxColumns + 1) * MaxBytesPerCharacter)));
                    at += argument;
                    break;
                default:
                    text.Append((char)argument);
                    break;
            }
        }

        return ShortText.Cut(text.ToString(), MaxColumns);
    }
}
