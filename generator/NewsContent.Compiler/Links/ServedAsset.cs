namespace NewsContent.Compiler.Links;

/// <param name="Path">The path of a file from the content root.</param>
/// <param name="ServedPath">The path at which it is served, decoded and without a slash at its start.</param>
internal sealed record ServedAsset(string Path, string ServedPath);
