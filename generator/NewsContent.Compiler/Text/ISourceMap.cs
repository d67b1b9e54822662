namespace NewsContent.Compiler.Text;

/// <summary>The way from a place in text that was made of a post back to the post.</summary>
internal interface IPlaces
{
    /// <summary>The place in the post that a place in the made text came of.</summary>
    TextSpan Map(TextSpan span);

    /// <summary>Whether the post holds the text at this position letter by letter, rather than something that became it.</summary>
    bool IsVerbatim(int position);
}

/// <summary>The text is a part of the post as it is.</summary>
internal sealed class ShiftedPlaces(int start) : IPlaces
{
    public TextSpan Map(TextSpan span) => span with { Start = span.Start + start };

    public bool IsVerbatim(int position) => true;
}

/// <summary>The text was made of one value, whose place stands for all of it.</summary>
internal sealed class ValuePlaces(TextSpan value) : IPlaces
{
    public TextSpan Map(TextSpan span) => value;

    public bool IsVerbatim(int position) => false;
}
