namespace NewsContent.Compiler.Html.Options;

/// <summary>The project properties that change the policy, as written; <c>null</c> if a property is not set.</summary>
internal sealed record PolicyProperties
{
    public static readonly PolicyProperties None = new();

    public string? NewsContentAllowElements { get; init; }

    public string? NewsContentRemoveElements { get; init; }

    public string? NewsContentAllowAttributes { get; init; }

    public string? NewsContentRemoveAttributes { get; init; }

    public string? NewsContentAllowSchemes { get; init; }

    public string? NewsContentAllowStyle { get; init; }

    public string? NewsContentAllowDataImages { get; init; }

    public string? NewsContentAllowMath { get; init; }

    public string? NewsContentFrameHosts { get; init; }

    public string? NewsContentComponents { get; init; }

    /// <summary>Reads the properties.</summary>
    /// <param name="find">Returns the value of a property by name; <c>null</c> if it is not set.</param>
    public static PolicyProperties Read(Func<string, string?> find) => new()
    {
        NewsContentAllowElements = find(nameof(NewsContentAllowElements)),
        NewsContentRemoveElements = find(nameof(NewsContentRemoveElements)),
        NewsContentAllowAttributes = find(nameof(NewsContentAllowAttributes)),
        NewsContentRemoveAttributes = find(nameof(NewsContentRemoveAttributes)),
        NewsContentAllowSchemes = find(nameof(NewsContentAllowSchemes)),
        NewsContentAllowStyle = find(nameof(NewsContentAllowStyle)),
        NewsContentAllowDataImages = find(nameof(NewsContentAllowDataImages)),
        NewsContentAllowMath = find(nameof(NewsContentAllowMath)),
        NewsContentFrameHosts = find(nameof(NewsContentFrameHosts)),
        NewsContentComponents = find(nameof(NewsContentComponents)),
    };
}
