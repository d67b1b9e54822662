using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Precompiled;

/// <summary>The report on posts that were compiled before the compiler ran: their problems, and the declarations against which they were compiled.</summary>
/// <param name="Declarations">The fingerprint of the collections and their models.</param>
/// <param name="Folders">The folders that have posts.</param>
/// <param name="DataFiles">The data files of the build.</param>
/// <param name="Strictness">The problems that are errors although Jekyll builds the site.</param>
/// <param name="Problems">The problems that a build shows by default.</param>
/// <param name="Summaries">The summaries of the other problems.</param>
/// <param name="Omitted">The other problems as a string, which is read only if the project shows them or makes them errors.</param>
internal sealed record PrecompilationReport(
    string Declarations,
    EquatableArray<string> Folders,
    EquatableArray<string> DataFiles,
    Strictness Strictness,
    EquatableArray<Problem> Problems,
    EquatableArray<Problem> Summaries,
    string Omitted)
{
    private const char Separator = '\n';

    /// <summary>Creates a report.</summary>
    /// <param name="declarations">The fingerprint of the collections and their models.</param>
    /// <param name="folders">The folders that have posts.</param>
    /// <param name="dataFiles">The data files of the build.</param>
    /// <param name="problems">All problems, in order.</param>
    /// <param name="strictness">The problems that are errors although Jekyll builds the site.</param>
    public static PrecompilationReport Create(
        string declarations, EquatableArray<string> folders, EquatableArray<string> dataFiles, IReadOnlyList<Problem> problems, Strictness strictness)
    {
        var limited = ProblemLimit.Apply(problems, problem => problem.IsError(strictness));
        var omitted = limited.Omitted.Count == 0 ? "" : Write(writer => WriteProblems(writer, limited.Omitted));
        return new PrecompilationReport(declarations, folders, dataFiles, strictness, limited.Shown, limited.Summaries, omitted);
    }

    /// <summary>Returns the report as a string, because additional files contain text.</summary>
    public string Write() => Write(writer =>
    {
        writer.Text(Declarations);
        writer.Texts(Folders);
        writer.Texts(DataFiles);
        writer.Number((int)Strictness);
        WriteProblems(writer, Problems);
        WriteProblems(writer, Summaries);
    }) + Separator + Omitted;

    /// <summary>Reads a report. A string that is not a report gives a report without declarations.</summary>
    public static PrecompilationReport Read(string text)
    {
        var end = text.IndexOf(Separator);
        return Read(end < 0 ? text : text.Substring(0, end), damaged: new PrecompilationReport("", default, default, default, default, default, ""), reader => new PrecompilationReport(
            reader.Text(), reader.Texts(), reader.Texts(), (Strictness)reader.Int32(), ReadProblems(reader), ReadProblems(reader).Select(ProblemSummary.Of).ToEquatableArray(), end < 0 ? "" : text.Substring(end + 1)));
    }

    /// <summary>Returns the problems of the posts, or the problem that they were compiled against other declarations.</summary>
    public EquatableArray<Problem> FindProblems(CollectionSet collections) =>
        Declarations == SchemaFingerprint.Of(collections)
            ? Problems
            : Problems.Append(new Problem(SettingsProblems.OtherDeclarations, null, default)).ToEquatableArray();

    /// <summary>Reads the problems that a build does not show by default.</summary>
    public EquatableArray<Problem> ReadOmitted() => Omitted.Length == 0 ? default : Read(Omitted, damaged: default, ReadProblems);

    private static void WriteProblems(RecordWriter writer, EquatableArray<Problem> problems) => writer.List(problems, static (writer, problem) => writer.Problem(problem));

    private static EquatableArray<Problem> ReadProblems(RecordReader reader) => reader.List(static reader => reader.Problem());

    private static string Write(Action<RecordWriter> write)
    {
        var writer = new RecordWriter();
        write(writer);
        return Convert.ToBase64String(writer.ToArray());
    }

    private static T Read<T>(string text, T damaged, Func<RecordReader, T> read)
    {
        try
        {
            return read(new RecordReader(Convert.FromBase64String(text), 0));
        }
        catch (Exception exception) when (exception is FormatException or IndexOutOfRangeException or InvalidDataException or KeyNotFoundException or OverflowException or ArgumentException)
        {
            return damaged;
        }
    }
}
