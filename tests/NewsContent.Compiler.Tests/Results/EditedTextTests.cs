using System.Security.Cryptography;
using System.Text;

namespace NewsContent.Compiler.Tests.Results;

/// <summary>
/// Compares the whole results of slightly edited texts with <c>Results/Edited</c>, which contains a hash for each text: the hash of the results of all its edits. They show changes
/// at the edges of constructs that no other test names. The results themselves are in <c>artifacts/edited</c>. After an intended change, run the test with
/// <c>NEWSCONTENT_UPDATE_RECORDS=1</c>, and compare that folder with the folder of a run before the change.
/// </summary>
public sealed class EditedTextTests
{
    private const int TextsOfTest = 40;

    private static readonly bool IsUpdating = Environment.GetEnvironmentVariable("NEWSCONTENT_UPDATE_RECORDS") == "1";

    public static TheoryData<string, int> Parts()
    {
        var data = new TheoryData<string, int>();
        foreach (var (name, family) in EditedTexts.All)
        {
            for (var part = 0; part * TextsOfTest < family.Value.Texts.Count; part++)
            {
                data.Add(name, part);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void The_results_of_edited_texts_are_the_recorded_ones(string family, int part)
    {
        var path = Path.Combine(Repository.Root, "tests/NewsContent.Compiler.Tests/Results/Edited", family + ".txt");
        if (IsUpdating && part == 0)
        {
            File.WriteAllLines(path, EditedTexts.All[family].Value.Texts.Chunk(TextsOfTest).SelectMany((_, i) => Hashes(family, i)));
        }

        Assert.Equal(IsUpdating ? [] : File.ReadLines(path).Skip(part * TextsOfTest).Take(TextsOfTest), IsUpdating ? [] : Hashes(family, part));
    }

    // The results are also written to a folder, because a hash does not show the difference.
    private static List<string> Hashes(string family, int part)
    {
        var (edits, texts) = EditedTexts.All[family].Value;
        var lines = new List<string>();
        var results = new StringBuilder();
        foreach (var (text, start, describe) in texts.Skip(part * TextsOfTest).Take(TextsOfTest))
        {
            var result = string.Concat(TextEdits.Of(text, start, edits).Select(edited => $"> {edited}\n{string.Join('\n', describe(edited))}\n\n"));
            lines.Add($"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(result)))[..12]} {Title(text[start..])}");
            results.Append(result);
        }

        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts/edited", family));
        File.WriteAllText(Path.Combine(folder.FullName, part + ".txt"), results.ToString(), new UTF8Encoding(false));
        return lines;
    }

    private static string Title(string text) => new(text.Select(c => c is >= ' ' and <= '~' ? c : '·').Take(32).ToArray());
}
