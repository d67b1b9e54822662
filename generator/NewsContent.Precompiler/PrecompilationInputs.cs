namespace NewsContent.Precompiler;

/// <summary>All that precompiled articles depend on. Paths are full; files are in the order of their paths and each is there once, whatever the build lists.</summary>
internal sealed record PrecompilationInputs
{
    public required IReadOnlyList<ArticleInput> Articles
    {
        get;
        init => field = [.. value.OrderBy(article => article.Path, StringComparer.Ordinal).DistinctBy(article => article.Path, StringComparer.Ordinal)];
    }

    /// <summary>The site's <c>_config.yml</c>; <c>null</c> where there is none.</summary>
    public string? Configuration { get; init; }

    /// <summary>The file in which the SDK hands the build's properties to the compiler.</summary>
    public required string OptionsFile { get; init; }

    public required IReadOnlyList<string> Sources
    {
        get;
        init => field = [.. value.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    public required IReadOnlyList<string> References { get; init; }

    public string LanguageVersion { get; init; } = "";

    public string DefineConstants { get; init; } = "";

    public string Nullable { get; init; } = "";
}
