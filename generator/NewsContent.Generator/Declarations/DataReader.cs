using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Declarations;

/// <summary>Reads a class with <c>[DataCollection]</c> or <c>[DataFile]</c>.</summary>
internal static class DataReader
{
    public const string CollectionName = "NewsContent.DataCollectionAttribute`1";
    public const string FileName = "NewsContent.DataFileAttribute`1";

    /// <summary>Reads a declaration.</summary>
    /// <param name="type">The class.</param>
    /// <param name="syntax">The part of the class that has the attribute.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static DataDeclaration Read(INamedTypeSymbol type, ClassDeclarationSyntax syntax, AttributeData attribute, CancellationToken cancellationToken)
    {
        var location = DeclarationLocations.Create(attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation() ?? syntax.Identifier.GetLocation());
        var path = Nfc.Normalize(attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "");
        var problems = new List<Problem>();
        if (!CollectionReader.IsValid(type, syntax))
        {
            problems.Add(new Problem(DeclarationProblems.InvalidCollection, DeclarationLocations.Create(syntax.Identifier.GetLocation()), new([ProblemBag.Shorten(type.Name)])));
        }

        var language = ((CSharpParseOptions)syntax.SyntaxTree.Options).LanguageVersion;
        var models = attribute.AttributeClass?.TypeArguments.FirstOrDefault() is INamedTypeSymbol model
            ? ModelReader.ReadEntries(model, location, language, cancellationToken)
            : null;
        problems.AddRange(models?.Problems ?? default);
        var schema = models is not { Schemas.Count: > 0 } || problems.Any(problem => problem.Kind == DeclarationProblems.InvalidCollection)
            ? null
            : new DataSchema(CollectionReader.NamesOf(type, models.Value.Schemas[0], path), attribute.AttributeClass!.MetadataName == "DataCollectionAttribute`1", models.Value.Schemas);
        return new DataDeclaration(schema, path, location, models?.PropertyLocations ?? default, problems.ToEquatableArray())
        {
            ModelName = CollectionReader.ModelNameOf(attribute),
        };
    }

    /// <summary>Whether an attribute declares a data file.</summary>
    public static bool IsData(AttributeData attribute) => attribute.AttributeClass is
    {
        MetadataName: "DataCollectionAttribute`1" or "DataFileAttribute`1",
        ContainingType: null,
        ContainingNamespace: { Name: "NewsContent", ContainingNamespace.IsGlobalNamespace: true },
    };
}
