using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Links;

/// <summary>The URLs of files in a post.</summary>
/// <param name="RelativePath">The path of the post from the content root.</param>
/// <param name="Files">The URLs.</param>
internal sealed record AssetUrls(string RelativePath, EquatableArray<OutgoingFile> Files);
