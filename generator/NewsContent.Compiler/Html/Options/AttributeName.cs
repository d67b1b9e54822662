using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html.Options;

/// <summary>An attribute in a project setting: of one element, or of all elements.</summary>
/// <param name="Element">The element; <c>null</c> for all.</param>
/// <param name="Name">The attribute, or <c>data-*</c> for all data attributes.</param>
internal readonly record struct AttributeName(string? Element, string Name)
{
    /// <summary>The name that means all <c>data-</c> attributes.</summary>
    public const string AllData = "data-*";

    /// <summary>Returns whether a name is a valid <c>data-</c> attribute with letters that never need quotes.</summary>
    public static bool IsDataName(string name) =>
        name.Length is > 5 and <= 64 && name.StartsWith("data-", StringComparison.Ordinal)
        && name.All(c => Ascii.IsLower(c) || Ascii.IsDigit(c) || c is '-' or '_' or '.');

    public bool IsOf(string element) => Element is null || Element == element;

    public override string ToString() => Element is null ? Name : Element + "." + Name;
}
