namespace NewsContent.Precompiler;

/// <param name="Path">The full path of the file.</param>
/// <param name="Kind">The kind from the package's targets.</param>
/// <param name="Modified">The last write time of a draft, in the time zone of the machine; empty for other files.</param>
internal sealed record ArticleInput(string Path, string Kind, string Modified);
