using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>Names that are known in a part of the body, such as a loop.</summary>
internal abstract class LiquidFrame
{
    /// <summary>Gets the value of a name, if the frame defines it.</summary>
    public abstract bool TryFind(string name, out object? value);

    /// <summary>Returns the list of a name whose values are the items of a list; <c>null</c> for other names.</summary>
    public virtual YamlSequence? ListOf(string name) => null;
}
