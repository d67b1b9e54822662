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
                && FindModel(written, new(SymbolEqualityComparer.Default)) is { } model
                && attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation() is { } location)
            {
                context.ReportDiagnostic(Diagnostic.Create(ProblemDiagnostics.DescriptorOf(LookupProblems.ConverterNotSeen), location, model.Name, type.Name));
            }
        }
    }

    // An attribute of the context: [JsonSourceGenerationOptions(Converters = [typeof(ArticleJsonConverter)])].
    private static bool HasConverters(AttributeData attribute) =>
        IsNamed(attribute, "JsonSourceGenerationOptionsAttribute")
        && attribute.NamedArguments.Any(argument => argument.Key == "Converters"
            && argument.Value is { Kind: TypedConstantKind.Array, IsNull: false } types && types.Values.Any(value => value.Value is ITypeSymbol { Name: "ArticleJsonConverter" }));

    // Returns the first serialized model: the type itself, an item of an array, a list or a dictionary, or a member of a type of the project. A type with a converter
    // serializes its content with it.
    private static INamedTypeSymbol? FindModel(ITypeSymbol type, HashSet<ITypeSymbol> visited)
    {
        if (type is IArrayTypeSymbol array)
        {
            return FindModel(array.ElementType, visited);
        }

        if (type is not INamedTypeSymbol named || !visited.Add(named))
        {
            return null;
        }

        if (FindAttribute(named, "JsonConverterAttribute") is { } converter)
        {
            return IsModel(named) && converter.ApplicationSyntaxReference is { SyntaxTree.FilePath: var path } && path.EndsWith(".Model.g.cs", StringComparison.Ordinal) ? named : null;
        }

        // The models without a visible converter are in this project, so another assembly has none in its members.
        var contained = named.DeclaringSyntaxReferences.Length == 0 ? named.TypeArguments : named.TypeArguments.Concat(ContentOf(named));
        return contained.Select(content => FindModel(content, visited)).FirstOrDefault(model => model is not null);
    }

    private static IEnumerable<ITypeSymbol> ContentOf(INamedTypeSymbol type)
    {
        var items = type.AllInterfaces.FirstOrDefault(item => item.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);
        if (items is not null)
        {
            return items.TypeArguments;
        }

        var derived = type.GetAttributes().Where(attribute => IsNamed(attribute, "JsonDerivedTypeAttribute")).Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value).OfType<ITypeSymbol>();
        var bases = type.BaseType is { } own ? new ITypeSymbol[] { own } : [];
        return type.GetMembers().Where(IsSerialized).Select(TypeOf).OfType<ITypeSymbol>().Concat(bases).Concat(derived);
    }

    private static bool IsSerialized(ISymbol member) =>
        !member.IsStatic
        && member is IPropertySymbol { IsIndexer: false, GetMethod: not null } or IFieldSymbol { IsImplicitlyDeclared: false }
        && FindAttribute(member, "JsonConverterAttribute") is null
        && (FindAttribute(member, "JsonIgnoreAttribute") is not { } ignore || ignore.NamedArguments.Any(argument => argument is { Key: "Condition", Value.Value: not 1 }))
        && ((member is IPropertySymbol && member.DeclaredAccessibility == Accessibility.Public) || FindAttribute(member, "JsonIncludeAttribute") is not null);

    private static ITypeSymbol? TypeOf(ISymbol member) => (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;

    private static AttributeData? FindAttribute(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute => IsNamed(attribute, name));

    private static bool IsModel(INamedTypeSymbol type) => type.BaseType is { Name: "Article", ContainingNamespace: { Name: "NewsContent", ContainingNamespace.IsGlobalNamespace: true } };

    private static bool IsNamed(AttributeData attribute, string name) => attribute.AttributeClass is { } type && type.Name == name && type.ToDisplayString() == Json + name;
}
