namespace NewsContent.Compiler.Bodies.Selection.Selectors;

/// <summary>A parsed selector: alternatives, of which one must match.</summary>
internal sealed record Selector(IReadOnlyList<ComplexSelector> Alternatives);

/// <summary>Compounds, each with the combinator before it. The first has none, except in <c>:has()</c>.</summary>
internal sealed record ComplexSelector(IReadOnlyList<(Combinator Combinator, CompoundSelector Compound)> Parts);

/// <summary>Conditions on one element.</summary>
internal sealed record CompoundSelector(IReadOnlyList<SimpleSelector> Conditions);

/// <summary>The relation between the elements of two compounds.</summary>
internal enum Combinator
{
    None,

    /// <summary><c>a b</c></summary>
    Descendant,

    /// <summary><c>a &gt; b</c></summary>
    Child,

    /// <summary><c>a + b</c></summary>
    NextSibling,

    /// <summary><c>a ~ b</c></summary>
    LaterSibling,
}

/// <summary>One condition on an element.</summary>
internal abstract record SimpleSelector
{
    /// <summary><c>*</c></summary>
    public sealed record Any : SimpleSelector;

    /// <summary><c>p</c></summary>
    public sealed record Type(string Name) : SimpleSelector;

    /// <summary><c>[name=value]</c>, <c>.class</c> and <c>#id</c>.</summary>
    public sealed record Attribute(string Name, AttributeMatch Match, string Value, bool IgnoresCase) : SimpleSelector;

    /// <summary><c>:root</c> and <c>:scope</c>: the element around the body.</summary>
    public sealed record Root : SimpleSelector;

    /// <summary><c>:empty</c></summary>
    public sealed record Empty : SimpleSelector;

    /// <summary><c>:link</c> and <c>:any-link</c></summary>
    public sealed record Link : SimpleSelector;

    /// <summary><c>:nth-child(2n+1 of s)</c> and similar: the position is <c>Step × n + Offset</c>.</summary>
    public sealed record Nth(long Step, long Offset, bool FromEnd, bool OfType, Selector? Of) : SimpleSelector;

    /// <summary><c>:is(s)</c> and <c>:not(s)</c></summary>
    public sealed record Matches(Selector Selector, bool IsNegated) : SimpleSelector;

    /// <summary><c>:has(&gt; s)</c></summary>
    public sealed record Has(Selector Selector) : SimpleSelector;

    /// <summary><c>:contains("text")</c></summary>
    public sealed record Contains(string Text) : SimpleSelector;
}

/// <summary>The condition on an attribute's value.</summary>
internal enum AttributeMatch
{
    /// <summary><c>[a]</c></summary>
    Exists,

    /// <summary><c>[a=b]</c></summary>
    Is,

    /// <summary><c>[a!=b]</c></summary>
    IsNot,

    /// <summary><c>[a~=b]</c></summary>
    HasWord,

    /// <summary><c>[a|=b]</c></summary>
    IsOrStartsWithDash,

    /// <summary><c>[a^=b]</c></summary>
    StartsWith,

    /// <summary><c>[a$=b]</c></summary>
    EndsWith,

    /// <summary><c>[a*=b]</c></summary>
    Contains,
}
