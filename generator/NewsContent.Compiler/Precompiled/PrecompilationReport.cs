using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Precompiled;

/// <summary>What the compiler is told of posts that were compiled before it ran: all that it shows of them, and by which declarations they were read.</summary>
/// <param name="Declarations">The fingerprint of the collections and their models.</param>
/// <param name="Folders">The folders that have posts.</param>
/// <param name="Problems">What is wrong with the posts.</param>
internal sealed record PrecompiledNotes(string Declarations, EquatableArray<string> Folders, EquatableArray<Problem> Problems)
{
    /// <summary>The notes as a text: additional files are nothing else.</summary>
    public string Write()
    {
        var writer = new RecordWriter();
        writer.Text(Declarations);
        writer.Texts(Folders);
        writer.List(Problems, static (writer, problem) => writer.Problem(problem));
        return Convert.ToBase64String(writer.ToArray());
    }

    /// <summary>The notes of a text; of one that holds none, those of no declarations.</summary>
    public static PrecompiledNotes Read(string text)
    {
        try
        {
            var reader = new RecordReader(Convert.FromBase64String(text), 0);
            return new PrecompiledNotes(reader.Text(), reader.Texts(), reader.List(static reader => reader.Problem()));
        }
        catch (Exception exception) when (exception is FormatException or IndexOutOfRangeException or InvalidDataException or KeyNotFoundException or OverflowException or ArgumentException)
        {
            return new PrecompiledNotes("", default, default);
        }
    }

    /// <summary>All that is to be shown: the posts' problems, or that they were read by other declarations than the compiler sees.</summary>
    public EquatableArray<Problem> FindProblems(IReadOnlyCollection<CollectionSchema> collections) =>
        Declarations == SchemaFingerprint.Of(collections)
            ? Problems
            : Problems.Append(new Problem(SettingsProblems.OtherDeclarations, null, default)).ToEquatableArray();
}
