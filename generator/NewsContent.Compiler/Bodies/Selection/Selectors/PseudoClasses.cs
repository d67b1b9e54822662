namespace NewsContent.Compiler.Bodies.Selection.Selectors;

/// <summary>The pseudo-classes without an argument. Those of an open page, such as <c>:hover</c>, do not apply to a body.</summary>
internal static class PseudoClasses
{
    /// <summary>Returns the conditions of a name; <c>null</c> if it is not supported.</summary>
    public static SimpleSelector[]? Find(string name) => name switch
    {
        "root" or "scope" => [new SimpleSelector.Root()],
        "empty" => [new SimpleSelector.Empty()],
        "link" or "any-link" => [new SimpleSelector.Link()],
        "first-child" => [First(fromEnd: false, ofType: false)],
        "last-child" => [First(fromEnd: true, ofType: false)],
        "only-child" => [First(fromEnd: false, ofType: false), First(fromEnd: true, ofType: false)],
        "first-of-type" => [First(fromEnd: false, ofType: true)],
        "last-of-type" => [First(fromEnd: true, ofType: true)],
        "only-of-type" => [First(fromEnd: false, ofType: true), First(fromEnd: true, ofType: true)],
        _ => null,
    };

    private static SimpleSelector.Nth First(bool fromEnd, bool ofType) => new(0, 1, fromEnd, ofType, null);
}
