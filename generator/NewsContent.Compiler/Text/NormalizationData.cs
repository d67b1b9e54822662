using System.Globalization;

namespace NewsContent.Compiler.Text;

/// <summary>The Unicode data of <see cref="Nfc"/>, read from the resource of the assembly on first use.</summary>
internal static class NormalizationData
{
    private static readonly Dictionary<int, byte> Classes = [];

    static NormalizationData()
    {
        using var reader = new StreamReader(typeof(NormalizationData).Assembly.GetManifestResourceStream("Normalization.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                Read(line.Split(' '));
            }
        }
    }

    /// <summary>Gets the decomposition of a character, which can itself be decomposed.</summary>
    public static Dictionary<int, int[]> Decompositions { get; } = [];

    /// <summary>Gets the characters that two characters compose into.</summary>
    public static Dictionary<(int First, int Second), int> Compositions { get; } = [];

    /// <summary>Returns the canonical combining class of a character: 0 unless it is a mark with an order.</summary>
    public static int ClassOf(int point) => Classes.TryGetValue(point, out var combiningClass) ? combiningClass : 0;

    private static void Read(string[] fields)
    {
        var range = fields[0].Split('-');
        if (range.Length > 1)
        {
            for (var point = Parse(range[0]); point <= Parse(range[1]); point++)
            {
                Classes.Add(point, byte.Parse(fields[1], CultureInfo.InvariantCulture));
            }

            return;
        }

        var parts = fields.Skip(1).Where(field => field != "!").Select(Parse).ToArray();
        Decompositions.Add(Parse(fields[0]), parts);
        if (parts.Length == 2 && fields.Length == 3)
        {
            Compositions.Add((parts[0], parts[1]), Parse(fields[0]));
        }
    }

    private static int Parse(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
