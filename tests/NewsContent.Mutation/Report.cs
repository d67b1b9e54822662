using NewsContent.Mutation.Mutants;
using NewsContent.Mutation.Running;

namespace NewsContent.Mutation;

/// <summary>The results of a sample.</summary>
internal sealed class Report(string root, MutationOptions options, IReadOnlyList<Mutant> mutants)
{
    private readonly Dictionary<Mutant, Outcome> _outcomes = [];

    /// <summary>The mutants that no test suite has detected yet.</summary>
    public IReadOnlyList<Mutant> Unnoticed => [.. mutants.Where(mutant => !_outcomes.TryGetValue(mutant, out var outcome) || !outcome.IsNoticed)];

    /// <summary>Adds the result of a test suite.</summary>
    public void Add(Mutant mutant, Outcome outcome)
    {
        // A later test suite that does not reach the mutant adds no information.
        if (outcome.Kind != OutcomeKind.NotCovered || !_outcomes.ContainsKey(mutant))
        {
            _outcomes[mutant] = outcome;
        }

        Console.WriteLine($"{outcome.Kind,-10} {LocationOf(mutant)} {outcome.Detail}{(outcome.IsNoticed ? "" : Lines(mutant))}");
    }

    /// <summary>Prints the surviving mutants and the counts, or the whole sample if no test ran.</summary>
    public void Print()
    {
        foreach (var mutant in Unnoticed.OrderBy(mutant => mutant.Site.Tree.FilePath, StringComparer.Ordinal).ThenBy(mutant => mutant.Line))
        {
            var kind = _outcomes.TryGetValue(mutant, out var outcome) ? outcome.Kind.ToString() : "Mutant";
            Console.WriteLine($"\n{kind} {LocationOf(mutant)}{Lines(mutant)}");
        }

        var noticed = mutants.Count - Unnoticed.Count;
        var counts = _outcomes.Values.GroupBy(outcome => outcome.Kind).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}");
        Console.WriteLine(FormattableString.Invariant($"\nSeed {options.Seed}, {mutants.Count} mutants: {string.Join(", ", counts)}; noticed {noticed} ({100.0 * noticed / mutants.Count:0.0} %)"));
    }

    private static string Lines(Mutant mutant) => $"\n  - {mutant.Original}\n  + {mutant.Mutated}";

    private string LocationOf(Mutant mutant) =>
        $"#{mutant.Id} {Path.GetRelativePath(Path.Combine(root, CompilerProject.Folder), mutant.Site.Tree.FilePath)}:{mutant.Line}";
}
