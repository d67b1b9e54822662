using System.Text;
using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>The HTML of a body and the recipe of its plain text, read in place, so that the text can be used without storing it.</summary>
internal readonly unsafe ref struct BodyText
{
    private readonly byte* _html;
    private readonly int _htmlLength;
    private readonly byte* _recipe;
    private readonly int _recipeLength;

    public BodyText(byte* html, int htmlLength, byte* recipe, int recipeLength)
    {
        _html = html;
        _htmlLength = htmlLength;
        _recipe = recipe;
        _recipeLength = recipeLength;
    }

    public ReadOnlySpan<byte> Html => new(_html, _htmlLength);

    /// <summary>The maximum length of the text in UTF-16 units: a byte produces at most one unit, and a step of the recipe writes at most one more.</summary>
    public int MaxLength => _htmlLength + _recipeLength;

    /// <summary>Reads the start of a body record.</summary>
    public static BodyText At(byte* record)
    {
        var reader = new NumberReader(record);
        var htmlLength = reader.Next();
        reader.Next(); // the length of the strings after the HTML
        var numbersLength = reader.Next();
        var html = reader.Position + numbersLength;
        reader.Next(); // words
        reader.Next(); // minutes
        reader.Next(); // the start of the excerpt
        reader.Next(); // its length
        var recipeLength = reader.Next();
        return new BodyText(html, htmlLength, reader.Position, recipeLength);
    }

    public RecipeReader Steps() => new(_recipe, _recipeLength);

    /// <summary>Writes the plain text.</summary>
    /// <param name="text">A buffer for <see cref="MaxLength"/> units.</param>
    /// <returns>The number of written units.</returns>
    public int Decode(Span<char> text)
    {
        var written = 0;
        var at = 0;
        var steps = Steps();
        while (steps.Next(out var kind, out var argument))
        {
            switch (kind)
            {
                case TableLayout.TextStep.Skip:
                    at += argument;
                    break;
                case TableLayout.TextStep.Copy:
                    written += Encoding.UTF8.GetChars(Html.Slice(at, argument), text[written..]);
                    at += argument;
                    break;
                default:
                    text[written++] = (char)argument;
                    break;
            }
        }

        return written;
    }

    /// <summary>Reads the recipe step by step.</summary>
    public ref struct RecipeReader(byte* recipe, int length)
    {
        private readonly byte* _end = recipe + length;
        private NumberReader _numbers = new(recipe);

        /// <summary>Reads the next step; returns <c>false</c> after the last.</summary>
        /// <param name="kind">One of <see cref="TableLayout.TextStep"/>.</param>
        /// <param name="argument">The number of bytes, or the character.</param>
        public bool Next(out int kind, out int argument)
        {
            if (_numbers.Position >= _end)
            {
                (kind, argument) = (0, 0);
                return false;
            }

            var step = _numbers.Next();
            kind = step & TableLayout.TextStep.KindMask;
            argument = step >> TableLayout.TextStep.KindBits;
            return true;
        }
    }
}
