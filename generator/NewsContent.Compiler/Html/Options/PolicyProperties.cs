namespace NewsContent.Compiler.Html.Options;

/// <summary>The properties of the project that change the policy, as they are written; <c>null</c> where one is not set.</summary>
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

    public string? NewsContentFrameHosts { get; init; }

    /// <summary>Reads the properties.</summary>
    /// <param name="find">The value of a property by its name; <c>null</c> where it is not set.</param>
    public static PolicyProperties Read(Func<string, string?> find) => new()
    {
        NewsContentAllowElements = find(nameof(NewsContentAllowElements)),
        NewsContentRemoveElements = find(nameof(NewsContentRemoveElements)),
        NewsContentAllowAttributes = find(nameof(NewsContentAllowAttributes)),
        NewsContentRemoveAttributes = find(nameof(NewsContentRemoveAttributes)),
        NewsContentAllowSchemes = find(nameof(NewsContentAllowSchemes)),
        NewsContentAllowStyle = find(nameof(NewsContentAllowStyle)),
        NewsContentAllowDataImages = find(nameof(NewsContentAllowDataImages)),
        NewsContentFrameHosts = find(nameof(NewsContentFrameHosts)),
    };
}
