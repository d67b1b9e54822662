using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;

namespace NewsContent.Generator.Analysis;

/// <summary>
/// Reports the keys of the posts that a model does not declare. NC1035 reports them in the posts, but code fixes need a diagnostic in C#. If the model has a property
/// with that name which is not partial, that property is reported instead, and so is a property that nothing can set.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndeclaredKeyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The diagnostic property with the suggested declaration.</summary>
    internal const string Declaration = nameof(Declaration);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(ProblemDiagnostics.DescriptorOf(LookupProblems.KeyWithoutProperty), ProblemDiagnostics.DescriptorOf(LookupProblems.PropertyNotPartial));

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
        var reported = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is not { Name: "UndeclaredKeyAttribute", ContainingNamespace: { Name: "CompilerServices", ContainingNamespace.Name: "NewsContent" } }
                || attribute.ConstructorArguments is not [{ Value: string key }, { Value: string propertyType }, { Value: string property }])
            {
                continue;
            }

            if (FindUnread(type, property, context.CancellationToken) is { } unread)
            {
                reported.Add(unread);
                ReportNotPartial(context, unread, key);
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

        foreach (var unset in IsModel(type) ? type.GetMembers().Where(member => !reported.Contains(member) && IsNeverSet(member, context.CancellationToken)) : [])
        {
            ReportNotPartial(context, unset, ModelKey.Of(unset.Name));
        }
    }

    // The generated constructor sets nothing; one of the user's can.
    private static bool IsModel(INamedTypeSymbol type) =>
        type.BaseType is { Name: "Article" or "DataEntry", ContainingNamespace: { Name: "NewsContent", ContainingNamespace.IsGlobalNamespace: true } }
        && type.InstanceConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared)
        && type.InstanceConstructors.All(static constructor => constructor.IsImplicitlyDeclared
            || constructor.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(System.CodeDom.Compiler.GeneratedCodeAttribute)));

    // Code of the app can set a property with a setter, but the compiler warns if it must not be null and no constructor sets it.
    private static bool IsNeverSet(ISymbol member, CancellationToken cancellation) => member switch
    {
        { IsStatic: true } or { IsImplicitlyDeclared: true } or { IsOverride: true } => false,
        IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: true } property =>
            property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is PropertyDeclarationSyntax { Initializer: null } syntax
            && IsUnread(syntax) && (property.SetMethod is null || MustBeSet(property.Type)) && !IsReportedByGenerator(property),
        IFieldSymbol field => field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer: null } && MustBeSet(field.Type),
        _ => false,
    };

    private static bool MustBeSet(ITypeSymbol type) => type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated };

    // NC5025.
    private static bool IsReportedByGenerator(IPropertySymbol property) =>
        property.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "FrontMatterAttribute" or "SelectAttribute" or "DataKeyAttribute" or "DataIdAttribute" });

    // A property with code of its own can be intended.
    private static bool IsUnread(PropertyDeclarationSyntax property) =>
        property.AccessorList is { } accessors && !property.Modifiers.Any(SyntaxKind.PartialKeyword) && accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null });

    private static ISymbol? FindUnread(INamedTypeSymbol type, string name, CancellationToken cancellation) => type.GetMembers().FirstOrDefault(member =>
        !member.IsStatic
        && string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)
        && member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) switch
        {
            PropertyDeclarationSyntax property => IsUnread(property),
            VariableDeclaratorSyntax => true,
            _ => false,
        });

    private static void ReportNotPartial(SymbolAnalysisContext context, ISymbol member, string key)
    {
        var memberType = ((member as IPropertySymbol)?.Type ?? ((IFieldSymbol)member).Type).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        context.ReportDiagnostic(Diagnostic.Create(
            ProblemDiagnostics.DescriptorOf(LookupProblems.PropertyNotPartial),
            member.Locations[0],
            member.Name,
            ProblemBag.Shorten(key),
            ProblemBag.Shorten(new KeyDeclaration(key, memberType, member.Name).ToString())));
    }
}
