using NewsContent.Compiler.Site;

namespace NewsContent.Precompiler.Live;

/// <summary>The result of a compilation in live mode.</summary>
internal sealed record LiveResult
{
    /// <summary>The changed data of the articles.</summary>
    public required LiveUpdate Update { get; init; }

    /// <summary>The settings of the site.</summary>
    public required SiteDescription Site { get; init; }

    /// <summary>The problems, errors first.</summary>
    public required IReadOnlyList<LiveProblem> Problems { get; init; }

    /// <summary>The URLs of drafts and future posts, with the word that marks them.</summary>
    public required IReadOnlyList<(string Url, string Mark)> Marks { get; init; }

    /// <summary>The files that the app does not know from its build: the paths at which they are served, decoded, and the full paths.</summary>
    public IReadOnlyList<(string ServedPath, string Path)> Files { get; init; } = [];

    /// <summary>The number of parsed posts.</summary>
    public required int Parsed { get; init; }
}
