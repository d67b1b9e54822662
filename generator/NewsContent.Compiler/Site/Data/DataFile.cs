using System.Globalization;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Site.Data;

/// <summary>A data file.</summary>
/// <param name="RelativePath">The path from the content root.</param>
/// <param name="FilePath">The full path.</param>
/// <param name="Value">The content; <c>null</c> if it is empty or cannot be read.</param>
/// <param name="Problems">The problems of the file.</param>
internal sealed record DataFile(string RelativePath, string FilePath, YamlValue? Value, EquatableArray<Problem> Problems) : IFromFile
{
    // A post has the same limit.
    private const int MaxLength = 1024 * 1024;
    private const int MaxValues = 200_000;

    /// <summary>The content with its locations; <c>null</c> if no model reads the file.</summary>
    public LocatedData? Located { get; init; }

    /// <summary>Reads a file. Never throws: an internal error is a problem of the file.</summary>
    /// <param name="relativePath">The path from the content root.</param>
    /// <param name="path">The full path.</param>
    /// <param name="content">The text.</param>
    /// <param name="isDeclared">Whether a model reads the file.</param>
    public static DataFile Read(string relativePath, string path, DecodedText content, bool isDeclared = false)
    {
        if (content.Problem is { } unreadable)
        {
            return new DataFile(relativePath, path, null, new([unreadable.In(path)]));
        }

        var problems = new ProblemBag(new SourceFile(path, content.Text));
        try
        {
            var ragged = new ProblemBag(problems.File);
            var value = Read(relativePath, problems, ragged);
            return new DataFile(relativePath, path, value?.WithoutSpans(), problems.ToArray())
            {
                Located = !isDeclared ? null : new LocatedData(problems.File, problems.HasErrors ? null : value)
                {
                    IsReadable = !problems.HasErrors,
                    IsTable = DataName.IsTable(relativePath),
                    RaggedRows = ragged.ToArray(),
                },
            };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var failure = new ProblemBag(new SourceFile(path, ""));
            failure.Add(LimitProblems.InternalError, default, exception.GetType().Name);
            return new DataFile(relativePath, path, null, failure.ToArray());
        }
    }

    private static YamlValue? Read(string relativePath, ProblemBag problems, ProblemBag ragged) => DataName.ExtensionOf(relativePath) switch
    {
        ".csv" => ReadTable(problems, ragged, ','),
        ".tsv" => ReadTable(problems, ragged, '\t'),

        ".json" => ReadJson(problems),
        _ => ReadYaml(problems),
    };

    private static YamlValue? ReadYaml(ProblemBag problems) =>
        new YamlReader(problems, DataProblems.InvalidData) { MaxLength = MaxLength, MaxValues = MaxValues }.Read(new TextSpan(0, problems.File.Text.Length));

    // Jekyll reads JSON as YAML too.
    private static YamlValue? ReadJson(ProblemBag problems)
    {
        var found = new ProblemBag(problems.File);
        var value = ReadYaml(found);
        if (found.Has(DataProblems.InvalidData) && JsonSyntax.FindMistake(problems.File.Text) is { } mistake)
        {
            problems.Add(DataProblems.InvalidData, mistake.Span, mistake.Hint);
        }
        else
        {
            problems.AddAll(found);
        }

        return value;
    }

    private static YamlSequence? ReadTable(ProblemBag problems, ProblemBag ragged, char separator)
    {
        if (problems.File.Text.Length > MaxLength)
        {
            problems.Add(LimitProblems.FrontMatterTooLarge, problems.File.GetLine(0), FormattableString.Invariant($"{MaxLength} characters"));
            return null;
        }

        if (separator == ',' && CsvReader.FindOtherSeparator(problems.File) is { } other)
        {
            problems.Add(DataProblems.InvalidData, other.Span, other.Hint);
            return null;
        }

        var reader = new CsvReader(problems.File, separator);
        var rows = reader.Read((row, fields, columns) => ragged.Add(DataProblems.RaggedRow, row, Number(fields), Number(columns)));
        if (reader.Mistake is { } mistake)
        {
            problems.Add(DataProblems.InvalidData, mistake.Span, mistake.Hint);
        }

        return rows;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
