using System.Text;

namespace NewsContent.Fuzz.Sites;

/// <summary>The result of a build: outputs by name, and diagnostics with their full text, in order.</summary>
internal sealed record BuildResult(IReadOnlyList<(string Name, string Content)> Outputs, IReadOnlyList<string> Diagnostics)
{
    /// <summary>Returns the result of a build that throws.</summary>
    public static BuildResult Of(Exception exception) => new([], [$"{exception.GetType().Name} {exception.Message}"]);

    /// <summary>Encodes bytes as a string.</summary>
    public static string Content(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    /// <summary>Returns the first difference as a finding, or <c>null</c> if the results are equal.</summary>
    public string? FindDifference(BuildResult expected)
    {
        foreach (var (name, content) in expected.Outputs)
        {
            if (Outputs.FirstOrDefault(output => output.Name == name).Content is not { } actual)
            {
                return $"Missing output {name}: the clean build has it";
            }

            if (actual != content)
            {
                return $"Other output {name}: {FirstDifference(actual, content)}";
            }
        }

        return Outputs.Select(output => output.Name).FirstOrDefault(name => expected.Outputs.All(output => output.Name != name)) is { } further
            ? $"Extra output {further}: the clean build does not have it"
            : FindDifference(Diagnostics, expected.Diagnostics);
    }

    private static string? FindDifference(IReadOnlyList<string> actual, IReadOnlyList<string> expected) =>
        expected.Except(actual).FirstOrDefault() is { } missing ? $"Missing diagnostic {IdOf(missing)}: {missing}\nactual:\n{string.Join('\n', actual)}"
        : actual.Except(expected).FirstOrDefault() is { } further ? $"Extra diagnostic {IdOf(further)}: {further}"
        : !actual.SequenceEqual(expected) ? $"Other order of diagnostics {IdOf(expected.Where((line, index) => index >= actual.Count || actual[index] != line).FirstOrDefault() ?? "")}: {string.Join('\n', actual)}\nexpected:\n{string.Join('\n', expected)}"
        : null;

    // Diagnostics begin with their id.
    private static string IdOf(string diagnostic) => diagnostic.Split(' ')[0];

    private static string FirstDifference(string actual, string expected)
    {
        const int Context = 60;
        var start = 0;
        while (start < actual.Length && start < expected.Length && actual[start] == expected[start])
        {
            start++;
        }

        return $"at {start}: '{Around(actual)}', expected '{Around(expected)}'";

        string Around(string text) => text[Math.Max(0, Math.Min(text.Length, start) - Context)..Math.Min(text.Length, start + Context)];
    }
}
