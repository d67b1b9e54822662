using NewsContent.Compiler.Html;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>The values and elements that a model selects in a body.</summary>
/// <param name="Values">The values of each rule, in document order.</param>
/// <param name="Removed">The removed elements.</param>
internal sealed record BodySelection(EquatableArray<EquatableArray<Selected>> Values, RemovedNodes Removed)
{
    /// <summary>An empty selection.</summary>
    public static readonly BodySelection None = new(default, RemovedNodes.None);
}
