using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Compiler.Problems;

namespace NewsContent.Generator.Analysis;

/// <summary>
/// Says why <c>Articles</c> is not defined in a project that is not known to have posts. Such a project may show the articles of a library, so nothing is said
/// unless it uses the name.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingCollectionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(ProblemDiagnostics.DescriptorOf(LookupProblems.NoCollection));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var build = VisibleProperties.Read(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            if (!build.ExpectsPosts)
            {
                var folder = (build.ContentRoot ?? "") + "_posts";
                start.RegisterSyntaxNodeAction(context => Check(context, folder, build.RootNamespace), SyntaxKind.IdentifierName);
            }
        });
    }

    private static void Check(SyntaxNodeAnalysisContext context, string folder, string? rootNamespace)
    {
        var name = (IdentifierNameSyntax)context.Node;
        if (name.Identifier.ValueText == "Articles" && IsUnknown(name, rootNamespace, context.SemanticModel, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(ProblemDiagnostics.DescriptorOf(LookupProblems.NoCollection), name.GetLocation(), ProblemBag.Shorten(folder)));
        }
    }

    // By itself, or in a namespace: a member of something else is not meant.
    private static bool IsUnknown(IdentifierNameSyntax name, string? rootNamespace, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax? qualifier = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
            QualifiedNameSyntax qualified when qualified.Right == name => qualified.Left,
            MemberBindingExpressionSyntax binding when binding.Name == name => name,
            NameColonSyntax or NameEqualsSyntax or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } => name,
            _ => null,
        };
        return (qualifier is null || IsNamespace(qualifier))
            && model.GetSymbolInfo(name, cancellationToken) is { Symbol: null, CandidateSymbols.IsEmpty: true };

        // The root namespace of a project without other types does not exist.
        bool IsNamespace(ExpressionSyntax expression) =>
            model.GetSymbolInfo(expression, cancellationToken) is var info && (info.Symbol is INamespaceSymbol || (info.Symbol is null && expression.ToString() == rootNamespace));
    }
}
