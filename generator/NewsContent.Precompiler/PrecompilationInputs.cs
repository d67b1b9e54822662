namespace NewsContent.Precompiler;

/// <summary>All inputs of precompiled articles. Paths are full paths; files are distinct and in the order of their paths.</summary>
internal sealed record PrecompilationInputs
{
    public required IReadOnlyList<ArticleInput> Articles
    {
        get;
        init => field = [.. value.OrderBy(article => article.Path, StringComparer.Ordinal).DistinctBy(article => article.Path, StringComparer.Ordinal)];
    }

    /// <summary>The <c>_config.yml</c> of the site; <c>null</c> if there is none.</summary>
    public string? Configuration { get; init; }

    /// <summary>The file in which the SDK passes the build properties to the compiler.</summary>
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

    /// <summary>The folder of the site.</summary>
    public string Root { get; init; } = "";

    /// <summary>The folder of the app's own files.</summary>
    public string AppFolder { get; init; } = "";

    /// <summary>The files that the site may serve as they are.</summary>
    public IReadOnlyList<AssetInput> Assets { get; init; } = [];

    /// <summary>The list of files that the site serves as they are; <c>null</c> if there is none.</summary>
    public string? AssetList { get; init; }

    /// <summary>The list of posts with the times of their last commits; <c>null</c> if the build does not read them.</summary>
    public string? DateList { get; init; }
}
