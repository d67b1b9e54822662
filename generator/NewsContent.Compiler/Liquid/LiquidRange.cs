using System.Numerics;

namespace NewsContent.Compiler.Liquid;

/// <summary>A range of whole numbers, such as <c>(1..3)</c>, with both ends.</summary>
internal sealed record LiquidRange(BigInteger First, BigInteger Last)
{
    /// <summary>The number of items, which can be too large to be iterated.</summary>
    public BigInteger Count => Last < First ? BigInteger.Zero : Last - First + 1;

    public override string ToString() => $"{First}..{Last}";
}
