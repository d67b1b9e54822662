namespace NewsContent.Compiler.Bodies.Selection.Patterns;

/// <summary>A part of a pattern.</summary>
internal abstract record PatternNode
{
    /// <summary>Whether the part can match without a character.</summary>
    public abstract bool CanBeEmpty { get; }

    /// <summary>One character of a set.</summary>
    public sealed record Character(CharacterSet Set) : PatternNode
    {
        public override bool CanBeEmpty => false;
    }

    /// <summary>A condition on a position.</summary>
    public sealed record Assertion(PatternAssertion Kind) : PatternNode
    {
        public override bool CanBeEmpty => true;
    }

    /// <summary>Parts that follow each other.</summary>
    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode
    {
        public override bool CanBeEmpty { get; } = Parts.All(part => part.CanBeEmpty);
    }

    /// <summary>Alternatives, the preferred ones first.</summary>
    public sealed record Choice(IReadOnlyList<PatternNode> Alternatives) : PatternNode
    {
        public override bool CanBeEmpty { get; } = Alternatives.Any(alternative => alternative.CanBeEmpty);
    }

    /// <summary>The group that is read.</summary>
    public sealed record Capture(PatternNode Content) : PatternNode
    {
        public override bool CanBeEmpty => Content.CanBeEmpty;
    }

    /// <summary>A repeated part.</summary>
    /// <param name="Content">The part.</param>
    /// <param name="Min">The least number of times.</param>
    /// <param name="Max">The greatest number of times; <c>null</c> for any.</param>
    /// <param name="IsLazy">Whether fewer times are preferred.</param>
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
