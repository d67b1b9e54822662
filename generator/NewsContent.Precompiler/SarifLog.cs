using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Precompiler;

/// <summary>Writes all problems as SARIF 2.1.0, the format of error logs. The compiler has only those that a build shows.</summary>
internal static class SarifLog
{
    // The writer keeps everything since the last flush.
    private const int FlushInterval = 100;

    // The file is not part of a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a log.</summary>
    /// <param name="output">Receives the log.</param>
    /// <param name="problems">The problems, in order.</param>
    /// <param name="strictness">The problems that are errors although Jekyll builds the site.</param>
    public static void Write(Stream output, IReadOnlyList<Problem> problems, Strictness strictness)
    {
        var kinds = problems.Select(problem => problem.Kind).DistinctBy(kind => kind.Id).OrderBy(kind => kind.Id, StringComparer.Ordinal).ToList();
        var indexes = kinds.Select((kind, index) => (kind.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer, kinds, strictness);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        for (var i = 0; i < problems.Count; i++)
        {
            WriteResult(writer, problems[i], indexes[problems[i].Kind.Id], strictness);
            if (i % FlushInterval == 0)
            {
                writer.Flush();
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter writer, IReadOnlyList<ProblemKind> kinds, Strictness strictness)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "NewsContent");
        writer.WriteString("version", typeof(SarifLog).Assembly.GetName().Version!.ToString(fieldCount: 3));
        WriteOptional(writer, "informationUri", HelpLink.RepositoryUrl);
        writer.WriteStartArray("rules");
        foreach (var kind in kinds)
        {
            writer.WriteStartObject();
            writer.WriteString("id", kind.Id);
            WriteText(writer, "shortDescription", kind.Title);
            WriteOptional(writer, "helpUri", HelpLink.Of(kind));
            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", LevelOf(kind, kind.Severity, strictness));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Problem problem, int rule, Strictness strictness)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", problem.Kind.Id);
        writer.WriteNumber("ruleIndex", rule);
        writer.WriteString("level", LevelOf(problem.Kind, problem.Severity, strictness));
        WriteText(writer, "message", problem.Message);
        WriteLocation(writer, "locations", problem.Location);
        WriteLocation(writer, "relatedLocations", problem.Related);
        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, string property, FileSpan? span)
    {
        if (span is null)
        {
            return;
        }

        writer.WriteStartArray(property);
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", FileUri.Of(span.Path));
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", span.StartPosition.Line + 1);
        writer.WriteNumber("startColumn", span.StartPosition.Column + 1);
        writer.WriteNumber("endLine", span.EndPosition.Line + 1);
        writer.WriteNumber("endColumn", span.EndPosition.Column + 1);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    // JSON cannot contain a lone surrogate, and a value of a post can.
    private static void WriteText(Utf8JsonWriter writer, string property, string text)
    {
        writer.WriteStartObject(property);
        writer.WriteString("text"u8, Encoding.UTF8.GetBytes(text));
        writer.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string property, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(property, value);
        }
    }

    private static string LevelOf(ProblemKind kind, ProblemSeverity severity, Strictness strictness) =>
        kind.IsError(severity, strictness) ? "error" : severity == ProblemSeverity.Info ? "note" : "warning";
}
