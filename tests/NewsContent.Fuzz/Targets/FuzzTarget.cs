using System.Reflection;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Security.Tests;

namespace NewsContent.Fuzz.Targets;

/// <summary>A part of the compiler, with what to begin with and what must hold.</summary>
internal abstract class FuzzTarget(string name)
{
    public string Name => name;

    /// <summary>Inputs of its corpus, which is part of this program.</summary>
    public virtual IReadOnlyList<string> Seeds { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(resource => resource.StartsWith($"Corpus/{name}/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Resource.Text)];

    /// <summary>The bytes that an input may allocate, apart from a multiple of its length. Real posts need a hundredth.</summary>
    public virtual long MaxFixedBytes => 4_000_000;

    public abstract Outcome Check(string input);

    /// <summary>What holds of the problems of any file: none is a failure of ours, and each is at a place that the file has.</summary>
    protected static string? FindingIn(EquatableArray<Problem> problems, string text)
    {
        foreach (var problem in problems)
        {
            if (problem.Kind == LimitProblems.InternalError)
            {
                return "Failure: " + problem.Message;
            }

            if (problem.Location is { } place && (place.Start < 0 || place.Length < 0 || place.Start + place.Length > text.Length))
            {
                return $"Place of {problem.Kind.Id}: {place.Start}+{place.Length} of {text.Length}";
            }
        }

        return null;
    }

    /// <summary>The problems' ids, each once.</summary>
    protected static string SignatureOf(EquatableArray<Problem> problems) =>
        string.Join(" ", problems.Select(problem => problem.Kind.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
