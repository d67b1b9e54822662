using System.Reflection;
using System.Runtime.InteropServices;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Security.Tests;

namespace NewsContent.Fuzz.Targets;

/// <summary>A part of the compiler, with its seeds and invariants.</summary>
internal abstract class FuzzTarget(string name)
{
    private const int MaxLength = 20_000;

    public string Name => name;

    /// <summary>The inputs of its corpus, which is embedded in this program.</summary>
    public virtual IReadOnlyList<string> Seeds { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(resource => resource.StartsWith($"Corpus/{name}/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Resource.Text)];

    /// <summary>The bytes that an input may allocate in addition to a multiple of its length. Real posts need 1% of that.</summary>
    public virtual long MaxFixedBytes => 4_000_000;

    /// <summary>Whether the target runs only if it is named, because an input takes minutes.</summary>
    public bool IsByName { get; init; }

    /// <summary>Whether the cost of an input is bounded by its length.</summary>
    public virtual bool HasBoundedCost => true;

    /// <summary>The number of checked edits, for inputs with several edits.</summary>
    public long Steps { get; protected set; }

    /// <summary>The kinds of edits that the inputs have reached, one per line.</summary>
    public virtual IEnumerable<string> Reached => [];

    public abstract Outcome Check(string input);

    /// <summary>Creates a new input.</summary>
    public virtual string Next(Random random, Mutator mutator) => mutator.Next(MaxLength);

    /// <summary>Reduces an input that still has the finding.</summary>
    public virtual string Minimize(string input, Func<string, bool> isFound) => Minimizer.Minimize(input, isFound);

    /// <summary>Writes an input as UTF-16, because another encoding would lose unpaired surrogates.</summary>
    public virtual byte[] Encode(string input) => MemoryMarshal.AsBytes(input.AsSpan()).ToArray();

    /// <summary>Reads the result of <see cref="Encode"/>.</summary>
    public virtual string Decode(byte[] bytes) => new(MemoryMarshal.Cast<byte, char>(bytes));

    /// <summary>Asserts the invariants of the problems of any file: none is an internal error, and each has a location in the file.</summary>
    protected static string? FindingIn(EquatableArray<Problem> problems, string text)
    {
        foreach (var problem in problems)
        {
            if (problem.Kind == LimitProblems.InternalError)
            {
                return "Failure: " + problem.Message;
            }

            if (problem.Location is { } location && (location.Start < 0 || location.Length < 0 || location.Start + location.Length > text.Length))
            {
                return $"Location of {problem.Kind.Id}: {location.Start}+{location.Length} of {text.Length}";
            }
        }

        return null;
    }

    /// <summary>Returns the distinct ids of the problems.</summary>
    protected static string SignatureOf(EquatableArray<Problem> problems) =>
        string.Join(" ", problems.Select(problem => problem.Kind.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
