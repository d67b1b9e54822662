using NewsContent.Compiler.Records;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Precompiled;

/// <summary>Writes and reads YAML values without spans. <see cref="YamlReader"/> limits their depth.</summary>
internal static class YamlRecords
{
    private const int Mapping = 0;
    private const int Sequence = 1;
    private const int Scalar = 2;

    public static void Write(RecordWriter writer, YamlValue value)
    {
        switch (value)
        {
            case YamlMapping mapping:
                writer.Number(Mapping);
                writer.List(mapping.Entries, static (writer, entry) =>
                {
                    writer.Text(entry.Key);
                    Write(writer, entry.Value);
                });
                break;
            case YamlSequence sequence:
                writer.Number(Sequence);
                writer.List(sequence.Items, Write);
                break;
            case YamlScalar scalar:
                writer.Number(Scalar);
                writer.Text(scalar.Value);
                writer.Flag(scalar.IsPlain);
                break;
        }
    }

    public static YamlValue Read(RecordReader reader) => reader.Int32() switch
    {
        Mapping => new YamlMapping(reader.List(static reader => new YamlEntry(reader.Text(), Read(reader)))),
        Sequence => new YamlSequence(reader.List(Read)),
        Scalar => new YamlScalar(reader.Text(), reader.Flag()),
        var kind => throw new InvalidDataException($"{kind} is not a kind of value."),
    };
}
