using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsContent.Generator.Declarations;

/// <summary>The implementation of a partial property with an error, so that the compiler does not report the same property again.</summary>
internal static class PropertyStub
{
    private const string Throw = "throw new global::System.NotSupportedException();";

    private static readonly SymbolDisplayFormat TypeFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <param name="property">The property.</param>
    /// <param name="syntax">The declaration, which has accessors.</param>
    public static string Create(IPropertySymbol property, PropertyDeclarationSyntax syntax)
    {
        var modifiers = string.Join(" ", syntax.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.PartialKeyword)).Select(modifier => modifier.Text));
        var accessors = syntax.AccessorList!.Accessors.Select(accessor => $"{accessor.Modifiers} {accessor.Keyword.Text} => {Throw}".TrimStart());
        return $"{modifiers} partial {property.Type.ToDisplayString(TypeFormat)} {CollectionReader.Escape(property.Name)} {{ {string.Join(" ", accessors)} }}".TrimStart();
    }
}
