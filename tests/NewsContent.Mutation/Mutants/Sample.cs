using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsContent.Mutation.Mutants;

/// <summary>A random sample of mutants, and the assembly that contains them, each behind a switch.</summary>
/// <param name="Mutants">The mutants in random order, so that the first mutants are also a sample.</param>
/// <param name="Assembly">The bytes of the assembly.</param>
internal sealed record Sample(IReadOnlyList<Mutant> Mutants, byte[] Assembly)
{
    /// <summary>Chooses random mutants until this number of them compiles.</summary>
    public static Sample Take(CompilerProject project, MutationOptions options)
    {
        var sites = project.MutatedTrees.Where(tree => tree.FilePath.Contains(options.Only, StringComparison.Ordinal)).SelectMany(SiteFinder.Find).ToArray();
        var random = new Random(options.Seed);
        random.Shuffle(sites);
        var candidates = new Queue<Mutant>(sites.Select((site, index) => new Mutant(index + 1, site, site.Alternatives[random.Next(site.Alternatives.Count)])));
        var mutants = new List<Mutant>();
        while (true)
        {
            // Most mutants compile. A few additional ones find the errors in the same pass.
            while (mutants.Count < options.Count + (options.Count / 4) && candidates.TryDequeue(out var candidate))
            {
                mutants.Add(candidate);
            }

            while (FindInvalid(project, mutants) is { Count: > 0 } invalid)
            {
                mutants.RemoveAll(invalid.Contains);
            }

            if (mutants.Count >= options.Count || candidates.Count == 0)
            {
                mutants = [.. mutants.Take(options.Count).Where(mutant => options.Mutants.Count == 0 || options.Mutants.Contains(mutant.Id))];
                using var stream = new MemoryStream();
                Switch(project, mutants, out _).Emit(stream, manifestResources: project.Resources);
                return new Sample(mutants, stream.ToArray());
            }
        }
    }

    private static HashSet<Mutant> FindInvalid(CompilerProject project, List<Mutant> mutants)
    {
        var errors = Switch(project, mutants, out var files).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return
        [
            .. errors.Select(error => error.Location.SourceTree is { } tree && files.TryGetValue(tree, out var file) && file.At(error.Location.SourceSpan.Start) is { } mutant
                ? mutant
                : throw new InvalidOperationException($"Not an error of a mutant: {error}")),
        ];
    }

    private static CSharpCompilation Switch(CompilerProject project, List<Mutant> mutants, out Dictionary<SyntaxTree, SwitchedSources> files)
    {
        files = [];
        var compilation = project.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(SwitchedSources.SwitchSource, project.ParseOptions));
        foreach (var file in mutants.GroupBy(mutant => mutant.Site.Tree))
        {
            var switched = new SwitchedSources(file.Key, file);
            files.Add(switched.Tree, switched);
            compilation = compilation.ReplaceSyntaxTree(file.Key, switched.Tree);
        }

        return compilation;
    }
}
