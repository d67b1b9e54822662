using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Precompiled;

/// <summary>The files of a build that cannot be decoded, found from their bytes before the compiler runs.</summary>
/// <param name="Files">The files, in the order of the build.</param>
internal sealed record UndecodableFiles(EquatableArray<UndecodableFile> Files)
{
    /// <summary>Returns the reason why a file cannot be decoded, with the readable text; <c>null</c> if it can be decoded.</summary>
    public DecodedText? Find(string path)
    {
        foreach (var file in Files)
        {
            if (file.Path == path)
            {
                return file.Content;
            }
        }

        return null;
    }

    /// <summary>Returns the files as a string, because additional files contain only text.</summary>
    public string Write()
    {
        var writer = new RecordWriter();
        writer.List(Files, static (writer, file) =>
        {
            var problem = file.Content.Problem!;
            writer.Text(file.Path);
            writer.Text(file.Content.Text);
            writer.Text(problem.Kind.Id);
            writer.Number(problem.Start);
            writer.Number(problem.Position.Line);
            writer.Number(problem.Position.Column);
            writer.Texts(problem.Arguments);
        });
        return Convert.ToBase64String(writer.ToArray());
    }

    /// <summary>Parses the files from a string; <c>null</c> if the build could not check them.</summary>
    public static UndecodableFiles? Read(string text)
    {
        try
        {
            var reader = new RecordReader(Convert.FromBase64String(text), 0);
            return new UndecodableFiles(reader.List(static reader => new UndecodableFile(reader.Text(), new DecodedText(reader.Text(), ReadProblem(reader)))));
        }
        catch (Exception exception) when (exception is FormatException or IndexOutOfRangeException or InvalidDataException or InvalidOperationException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    private static EncodingProblem ReadProblem(RecordReader reader)
    {
        var id = reader.Text();
        return new EncodingProblem(ProblemKinds.All.First(kind => kind.Id == id), reader.Int32(), new LinePosition(reader.Int32(), reader.Int32()), reader.Texts());
    }
}

/// <param name="Path">The path of the file in the build.</param>
/// <param name="Content">The reason why it cannot be decoded.</param>
internal sealed record UndecodableFile(string Path, DecodedText Content);
