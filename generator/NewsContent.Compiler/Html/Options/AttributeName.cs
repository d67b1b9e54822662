namespace NewsContent.Compiler.Html.Options;

/// <summary>An attribute as a project names it: of one element, or of all that have it.</summary>
/// <param name="Element">The element; <c>null</c> for all.</param>
/// <param name="Name">The attribute, or <c>data-*</c> for every one that begins so.</param>
internal readonly record struct AttributeName(string? Element, string Name)
{
    /// <summary>Stands for every <c>data-</c> attribute.</summary>
    public const string AllData = "data-*";

    /// <summary>Whether a name is one of a <c>data-</c> attribute, of letters that need no quoting anywhere.</summary>
    public static bool IsDataName(string name) =>
        name.Length is > 5 and <= 64 && name.StartsWith("data-", StringComparison.Ordinal)
        && name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '.');

    public bool IsOf(string element) => Element is null || Element == element;

    public override string ToString() => Element is null ? Name : Element + "." + Name;
}
