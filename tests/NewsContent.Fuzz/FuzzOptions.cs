using System.Globalization;
using NewsContent.Fuzz.Targets;

namespace NewsContent.Fuzz;

/// <summary>The command-line options.</summary>
/// <param name="Targets">The targets to fuzz.</param>
/// <param name="Time">The time for each target.</param>
/// <param name="Count">The maximum number of inputs for each target.</param>
/// <param name="Seed">The seed. The same seed yields the same inputs in the same order.</param>
/// <param name="Findings">The folder for findings.</param>
/// <param name="Replay">A finding to replay instead of fuzzing, or <c>null</c>.</param>
internal sealed record FuzzOptions(IReadOnlyList<FuzzTarget> Targets, TimeSpan Time, long Count, int Seed, string Findings, string? Replay)
{
    /// <summary>Parses the options; <c>null</c> if they are invalid.</summary>
    public static FuzzOptions? Parse(string[] arguments, IReadOnlyList<FuzzTarget> all)
    {
        if (arguments.Length % 2 == 0)
        {
            return null;
        }

        var options = new FuzzOptions(
            [.. all.Where(target => (arguments[0] == "all" && !target.IsByName) || arguments[0] == target.Name)],
            TimeSpan.FromSeconds(10),
            long.MaxValue,
            1,
            Path.Combine("artifacts", "fuzz"),
            null);
        for (var i = 1; i < arguments.Length && options is not null; i += 2)
        {
            var isNumber = int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            options = arguments[i] switch
            {
                "--seconds" when isNumber => options with { Time = TimeSpan.FromSeconds(number) },
                "--count" when isNumber => options with { Count = number },
                "--seed" when isNumber => options with { Seed = number },
                "--findings" => options with { Findings = arguments[i + 1] },
                "--replay" => options with { Replay = arguments[i + 1] },
                _ => null,
            };
        }

        return options?.Targets.Count > 0 ? options : null;
    }
}
