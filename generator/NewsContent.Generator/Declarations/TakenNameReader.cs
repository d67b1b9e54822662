using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Compiler.Models;

namespace NewsContent.Generator.Declarations;

/// <summary>Reads the types and namespaces that can have the name of the default collection.</summary>
internal static class TakenNameReader
{
    private const string Name = "Articles";

    /// <summary>Returns whether a declaration must be read. A class that can be part of the collection is ignored.</summary>
    public static bool IsCandidate(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax space => space.Name.ToString().Contains(Name),
        ClassDeclarationSyntax type => type.Identifier.ValueText == Name && IsTopLevel(type) && type.Arity == 0 && !IsPartOfCollection(type),
        TypeDeclarationSyntax type => type.Identifier.ValueText == Name && IsTopLevel(type) && type.Arity == 0 && !type.Modifiers.Any(SyntaxKind.FileKeyword),
        EnumDeclarationSyntax type => type.Identifier.ValueText == Name && IsTopLevel(type),
        DelegateDeclarationSyntax type => type.Identifier.ValueText == Name && IsTopLevel(type) && type.Arity == 0,
        _ => false,
    };

    public static TakenName Read(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax space => new(NamespaceOf(space), true, DeclarationLocations.Create(space.Name.GetLocation())),
        DelegateDeclarationSyntax type => Of(type, type.Identifier),
        BaseTypeDeclarationSyntax type => Of(type, type.Identifier),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static bool IsTopLevel(SyntaxNode type) => type.Parent is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax;

    private static bool IsPartOfCollection(ClassDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.FileKeyword) || (CollectionReader.IsPartial(type) && !type.Modifiers.Any(SyntaxKind.InternalKeyword));

    private static TakenName Of(SyntaxNode type, SyntaxToken identifier) =>
        new(NamespaceOf(type.Parent) is { Length: > 0 } space ? space + "." + Name : Name, false, DeclarationLocations.Create(identifier.GetLocation()));

    private static string NamespaceOf(SyntaxNode? node) => node switch
    {
        BaseNamespaceDeclarationSyntax space => (NamespaceOf(space.Parent) is { Length: > 0 } outer ? outer + "." : "") + space.Name.ToString().Replace("@", "").Replace(" ", ""),
        null => "",
        _ => NamespaceOf(node.Parent),
    };
}
