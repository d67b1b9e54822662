using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Analysis;

/// <summary>Finds look-ups whose key, known when they are compiled, names no article: they would fail at run time, or never find anything.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LookUpAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that holds the name to write instead.</summary>
    internal const string Nearest = nameof(Nearest);

    /// <summary>The property of a diagnostic that holds the constant to write instead.</summary>
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

    // Of a short name any other is a few edits away.
    private static int MaxDistance(string key) => Math.Min(3, key.Length / 2);
}
