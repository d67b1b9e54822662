using System.Globalization;

namespace NewsContent.Mutation;

/// <summary>The command-line options.</summary>
/// <param name="Seed">The seed of the sample. The same seed and sources yield the same mutants.</param>
/// <param name="Count">The number of mutants.</param>
/// <param name="Mutants">The numbers of the mutants to run, or all mutants of the sample if empty.</param>
/// <param name="Only">Mutates only files whose path contains this string.</param>
/// <param name="Without">Excludes tests whose full name contains one of these strings.</param>
/// <param name="Suites">The test projects, in the order of their runs.</param>
/// <param name="IsListing">Whether to print the sample without running tests.</param>
/// <param name="IsBuilding">Whether to build the test projects first.</param>
internal sealed record MutationOptions(int Seed, int Count, IReadOnlyList<int> Mutants, string Only, IReadOnlyList<string> Without, IReadOnlyList<string> Suites, bool IsListing, bool IsBuilding)
{
    /// <summary>The usage of the program.</summary>
    public const string Usage = "Usage: [--seed N] [--count N] [--mutants N,N] [--only PATH] [--without NAME,NAME] [--suites PROJECT,PROJECT] [--list true] [--build false]";

    /// <summary>Parses the command line.</summary>
    /// <returns>The options, or <c>null</c> if an argument is invalid.</returns>
    public static MutationOptions? Parse(string[] arguments)
    {
        MutationOptions? options = new(1, 50, [], "", [], ["NewsContent.Compiler.Tests", "NewsContent.Generator.Tests", "NewsContent.Security.Tests"], IsListing: false, IsBuilding: true);
        for (var i = 0; i < arguments.Length && options is not null; i += 2)
        {
            var value = i + 1 < arguments.Length ? arguments[i + 1] : "";
            var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            options = arguments[i] switch
            {
                "--seed" when isNumber => options with { Seed = number },
                "--count" when isNumber => options with { Count = number },
                "--mutants" when value != "" => options with { Mutants = [.. value.Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture))] },
                "--only" when value != "" => options with { Only = value },
                "--without" when value != "" => options with { Without = value.Split(',') },
                "--suites" when value != "" => options with { Suites = value.Split(',') },
                "--list" when value == "true" => options with { IsListing = true },
                "--build" when value == "false" => options with { IsBuilding = false },
                _ => null,
            };
        }

        return options;
    }
}
