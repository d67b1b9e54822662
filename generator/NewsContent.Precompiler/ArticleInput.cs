namespace NewsContent.Precompiler;

/// <param name="Path">The file's full path.</param>
/// <param name="Kind">What it is, as the package's targets say it.</param>
/// <param name="Modified">Of a draft, when it was last written, by the clock of the machine; empty of others.</param>
internal sealed record ArticleInput(string Path, string Kind, string Modified);
