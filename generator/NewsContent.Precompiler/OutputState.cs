using System.Globalization;

namespace NewsContent.Precompiler;

/// <summary>The record of a finished run: its inputs, and its outputs with size and checksum.</summary>
internal static class OutputState
{
    private const string FileName = "signature.txt";
    private const char Separator = '\n';

    /// <summary>Returns whether the outputs in a folder were compiled from these inputs and are intact. Reads the outputs if the inputs are the same.</summary>
    public static bool IsCurrent(string folder, string inputs, IReadOnlyList<string> outputs) =>
        outputs.All(output => File.Exists(Path.Combine(folder, output)))
        && OutputFiles.Read(folder, FileName) is { } known

        // After an edit the inputs differ, so no output has to be read.
        && known.StartsWith(inputs + Separator, StringComparison.Ordinal)
        && known == Describe(folder, inputs, outputs);

    /// <summary>Records a finished run.</summary>
    public static void Save(string folder, string inputs, IReadOnlyList<string> outputs) => OutputFiles.Write(folder, FileName, Describe(folder, inputs, outputs));

    /// <summary>Deletes the record, because the outputs are about to change.</summary>
    public static void Delete(string folder) => File.Delete(Path.Combine(folder, FileName));

    private static string Describe(string folder, string inputs, IReadOnlyList<string> outputs) =>
        string.Join(Separator, outputs.Select(output => string.Create(CultureInfo.InvariantCulture, $"{output} {FileChecksum.Of(Path.Combine(folder, output)):x16}")).Prepend(inputs));
}
