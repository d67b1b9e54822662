using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Analysis;

/// <summary>Finds lookups with a constant key that no article has. They fail at run time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LookupAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The diagnostic property with the suggested name.</summary>
    internal const string Nearest = nameof(Nearest);

    /// <summary>The diagnostic property with the suggested constant.</summary>
    internal const string Constant = nameof(Constant);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        ProblemDiagnostics.DescriptorOf(LookupProblems.UnknownSlug),
        ProblemDiagnostics.DescriptorOf(LookupProblems.UnknownName),
        ProblemDiagnostics.DescriptorOf(LookupProblems.UnknownUrl));

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
        if (Lookup.Find(context.Operation) is { } lookup
            && collections.GetOrAdd(lookup.Collection, KnownNames.Of) is { } known
            && known.In(lookup.Property) is { } names
            && !names.ContainsKey(lookup.Key))
        {
            context.ReportDiagnostic(Describe(lookup, known, names));
        }
    }

    private static Diagnostic Describe(Lookup lookup, KnownNames known, IReadOnlyDictionary<string, string?> names)
    {
        var composed = names.Keys.FirstOrDefault(name => Nfc.DifferOnlyInComposition(name, lookup.Key));
        var nearest = composed ?? known.FindUrl(lookup.Property, lookup.Key) ?? NearestName.Find(lookup.Key, names.Keys.OrderBy(name => name, StringComparer.Ordinal), MaxDistance(lookup.Key));
        var collection = lookup.Collection.Name;
        var (kind, what) = lookup.Property switch
        {
            "BySlug" => (LookupProblems.UnknownSlug, null),
            "ByTag" => (LookupProblems.UnknownName, "tag"),
            "ByCategory" => (LookupProblems.UnknownName, "category"),
            "ByAuthor" => (LookupProblems.UnknownName, "author"),
            "ByUrl" => (LookupProblems.UnknownUrl, "URL"),
            _ when known.KeyOf(lookup.Property) is { } key => (LookupProblems.UnknownName, key),
            _ => (LookupProblems.UnknownUrl, "former URL"),
        };
        var remedy = composed is not null ? $"write '{ProblemBag.Shorten(composed)}', which has the same letters, composed differently"
            : nearest is not null ? $"did you mean '{ProblemBag.Shorten(nearest)}'?"
            : names.Count == 0 ? NoNames(lookup, known.KeyOf(lookup.Property))
            : what is null ? $"write one of the constants of {collection}.Slugs"
            : $"write one of {collection}.{lookup.Property}.Keys";
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (nearest is not null)
        {
            properties = properties.Add(Nearest, nearest).Add(Constant, names[nearest]);
        }

        string?[] arguments = [collection, what, ProblemBag.Shorten(lookup.Key), remedy];
        return Diagnostic.Create(
            ProblemDiagnostics.DescriptorOf(kind),
            lookup.Argument.GetLocation(),
            properties,
            [.. arguments.OfType<string>()]);
    }

    private static string NoNames(Lookup lookup, string? key) => lookup.Property switch
    {
        _ when key is not null => $"write '{key}: {ProblemBag.Shorten(lookup.Key)}' in a post, because no article has a value",
        "ByTag" => $"write 'tags: [{ProblemBag.Shorten(lookup.Key)}]' in a post, because no article has a tag",
        "ByCategory" => $"write 'categories: [{ProblemBag.Shorten(lookup.Key)}]' in a post, because no article has a category",
        "ByAuthor" => $"write 'author: {ProblemBag.Shorten(lookup.Key)}' in a post, because no article has an author",
        "Redirects" => $"write 'redirect_from: {ProblemBag.Shorten(lookup.Key)}' in a post, because no article has a former URL",
        _ => "add a post, because the collection has no articles",
    };

    // Any other name is only a few edits away from a short name.
    private static int MaxDistance(string key) => Math.Min(3, key.Length / 2);
}
