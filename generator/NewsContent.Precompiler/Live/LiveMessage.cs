using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsContent.Compiler.Site;

namespace NewsContent.Precompiler.Live;

/// <summary>Writes messages for the app: a line of JSON, then the parts of the data with the lengths in the line.</summary>
internal static class LiveMessage
{
    // The line is read by the app and printed to a terminal.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the result of a compilation.</summary>
    /// <param name="output">Receives the message.</param>
    /// <param name="result">The result.</param>
    /// <param name="state">Whether the message is the first of this process, and whether the app has to replace anything.</param>
    /// <param name="rebuild">The reason why the app must be built again; <c>null</c> if there is none.</param>
    /// <param name="milliseconds">The duration from the first notification.</param>
    public static void Write(Stream output, LiveResult result, (bool IsFirst, bool IsChange) state, string? rebuild, long milliseconds) => Write(output, result.Update, writer =>
    {
        writer.WriteBoolean("first", state.IsFirst);
        writer.WriteBoolean("change", state.IsChange);
        writer.WriteNumber("milliseconds", milliseconds);
        writer.WriteNumber("parsed", result.Parsed);
        WriteText(writer, "rebuild", rebuild);
        WriteSite(writer, result.Site);
        writer.WriteStartArray("marks");
        foreach (var (url, mark) in result.Marks)
        {
            writer.WriteStartObject();
            WriteText(writer, "url", url);
            WriteText(writer, "mark", mark);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("files");
        foreach (var (url, path) in result.Files)
        {
            writer.WriteStartObject();
            WriteText(writer, "url", url);
            WriteText(writer, "path", path);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("problems");
        foreach (var problem in result.Problems)
        {
            WriteProblem(writer, problem);
        }

        writer.WriteEndArray();
    });

    /// <summary>Writes that something else on the pages has changed, such as a picture.</summary>
    public static void WriteReload(Stream output) => Write(output, new LiveUpdate(), static writer => writer.WriteBoolean("reload", true));

    /// <summary>Writes that the app must be built again.</summary>
    public static void WriteRebuild(Stream output, string? reason) => Write(output, new LiveUpdate(), writer => WriteText(writer, "rebuild", reason));

    private static void Write(Stream output, LiveUpdate update, Action<Utf8JsonWriter> write)
    {
        var line = new MemoryStream();
        using (var writer = new Utf8JsonWriter(line, Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("tables", update.Tables.Length);
            writer.WriteNumber("bodyTable", update.BodyTable.Length);
            writer.WriteNumber("bodies", update.Bodies.Length);
            write(writer);
            writer.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        output.Write(line.GetBuffer(), 0, (int)line.Length);
        output.Write(update.Tables.Span);
        output.Write(update.BodyTable.Span);
        output.Write(update.Bodies.Span);
        output.Flush();
    }

    private static void WriteSite(Utf8JsonWriter writer, SiteDescription site)
    {
        writer.WriteStartObject("site");
        WriteText(writer, "title", site.Title);
        WriteText(writer, "description", site.Description);
        WriteText(writer, "url", site.Url);
        WriteText(writer, "baseUrl", site.BaseUrl);
        WriteText(writer, "language", site.Language);
        WriteText(writer, "author", site.Author);
        writer.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter writer, LiveProblem problem)
    {
        writer.WriteStartObject();
        WriteText(writer, "id", problem.Id);
        writer.WriteBoolean("error", problem.IsError);
        WriteText(writer, "message", problem.Message);
        WriteText(writer, "path", problem.Path);
        writer.WriteNumber("line", problem.Line);
        writer.WriteNumber("column", problem.Column);
        writer.WriteNumber("length", problem.Length);
        writer.WriteNumber("firstLine", problem.FirstLine);
        writer.WriteStartArray("lines");
        foreach (var line in problem.Lines)
        {
            writer.WriteStringValue(Encoding.UTF8.GetBytes(line));
        }

        writer.WriteEndArray();
        WriteText(writer, "help", problem.Help);
        writer.WriteEndObject();
    }

    // JSON cannot contain a lone surrogate, and a value of a post can.
    private static void WriteText(Utf8JsonWriter writer, string property, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(Encoding.UTF8.GetBytes(property), Encoding.UTF8.GetBytes(text));
        }
    }
}
