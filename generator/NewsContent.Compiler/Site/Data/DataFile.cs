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

    /// <summary>Reads a file. Never throws: an internal error is a problem of the file.</summary>
    public static DataFile Read(string relativePath, string path, DecodedText content)
    {
        if (content.Problem is { } unreadable)
        {
            return new DataFile(relativePath, path, null, new([unreadable.In(path)]));
        }

        var problems = new ProblemBag(new SourceFile(path, content.Text));
        try
        {
            return new DataFile(relativePath, path, Read(relativePath, problems)?.WithoutSpans(), problems.ToArray());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var failure = new ProblemBag(new SourceFile(path, ""));
            failure.Add(LimitProblems.InternalError, default, exception.GetType().Name);
            return new DataFile(relativePath, path, null, failure.ToArray());
        }
    }

    private static YamlValue? Read(string relativePath, ProblemBag problems) => DataName.ExtensionOf(relativePath) switch
    {
        ".csv" => ReadTable(problems, ','),
        ".tsv" => ReadTable(problems, '\t'),

        // Jekyll reads JSON as YAML too.
        _ => new YamlReader(problems, DataProblems.InvalidData) { MaxLength = MaxLength, MaxValues = MaxValues }.Read(new TextSpan(0, problems.File.Text.Length)),
    };

    private static YamlSequence? ReadTable(ProblemBag problems, char separator)
    {
        if (problems.File.Text.Length > MaxLength)
        {
            problems.Add(LimitProblems.FrontMatterTooLarge, problems.File.GetLine(0), FormattableString.Invariant($"{MaxLength} characters"));
            return null;
        }

        var reader = new CsvReader(problems.File, separator);
        var rows = reader.Read();
        if (reader.Mistake is { } mistake)
        {
            problems.Add(DataProblems.InvalidData, mistake.Span, mistake.Hint);
        }

        return rows;
    }
}
