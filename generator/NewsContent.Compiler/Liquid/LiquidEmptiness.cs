namespace NewsContent.Compiler.Liquid;

/// <summary>The literals <c>empty</c> and <c>blank</c>, which a condition compares with other rules than values.</summary>
internal enum LiquidEmptiness
{
    /// <summary>Equal to empty strings, lists and mappings.</summary>
    Empty,

    /// <summary>Equal to nothing, because Jekyll does not define it.</summary>
    Blank,
}
