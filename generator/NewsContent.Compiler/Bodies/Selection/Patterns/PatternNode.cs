namespace NewsContent.Compiler.Bodies.Selection.Patterns;

/// <summary>A part of a pattern.</summary>
internal abstract record PatternNode
{
    /// <summary>Whether the part can match without a character.</summary>
    public abstract bool CanBeEmpty { get; }

    /// <summary>A character of a set.</summary>
    public sealed record Character(CharacterSet Set) : PatternNode
    {
        public override bool CanBeEmpty => false;
    }

    /// <summary>A condition on a position.</summary>
    public sealed record Assertion(PatternAssertion Kind) : PatternNode
    {
        public override bool CanBeEmpty => true;
    }

    /// <summary>A sequence of parts.</summary>
    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode
    {
        public override bool CanBeEmpty { get; } = Parts.All(part => part.CanBeEmpty);
    }

    /// <summary>Alternatives, preferred alternatives first.</summary>
    public sealed record Choice(IReadOnlyList<PatternNode> Alternatives) : PatternNode
    {
        public override bool CanBeEmpty { get; } = Alternatives.Any(alternative => alternative.CanBeEmpty);
    }

    /// <summary>The group that captures the value.</summary>
    public sealed record Capture(PatternNode Content) : PatternNode
    {
        public override bool CanBeEmpty => Content.CanBeEmpty;
    }

    /// <summary>A repeated part.</summary>
    /// <param name="Content">The part.</param>
    /// <param name="Min">The minimum number of repetitions.</param>
    /// <param name="Max">The maximum number of repetitions; <c>null</c> for unlimited.</param>
    /// <param name="IsLazy">Whether fewer repetitions are preferred.</param>
    public sealed record Repeat(PatternNode Content, int Min, int? Max, bool IsLazy) : PatternNode
    {
        public override bool CanBeEmpty => Min == 0 || Content.CanBeEmpty;
    }
}

/// <summary>A condition on a position in the text.</summary>
internal enum PatternAssertion
{
    Start,
    End,
    EndOrLastLineEnd,
    LineStart,
    LineEnd,
    WordBoundary,
    NotWordBoundary,
}
