using System.Collections.Concurrent;
using System.IO.Pipes;
using System.Text.Json;
using NewsContent.CompilerServices;
using NewsContent.Precompiler;
using NewsContent.Precompiler.Live;

namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>Runs the compiler of live mode on a thread and reads its messages.</summary>
internal sealed class LiveRun : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _end = new();
    private readonly AnonymousPipeServerStream _input = new(PipeDirection.In);
    private readonly BlockingCollection<LiveRunMessage> _messages = [];
    private readonly Thread _session;

    public LiveRun(PrecompilationInputs inputs, string folder)
    {
        var payload = File.ReadAllBytes(Path.Combine(folder, Precompilation.PayloadFile));
        var output = new AnonymousPipeClientStream(PipeDirection.Out, _input.ClientSafePipeHandle);
        _session = new Thread(() =>
        {
            using (output)
            using (var session = new LiveSession(inputs, folder, output, payload))
            {
                session.Run(_end.Token);
            }
        });
        _session.Start();
        new Thread(Read) { IsBackground = true }.Start();
    }

    /// <summary>Returns the next message.</summary>
    public LiveRunMessage Next() => _messages.TryTake(out var message, Limit) ? message : throw new TimeoutException("No message arrived.");

    /// <summary>Returns the next message with a property of this kind: a notification of a save can come in two parts.</summary>
    public LiveRunMessage NextWhere(Func<LiveRunMessage, bool> condition)
    {
        while (true)
        {
            if (Next() is var message && condition(message))
            {
                return message;
            }
        }
    }

    /// <summary>Whether no message arrives for a while.</summary>
    public bool IsQuiet(TimeSpan time) => !_messages.TryTake(out _, time);

    public void Dispose()
    {
        _end.Cancel();
        _session.Join();
        _end.Dispose();
    }

    private void Read()
    {
        var line = new MemoryStream();
        for (var value = _input.ReadByte(); value >= 0; value = _input.ReadByte())
        {
            if (value != '\n')
            {
                line.WriteByte((byte)value);
                continue;
            }

            var json = JsonDocument.Parse(line.ToArray()).RootElement;
            _messages.Add(new LiveRunMessage(json, ReadPart(json, "tables"), ReadPart(json, "bodyTable"), ReadPart(json, "bodies")));
            line.SetLength(0);
        }
    }

    private byte[] ReadPart(JsonElement json, string name)
    {
        var part = LiveContent.Allocate(json.GetProperty(name).GetInt32());
        _input.ReadExactly(part);
        return part;
    }
}

/// <param name="Json">The line.</param>
/// <param name="Tables">The tables; empty if they have not changed.</param>
/// <param name="BodyTable">The body table; empty if it has not changed.</param>
/// <param name="Bodies">The changed bodies.</param>
internal sealed record LiveRunMessage(JsonElement Json, byte[] Tables, byte[] BodyTable, byte[] Bodies)
{
    public bool IsChange => Json.TryGetProperty("change", out var change) && change.GetBoolean();

    public bool IsFirst => Json.TryGetProperty("first", out var first) && first.GetBoolean();

    public IReadOnlyList<JsonElement> Problems => Json.TryGetProperty("problems", out var problems) ? [.. problems.EnumerateArray()] : [];

    /// <summary>The path, line, column and id of each problem.</summary>
    public IReadOnlyList<string> Locations =>
        [.. Problems.Select(problem => $"{problem.GetProperty("path")}({problem.GetProperty("line")},{problem.GetProperty("column")}) {problem.GetProperty("id")}")];

    public int Parsed => Json.GetProperty("parsed").GetInt32();
}
