using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsContent.CompilerServices;

namespace NewsContent.AspNetCore.Live;

/// <summary>The state of live mode that open pages show. Thread-safe.</summary>
internal sealed class LiveSite
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default };

    private readonly object _lock = new();
    private readonly string _run = Guid.NewGuid().ToString("N");
    private readonly Dictionary<string, LiveMessage> _results = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _notices = new(StringComparer.Ordinal);
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _reloads;

    /// <summary>The version of everything that a page shows: it changes with articles and with static files.</summary>
    public string Version => $"{_run}-{LiveContent.Version}-{Interlocked.Read(ref _reloads)}";

    /// <summary>Sets the result of a compilation.</summary>
    public void Set(string assembly, LiveMessage result) => Change(() => _results[assembly] = result);

    /// <summary>Returns the file at a path of a request, if the app does not know it from its build; <c>null</c> if there is none.</summary>
    public string? FindFile(string path)
    {
        lock (_lock)
        {
            return _results.Values.SelectMany(static result => result.Files, static (result, file) => (result.Site.BaseUrl, File: file))
                .FirstOrDefault(pair => path == "/" + pair.File.Url || path == $"{pair.BaseUrl}/{pair.File.Url}")
                .File.Path;
        }
    }

    /// <summary>Sets a notice for the writer; <c>null</c> to remove it.</summary>
    public void SetNotice(string assembly, string? notice) => Change(() =>
    {
        if (string.IsNullOrEmpty(notice))
        {
            _notices.Remove(assembly);
        }
        else
        {
            _notices[assembly] = notice;
        }
    });

    /// <summary>Loads open pages again.</summary>
    public void Reload() => Change(() => _reloads++);

    /// <summary>Returns the state as JSON, and a task that ends with the next change.</summary>
    public (byte[] Json, Task Next) Read()
    {
        lock (_lock)
        {
            return (Write(), _next.Task);
        }
    }

    private void Change(Action change)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            change();
            changed = _next;
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }

    private byte[] Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("version", Version);
            writer.WriteStartArray("notices");
            foreach (var notice in _notices.Values)
            {
                writer.WriteStringValue(notice);
            }

            writer.WriteEndArray();
            writer.WriteStartObject("marks");
            foreach (var (url, mark) in _results.Values.SelectMany(result => result.Marks).DistinctBy(mark => mark.Url))
            {
                writer.WriteString(url, mark);
            }

            writer.WriteEndObject();
            writer.WriteStartArray("errors");
            foreach (var problem in _results.Values.SelectMany(result => result.Problems).Where(problem => problem.IsError))
            {
                Write(writer, problem);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, LiveProblem problem)
    {
        writer.WriteStartObject();
        writer.WriteString("id", problem.Id);
        WriteText(writer, "message", problem.Message);
        WriteText(writer, "path", problem.Path);
        writer.WriteNumber("line", problem.Line);
        writer.WriteNumber("column", problem.Column);
        writer.WriteNumber("length", problem.Length);
        writer.WriteNumber("firstLine", problem.FirstLine);
        writer.WriteStartArray("lines");
        foreach (var line in problem.Lines)
        {
            writer.WriteStringValue(line);
        }

        writer.WriteEndArray();
        if (problem.Help is not null)
        {
            writer.WriteString("help", problem.Help);
        }

        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string property, string text) => writer.WriteString(property, Encoding.UTF8.GetBytes(text));
}
