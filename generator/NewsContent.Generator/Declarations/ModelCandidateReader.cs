using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Compiler.Models;

namespace NewsContent.Generator.Declarations;

/// <summary>Reads the classes that derive from <c>Article</c> or <c>DataEntry</c>, because a class that no collection has as its model must be generated and reported too.</summary>
internal static class ModelCandidateReader
{
    /// <summary>Returns whether a declaration must be read.</summary>
    public static bool IsCandidate(SyntaxNode node) =>
        node is ClassDeclarationSyntax { BaseList.Types: [var first, ..], Arity: 0, Parent: CompilationUnitSyntax or BaseNamespaceDeclarationSyntax } type
        && CollectionReader.IsPartial(type)
        && NameOf(first.Type) is "Article" or "DataEntry";

    /// <summary>Reads the class; <c>null</c> if it is not a valid model.</summary>
    /// <param name="type">The class.</param>
    /// <param name="syntax">The part of the class that has the base class.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static ModelCandidate? Read(INamedTypeSymbol type, ClassDeclarationSyntax syntax, CancellationToken cancellationToken)
    {
        // With a constructor of its own, the class can be meant for something else.
        if (type.InstanceConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared))
        {
            return null;
        }

        var location = DeclarationLocations.Create(syntax.Identifier.GetLocation());
        var language = ((CSharpParseOptions)syntax.SyntaxTree.Options).LanguageVersion;
        return ModelReader.ReadCandidate(type, location, language, cancellationToken) is { } schema ? new ModelCandidate(schema, location) : null;
    }

    // An alias of the base class is rare, and then the compiler reports the class.
    private static string? NameOf(TypeSyntax type) => type switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax name => name.Name.Identifier.ValueText,
        _ => null,
    };
}
