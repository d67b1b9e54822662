namespace NewsContent.AspNetCore;

/// <summary>The progress of an export.</summary>
/// <param name="Requested">The number of requested URLs.</param>
/// <param name="Known">The number of known URLs, which grows with the links of the pages.</param>
/// <param name="Written">The number of new or changed files.</param>
public readonly record struct StaticSiteProgress(int Requested, int Known, int Written);
