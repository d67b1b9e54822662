namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>The name of the current item in an expression.</summary>
/// <param name="variable">The name.</param>
/// <param name="item">The item.</param>
internal sealed class LiquidItemFrame(string variable, object? item) : LiquidFrame
{
    public override bool TryFind(string name, out object? value)
    {
        value = name == variable ? item : null;
        return name == variable;
    }
}
