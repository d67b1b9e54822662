using System.Text;
using NewsContent.Compiler.Html.Serialization;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Text;
using NewsContent.Layout;

namespace NewsContent.Compiler.Bodies;

/// <summary>The start of an excerpt as plain text, for the documentation of the article's constant.</summary>
internal static class ExcerptText
{
    // What editors show without wrapping more than once. Every column costs 10,000 posts 10 to 40 KB of generated code.
    private const int MaxColumns = 120;

    // No character takes more bytes, so that no more of a long paragraph need be decoded.
    private const int MaxBytesPerCharacter = 4;

    /// <param name="body">A sanitized body.</param>
    /// <param name="htmlLength">How many bytes of its HTML are the excerpt.</param>
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
