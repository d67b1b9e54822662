using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>A class with <c>[DataCollection]</c> or <c>[DataFile]</c>, without Roslyn types.</summary>
/// <param name="Schema">The data file; <c>null</c> if the declaration is not valid.</param>
/// <param name="Path">The declared path.</param>
/// <param name="Location">The location of the attribute.</param>
/// <param name="PropertyLocations">The locations of the properties of each model, in order.</param>
/// <param name="Problems">The problems of the declaration.</param>
internal sealed record DataDeclaration(
    DataSchema? Schema,
    string Path,
    FileSpan Location,
    EquatableArray<EquatableArray<FileSpan>> PropertyLocations,
    EquatableArray<Problem> Problems)
{
    private const int SuggestionDistance = 3;

    /// <summary>The model, fully qualified, even if the declaration is not valid; <c>null</c> if it is not a class.</summary>
    public string? ModelName { get; init; }

    /// <summary>Returns the problem that the build does not list the file; <c>null</c> if it does.</summary>
    /// <param name="files">The data files of the build.</param>
    public Problem? FindMissing(IReadOnlyCollection<string> files)
    {
        if (Schema is null || files.Contains(Path, StringComparer.Ordinal))
        {
            return null;
        }

        // '_data/authors.yml' is meant by 'authors', 'authors.yml' and '_data/author.yml'.
        var meant = files.Where(file => NameOf(file) == NameOf(Path)).OrderBy(file => file, StringComparer.Ordinal).FirstOrDefault()
            ?? NearestName.Find(Path, files.OrderBy(file => file, StringComparer.Ordinal), SuggestionDistance);
        return new Problem(DataProblems.FileNotFound, Location, new(
        [
            ProblemBag.Shorten(Path),
            Schema.Names.ClassName,
            meant is not null ? $"did you mean '{ProblemBag.Shorten(meant)}'?" : "create it, or write the path of a YAML, JSON, CSV or TSV file from the content root, such as \"_data/authors.yml\"",
        ]));
    }

    private static string NameOf(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return name.LastIndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : name;
    }
}
