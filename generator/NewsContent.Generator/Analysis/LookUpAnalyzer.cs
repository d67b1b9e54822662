using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Analysis;

/// <summary>Finds lookups with a constant key that no article has. They fail at run time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LookUpAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The diagnostic property with the suggested name.</summary>
    internal const string Nearest = nameof(Nearest);

    /// <summary>The diagnostic property with the suggested constant.</summary>
    internal const string Constant = nameof(Constant);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        ProblemDiagnostics.DescriptorOf(LookUpProblems.UnknownSlug),
        ProblemDiagnostics.DescriptorOf(LookUpProblems.UnknownName),
        ProblemDiagnostics.DescriptorOf(LookUpProblems.UnknownUrl));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var collections = new ConcurrentDictionary<INamedTypeSymbol, KnownNames?>(SymbolEqualityComparer.Default);
            start.RegisterOperationAction(context => Check(context, collections), OperationKind.PropertyReference, OperationKind.Invocation);
        });
    }

    private static void Check(OperationAnalysisContext context, ConcurrentDictionary<INamedTypeSymbol, KnownNames?> collections)
    {
        if (LookUp.Find(context.Operation) is { } lookUp
            && collections.GetOrAdd(lookUp.Collection, KnownNames.Of)?.In(lookUp.Property) is { } names
            && !names.ContainsKey(lookUp.Key))
        {
            context.ReportDiagnostic(Describe(lookUp, names));
        }
    }

    private static Diagnostic Describe(LookUp lookUp, IReadOnlyDictionary<string, string?> names)
    {
        var composed = names.Keys.FirstOrDefault(name => Nfc.DifferOnlyInComposition(name, lookUp.Key));
        var nearest = composed ?? NearestName.Find(lookUp.Key, names.Keys.OrderBy(name => name, StringComparer.Ordinal), MaxDistance(lookUp.Key));
        var collection = lookUp.Collection.Name;
        var (kind, what) = lookUp.Property switch
        {
            "BySlug" => (LookUpProblems.UnknownSlug, null),
            "ByTag" => (LookUpProblems.UnknownName, "tag"),
            "ByCategory" => (LookUpProblems.UnknownName, "category"),
            "ByAuthor" => (LookUpProblems.UnknownName, "author"),
            "ByUrl" => (LookUpProblems.UnknownUrl, "URL"),
            _ => (LookUpProblems.UnknownUrl, "former URL"),
        };
        var remedy = composed is not null ? $"write '{ProblemBag.Shorten(composed)}', which has the same letters, composed differently"
            : nearest is not null ? $"did you mean '{ProblemBag.Shorten(nearest)}'?"
            : what is null ? $"write one of the constants of {collection}.Slugs"
            : $"write one of {collection}.{lookUp.Property}.Keys";
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (nearest is not null)
        {
            properties = properties.Add(Nearest, nearest).Add(Constant, names[nearest]);
        }

        string?[] arguments = [collection, what, ProblemBag.Shorten(lookUp.Key), remedy];
        return Diagnostic.Create(
            ProblemDiagnostics.DescriptorOf(kind),
            lookUp.Argument.GetLocation(),
            properties,
            [.. arguments.OfType<string>()]);
    }

    // Any other name is only a few edits away from a short name.
    private static int MaxDistance(string key) => Math.Min(3, key.Length / 2);
}
