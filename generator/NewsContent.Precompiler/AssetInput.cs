namespace NewsContent.Precompiler;

/// <param name="Kind">The kind, as <c>SiteAssets</c> writes it.</param>
/// <param name="Path">The path from the folder of its kind.</param>
internal sealed record AssetInput(string Kind, string Path);
