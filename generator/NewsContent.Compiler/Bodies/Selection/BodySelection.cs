using NewsContent.Compiler.Html;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies.Selection;

/// <summary>What a model reads out of a body, and takes out of it.</summary>
/// <param name="Values">For each rule what it found, in the order of the body.</param>
/// <param name="Removed">What is taken out.</param>
internal sealed record BodySelection(EquatableArray<EquatableArray<Selected>> Values, RemovedNodes Removed)
{
    /// <summary>Nothing.</summary>
    public static readonly BodySelection None = new(default, RemovedNodes.None);
}
