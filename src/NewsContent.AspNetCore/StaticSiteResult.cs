namespace NewsContent.AspNetCore;

/// <summary>The result of an export.</summary>
/// <param name="Files">The number of files of the site.</param>
/// <param name="Written">The number of new or changed files. Files with the same content were not written.</param>
/// <param name="Removed">The number of removed files: files of an earlier export that the site no longer has.</param>
/// <param name="Kept">The sorted paths of files that the site no longer has, but that are kept because they were edited after their export.</param>
public sealed record StaticSiteResult(int Files, int Written, int Removed, IReadOnlyList<string> Kept);
