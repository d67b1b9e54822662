using System.Security.Cryptography;
using System.Text;
using NewsContent.Compiler.Tests.Results.Generated;

namespace NewsContent.Compiler.Tests.Results;

/// <summary>
/// Compares the whole results of generated inputs with <c>Results/Generated/Records</c>, which contains a hash for each fifty inputs. They show a change of behavior that no other
/// test names. The inputs and results themselves are in <c>artifacts/generated</c>. After an intended change, run the test with <c>NEWSCONTENT_UPDATE_RECORDS=1</c>, and compare that
/// folder with the folder of a run before the change.
/// </summary>
public sealed class GeneratedInputTests
{
    private const int InputsOfLine = 50;
    private const int LinesOfTest = 5;

    private static readonly bool IsUpdating = Environment.GetEnvironmentVariable("NEWSCONTENT_UPDATE_RECORDS") == "1";

    public static TheoryData<string, int> Parts()
    {
        var data = new TheoryData<string, int>();
        foreach (var (name, family) in GeneratedFamily.All)
        {
            for (var part = 0; part < PartsOf(family); part++)
            {
                data.Add(name, part);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void The_results_of_generated_inputs_are_the_recorded_ones(string family, int part)
    {
        var path = Path.Combine(Repository.Root, "tests/NewsContent.Compiler.Tests/Results/Generated/Records", family + ".txt");
        if (IsUpdating && part == 0)
        {
            File.WriteAllLines(path, Enumerable.Range(0, PartsOf(GeneratedFamily.All[family])).SelectMany(i => Hashes(family, i)));
        }

        Assert.Equal(IsUpdating ? [] : File.ReadLines(path).Skip(part * LinesOfTest).Take(LinesOfTest), IsUpdating ? [] : Hashes(family, part));
    }

    private static int PartsOf(GeneratedFamily family) => (family.Count + (LinesOfTest * InputsOfLine) - 1) / (LinesOfTest * InputsOfLine);

    // The results are also written to a folder, because a hash does not show the difference.
    private static List<string> Hashes(string name, int part)
    {
        var family = GeneratedFamily.All[name];
        var lines = new List<string>();
        var results = new StringBuilder();
        for (var line = part * LinesOfTest; line < (part + 1) * LinesOfTest && line * InputsOfLine < family.Count; line++)
        {
            var result = string.Concat(Enumerable.Range(line * InputsOfLine, InputsOfLine).Select(number => Describe(family, number)));
            lines.Add($"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(result)))[..12]}");
            results.Append(result);
        }

        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts/generated", name));
        File.WriteAllText(Path.Combine(folder.FullName, part + ".txt"), results.ToString(), new UTF8Encoding(false));
        return lines;
    }

    private static string Describe(GeneratedFamily family, int number)
    {
        var input = family.Write(number);
        return $"> {input}\n{string.Join('\n', family.Describe(input))}\n\n";
    }
}
