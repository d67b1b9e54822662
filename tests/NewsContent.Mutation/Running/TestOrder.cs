using NewsContent.Mutation.Mutants;

namespace NewsContent.Mutation.Running;

/// <summary>Orders the tests of a mutant by the probability that they notice it.</summary>
internal sealed class TestOrder
{
    private readonly Dictionary<(string File, string Test), int> _kills = [];

    /// <summary>
    /// Returns the tests that reach the mutant before the others, then those that noticed other mutants of the file, then those with a name like the file, then the fastest.
    /// </summary>
    public IReadOnlyList<CoveringTest> Sort(Mutant mutant, IReadOnlyList<CoveringTest> tests)
    {
        var file = mutant.Site.Tree.FilePath;
        var name = Path.GetFileNameWithoutExtension(file);
        var folder = $".{Path.GetFileName(Path.GetDirectoryName(file))}.";
        return
        [
            .. tests.OrderByDescending(test => test.Reached.Contains(mutant.Id))
                .ThenByDescending(test => _kills.GetValueOrDefault((file, test.Id)))
                .ThenByDescending(test => test.Name.Contains(name, StringComparison.Ordinal) ? 2 : test.Name.Contains(folder, StringComparison.Ordinal) ? 1 : 0)
                .ThenBy(test => test.Milliseconds),
        ];
    }

    /// <summary>Returns the first tests that take a time in total.</summary>
    public static IReadOnlyList<CoveringTest> Take(IReadOnlyList<CoveringTest> tests, int milliseconds)
    {
        var count = 0;
        for (var left = milliseconds; count < tests.Count && left > 0; count++)
        {
            left -= 1 + tests[count].Milliseconds;
        }

        return [.. tests.Take(count)];
    }

    /// <summary>Records that a test noticed a mutant.</summary>
    public void AddKill(Mutant mutant, string testId)
    {
        var key = (mutant.Site.Tree.FilePath, testId);
        _kills[key] = _kills.GetValueOrDefault(key) + 1;
    }
}
