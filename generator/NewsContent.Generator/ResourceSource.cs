using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Site.Data;

namespace NewsContent.Generator;

/// <summary>A file that posts or models use, before it is read.</summary>
/// <param name="File">The file.</param>
/// <param name="RelativePath">The path from the content root.</param>
/// <param name="IsDeclared">Whether a model reads the file.</param>
internal sealed record ResourceSource(InputFile File, string RelativePath, bool IsDeclared)
{
    public ResourceFile Read(UndecodableFiles? undecodable, CancellationToken cancellationToken)
    {
        var file = File.With(undecodable);
        return SiteSteps.ReadResource(file.File, RelativePath, file.Decode(cancellationToken), IsDeclared);
    }
}
