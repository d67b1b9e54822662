using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Compiler.Problems;

namespace NewsContent.Generator.Analysis;

/// <summary>
/// Reports models in a <c>JsonSerializerContext</c> whose converter is only in generated code. The JSON generator does not see that code, so it would serialize
/// such a model by different rules.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonContextAnalyzer : DiagnosticAnalyzer
{
    private const string Json = "System.Text.Json.Serialization.";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(ProblemDiagnostics.DescriptorOf(LookupProblems.ConverterNotSeen));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Check, SymbolKind.NamedType);
    }

    private static void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var attributes = type.GetAttributes();
        if (!attributes.Any(attribute => IsNamed(attribute, "JsonSerializableAttribute")) || attributes.Any(HasConverters))
        {
            return;
        }

        foreach (var attribute in attributes.Where(attribute => IsNamed(attribute, "JsonSerializableAttribute")))
        {
            if (attribute.ConstructorArguments.FirstOrDefault().Value is ITypeSymbol written
                && FindModel(written) is { } model
                && attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation() is { } place)
            {
                context.ReportDiagnostic(Diagnostic.Create(ProblemDiagnostics.DescriptorOf(LookupProblems.ConverterNotSeen), place, model.Name, type.Name));
            }
        }
    }

    // An attribute of the context: [JsonSourceGenerationOptions(Converters = [typeof(ArticleJsonConverter)])].
    private static bool HasConverters(AttributeData attribute) =>
        IsNamed(attribute, "JsonSourceGenerationOptionsAttribute")
        && attribute.NamedArguments.Any(argument => argument.Key == "Converters"
            && argument.Value is { Kind: TypedConstantKind.Array, IsNull: false } types && types.Values.Any(value => value.Value is ITypeSymbol { Name: "ArticleJsonConverter" }));

    // Returns the serialized model: the type itself, or the items of an array, a list or a dictionary. A type with a converter serializes its items with it.
    private static INamedTypeSymbol? FindModel(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return FindModel(array.ElementType);
        }

        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        var converter = named.GetAttributes().FirstOrDefault(attribute => IsNamed(attribute, "JsonConverterAttribute"));
        return converter is null ? named.TypeArguments.Select(FindModel).FirstOrDefault(model => model is not null)
            : IsModel(named) && converter.ApplicationSyntaxReference is { SyntaxTree.FilePath: var path } && path.EndsWith(".Model.g.cs", StringComparison.Ordinal) ? named
            : null;
    }

    private static bool IsModel(INamedTypeSymbol type) => type.BaseType is { Name: "Article", ContainingNamespace: { Name: "NewsContent", ContainingNamespace.IsGlobalNamespace: true } };

    private static bool IsNamed(AttributeData attribute, string name) => attribute.AttributeClass is { } type && type.Name == name && type.ToDisplayString() == Json + name;
}
