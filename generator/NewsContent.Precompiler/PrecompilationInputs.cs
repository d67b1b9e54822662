namespace NewsContent.Precompiler;

/// <summary>All that precompiled articles depend on. Paths are full.</summary>
internal sealed record PrecompilationInputs
{
    public required IReadOnlyList<ArticleInput> Articles { get; init; }

    /// <summary>The site's <c>_config.yml</c>; <c>null</c> where there is none.</summary>
    public string? Configuration { get; init; }

    /// <summary>The file in which the SDK hands the build's properties to the compiler.</summary>
    public required string OptionsFile { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required IReadOnlyList<string> References { get; init; }

    public string LanguageVersion { get; init; } = "";

    public string DefineConstants { get; init; } = "";

    public string Nullable { get; init; } = "";
}
