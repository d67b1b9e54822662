using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Precompiled;

/// <summary>The report on posts that were compiled before the compiler ran: their problems, and the declarations against which they were compiled.</summary>
/// <param name="Declarations">The fingerprint of the collections and their models.</param>
/// <param name="Folders">The folders that have posts.</param>
/// <param name="Problems">The problems of the posts.</param>
internal sealed record PrecompilationReport(string Declarations, EquatableArray<string> Folders, EquatableArray<Problem> Problems)
{
    /// <summary>Returns the report as a string, because additional files contain text.</summary>
    public string Write()
    {
        var writer = new RecordWriter();
        writer.Text(Declarations);
        writer.Texts(Folders);
        writer.List(Problems, static (writer, problem) => writer.Problem(problem));
        return Convert.ToBase64String(writer.ToArray());
    }

    /// <summary>Reads a report. A string that is not a report gives a report without declarations.</summary>
    public static PrecompilationReport Read(string text)
    {
        try
        {
            var reader = new RecordReader(Convert.FromBase64String(text), 0);
            return new PrecompilationReport(reader.Text(), reader.Texts(), reader.List(static reader => reader.Problem()));
        }
        catch (Exception exception) when (exception is FormatException or IndexOutOfRangeException or InvalidDataException or KeyNotFoundException or OverflowException or ArgumentException)
        {
            return new PrecompilationReport("", default, default);
        }
    }

    /// <summary>Returns the problems of the posts, or the problem that they were compiled against other declarations.</summary>
    public EquatableArray<Problem> FindProblems(IReadOnlyCollection<CollectionSchema> collections) =>
        Declarations == SchemaFingerprint.Of(collections)
            ? Problems
            : Problems.Append(new Problem(SettingsProblems.OtherDeclarations, null, default)).ToEquatableArray();
}
