using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>A range of a <see cref="MappedText"/>; empty without a source.</summary>
internal readonly record struct TextSlice(MappedText? Source, int Start, int Length)
{
    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    /// <summary>The span in the Markdown.</summary>
    public TextSpan Span => Source?.SpanOf(Start, Length) ?? default;

    public char this[int index] => Source!.Text[Start + index];

    public bool IsFollowedBy(TextSlice next) => ReferenceEquals(Source, next.Source) && next.Start == End;

    public TextSlice Skip(int count) => new(Source, Start + count, Length - count);

    public TextSlice Take(int count) => this with { Length = count };

    public TextSlice Trim() => TrimStart().TrimEnd();

    public TextSlice TrimStart()
    {
        var count = 0;
        while (count < Length && Ascii.IsRubySpace(this[count]))
        {
            count++;
        }

        return Skip(count);
    }

    public TextSlice TrimEnd()
    {
        var length = Length;
        while (length > 0 && Ascii.IsRubySpace(this[length - 1]))
        {
            length--;
        }

        return Take(length);
    }

    public bool EndsWith(char character) => Length > 0 && this[Length - 1] == character;

    public override string ToString() => Length == 0 ? "" : Source!.Text.Substring(Start, Length);
}
