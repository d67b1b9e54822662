using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>A body after Liquid.</summary>
/// <param name="Text">The rendered text.</param>
/// <param name="SourceMap">The way back to the post.</param>
/// <param name="References">The references to values outside the body.</param>
internal sealed record LiquidText(string Text, ISourceMap SourceMap, IReadOnlyCollection<Reference> References)
{
    /// <summary>The tags that are left as text, for which the text has placeholders.</summary>
    public KeptTags Kept { get; init; } = new();
}
