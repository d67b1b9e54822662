using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;

namespace NewsContent.Generator.Analysis;

/// <summary>
/// Reports the keys of the posts that a model does not declare. NC1035 reports them in the posts, but code fixes need a diagnostic in C#.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndeclaredKeyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The diagnostic property with the suggested declaration.</summary>
    internal const string Declaration = nameof(Declaration);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(ProblemDiagnostics.DescriptorOf(LookupProblems.KeyWithoutProperty));

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
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is not { Name: "UndeclaredKeyAttribute", ContainingNamespace: { Name: "CompilerServices", ContainingNamespace.Name: "NewsContent" } }
                || attribute.ConstructorArguments is not [{ Value: string key }, { Value: string propertyType }, { Value: string property }])
            {
                continue;
            }

            // The user's part of the class has the base type; the generated parts do not.
            var part = type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(context.CancellationToken)).OfType<ClassDeclarationSyntax>()
                .FirstOrDefault(syntax => syntax.BaseList is not null);
            if (part is not null)
            {
                var declaration = new KeyDeclaration(key, propertyType, property).ToString();
                context.ReportDiagnostic(Diagnostic.Create(
                    ProblemDiagnostics.DescriptorOf(LookupProblems.KeyWithoutProperty),
                    part.Identifier.GetLocation(),
                    ImmutableDictionary<string, string?>.Empty.Add(Declaration, declaration),
                    ProblemBag.Shorten(key),
                    type.Name,
                    ProblemBag.Shorten(declaration)));
            }
        }
    }
}
