namespace NewsContent.Build;

/// <param name="RealPath">The path without links; <c>null</c> if the folder does not exist.</param>
/// <param name="Finding">The reason why no file in the folder is read; <c>null</c> if files are read.</param>
internal sealed record ContentFolder(string? RealPath, FileFinding? Finding)
{
    public static readonly ContentFolder Missing = new(null, null);
}
