using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Site;

/// <summary>A collection that <c>_config.yml</c> lists.</summary>
/// <param name="Label">The name.</param>
/// <param name="Location">The location of the name.</param>
internal sealed record NamedCollection(string Label, FileSpan Location)
{
    /// <summary>The folder of its documents.</summary>
    public string Folder => "_" + Label;
}
