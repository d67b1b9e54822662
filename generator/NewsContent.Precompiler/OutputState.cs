using System.Globalization;
using NewsContent.Compiler.Records;

namespace NewsContent.Precompiler;

/// <summary>The record of a finished run: its inputs, and its outputs with size and checksum.</summary>
internal static class OutputState
{
    private const string FileName = "signature.txt";

    /// <summary>Returns whether the outputs in a folder were compiled from these inputs and are intact. Reads the outputs.</summary>
    public static bool IsCurrent(string folder, string inputs, IReadOnlyList<string> outputs) =>
        outputs.All(output => File.Exists(Path.Combine(folder, output))) && OutputFiles.Read(folder, FileName) == Describe(folder, inputs, outputs);

    /// <summary>Records a finished run.</summary>
    public static void Save(string folder, string inputs, IReadOnlyList<string> outputs) => OutputFiles.Write(folder, FileName, Describe(folder, inputs, outputs));

    /// <summary>Deletes the record, because the outputs are about to change.</summary>
    public static void Delete(string folder) => File.Delete(Path.Combine(folder, FileName));

    private static string Describe(string folder, string inputs, IReadOnlyList<string> outputs) =>
        string.Join('\n', outputs.Select(output => string.Create(CultureInfo.InvariantCulture, $"{output} {ChecksumOf(Path.Combine(folder, output)):x16}")).Prepend(inputs));

    private static ulong ChecksumOf(string path) => Checksum.Compute(File.ReadAllBytes(path));
}
