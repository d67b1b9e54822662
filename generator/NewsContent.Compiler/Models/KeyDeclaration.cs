using NewsContent.Compiler.CSharp;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>The property that would give a key of the front matter a type.</summary>
/// <param name="Key">The key.</param>
/// <param name="Type">The C# type that fits the value.</param>
/// <param name="Property">The property's name.</param>
internal sealed record KeyDeclaration(string Key, string Type, string Property)
{
    public const string Text = "string?";
    public const string List = "IReadOnlyList<string>";

    // A model with more is made from the posts, not key by key in an editor.
    private const int MaxKeys = 100;

    // Each holds what those before it do.
    private static readonly string[] Numbers = ["int?", "long?", "double?"];

    /// <summary>The declaration in C#.</summary>
    public override string ToString() =>
        $"{(ModelKey.Of(Property) == Key ? "" : $"[FrontMatter({CSharpLiteral.String(Key)})] ")}public partial {Type} {Property} {{ get; }}";

    /// <summary>One declaration for each key that some posts have, which fits the values of all, in the order of the keys; of very many, of the first.</summary>
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

        // One value is a list of one, and every scalar is a text.
        if (a == List || b == List)
        {
            return List;
        }

        var (x, y) = (Array.IndexOf(Numbers, a), Array.IndexOf(Numbers, b));
        return x >= 0 && y >= 0 ? Numbers[Math.Max(x, y)] : Text;
    }
}
