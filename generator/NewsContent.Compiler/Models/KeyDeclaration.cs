using NewsContent.Compiler.CSharp;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>The suggested property for a front matter key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Type">The C# type that fits the value.</param>
/// <param name="Property">The name of the property.</param>
internal sealed record KeyDeclaration(string Key, string Type, string Property)
{
    public const string Text = "string?";
    public const string List = "IReadOnlyList<string>";

    // A model with more properties is written from the posts, not key by key in an editor.
    private const int MaxKeys = 100;

    // Each type can represent the values of those before it.
    private static readonly string[] Numbers = ["int?", "long?", "double?"];

    /// <summary>The name of the attribute that sets the key.</summary>
    public string Attribute { get; init; } = "FrontMatter";

    /// <summary>Returns the declaration in C#.</summary>
    public override string ToString() =>
        $"{(ModelKey.Of(Property) == Key ? "" : $"[{Attribute}({CSharpLiteral.String(Key)})] ")}public partial {Type} {Property} {{ get; }}";

    /// <summary>Returns one declaration per key that fits the values of all posts, in the order of the keys, up to a limit.</summary>
    public static EquatableArray<KeyDeclaration> Merge(IEnumerable<KeyDeclaration> declarations) =>
        declarations.GroupBy(declaration => declaration.Key, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Take(MaxKeys)
            .Select(group => group.Aggregate((a, b) => a with { Type = Common(a.Type, b.Type) }))
            .ToEquatableArray();

    private static string Common(string a, string b)
    {
        if (a == b)
        {
            return a;
        }

        // A single value is a list with one item, and every scalar is a string.
        if (a == List || b == List)
        {
            return List;
        }

        var (x, y) = (Array.IndexOf(Numbers, a), Array.IndexOf(Numbers, b));
        return x >= 0 && y >= 0 ? Numbers[Math.Max(x, y)] : Text;
    }
}
