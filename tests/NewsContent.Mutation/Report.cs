using NewsContent.Mutation.Mutants;
using NewsContent.Mutation.Running;

namespace NewsContent.Mutation;

/// <summary>The results of a sample.</summary>
internal sealed class Report(string root, MutationOptions options, IReadOnlyList<Mutant> mutants)
{
    private readonly Dictionary<Mutant, Outcome> _outcomes = [];

    /// <summary>The mutants that no suite noticed yet.</summary>
    public IReadOnlyList<Mutant> Unnoticed => [.. mutants.Where(mutant => !_outcomes.TryGetValue(mutant, out var outcome) || !outcome.IsNoticed)];

    /// <summary>Adds the result of one suite.</summary>
    public void Add(Mutant mutant, Outcome outcome)
    {
        // A later suite that does not reach the mutant says nothing new.
        if (outcome.Kind != OutcomeKind.NotCovered || !_outcomes.ContainsKey(mutant))
        {
            _outcomes[mutant] = outcome;
        }

        Console.WriteLine($"{outcome.Kind,-10} {Place(mutant)} {outcome.Detail}");
    }

    /// <summary>Prints the mutants that live and the figures; the whole sample if no test ran.</summary>
    public void Print()
    {
        foreach (var mutant in Unnoticed.OrderBy(mutant => mutant.Site.Tree.FilePath, StringComparer.Ordinal).ThenBy(mutant => mutant.Line))
        {
            var kind = _outcomes.TryGetValue(mutant, out var outcome) ? outcome.Kind.ToString() : "Mutant";
            Console.WriteLine($"\n{kind} {Place(mutant)}\n  - {mutant.Original}\n  + {mutant.Mutated}");
        }

        var counts = _outcomes.Values.GroupBy(outcome => outcome.Kind).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}");
        Console.WriteLine($"\nSeed {options.Seed}, {mutants.Count} mutants: {string.Join(", ", counts)}");
    }

    private string Place(Mutant mutant) =>
        $"{Path.GetRelativePath(Path.Combine(root, CompilerProject.Folder), mutant.Site.Tree.FilePath)}:{mutant.Line}";
}
