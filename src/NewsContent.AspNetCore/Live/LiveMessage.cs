using System.Text.Json;

namespace NewsContent.AspNetCore.Live;

/// <summary>A message of the compiler: a line of JSON, and the changed data behind it.</summary>
internal sealed record LiveMessage
{
    /// <summary>The lengths of the parts of data that follow.</summary>
    public (int Tables, int BodyTable, int Bodies) Lengths { get; init; }

    /// <summary>Whether the message is the first of its compiler.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Whether the data of the articles or the site has changed.</summary>
    public bool IsChange { get; init; }

    /// <summary>Whether only static files have changed.</summary>
    public bool IsReload { get; init; }

    /// <summary>Whether the message is the result of a compilation.</summary>
    public bool IsResult { get; init; }

    /// <summary>The reason for a rebuild; empty if there is none any more; <c>null</c> if the message does not say.</summary>
    public string? Rebuild { get; init; }

    /// <summary>The duration from the change to the message.</summary>
    public long Milliseconds { get; init; }

    /// <summary>The number of parsed posts.</summary>
    public int Parsed { get; init; }

    /// <summary>The metadata of the site.</summary>
    public SiteInfo Site { get; init; } = SiteInfo.None;

    /// <summary>The URLs of drafts and future posts, with the words that mark them.</summary>
    public IReadOnlyList<(string Url, string Mark)> Marks { get; init; } = [];

    /// <summary>The files that the app does not know from its build: the paths at which they are served, decoded, and the full paths.</summary>
    public IReadOnlyList<(string Url, string Path)> Files { get; init; } = [];

    /// <summary>The problems of all files, errors first.</summary>
    public IReadOnlyList<LiveProblem> Problems { get; init; } = [];

    /// <summary>Parses a line.</summary>
    /// <exception cref="JsonException">The line is not a message.</exception>
    public static LiveMessage Parse(ReadOnlyMemory<byte> line)
    {
        using var document = JsonDocument.Parse(line);
        var message = document.RootElement;
        return new LiveMessage
        {
            Lengths = (Number(message, "tables"), Number(message, "bodyTable"), Number(message, "bodies")),
            IsFirst = Flag(message, "first"),
            IsChange = Flag(message, "change"),
            IsReload = Flag(message, "reload"),
            IsResult = message.TryGetProperty("problems", out var problems),
            Rebuild = Text(message, "rebuild"),
            Milliseconds = Number(message, "milliseconds"),
            Parsed = Number(message, "parsed"),
            Site = message.TryGetProperty("site", out var site) ? ReadSite(site) : SiteInfo.None,
            Marks = [.. Items(message, "marks").Select(mark => (Text(mark, "url") ?? "", Text(mark, "mark") ?? ""))],
            Files = [.. Items(message, "files").Select(file => (Text(file, "url") ?? "", Text(file, "path") ?? ""))],
            Problems = problems.ValueKind == JsonValueKind.Array ? [.. problems.EnumerateArray().Select(ReadProblem)] : [],
        };
    }

    private static LiveProblem ReadProblem(JsonElement problem) => new(
        Text(problem, "id") ?? "",
        Flag(problem, "error"),
        Text(problem, "message") ?? "",
        Text(problem, "path") ?? "",
        Number(problem, "line"),
        Number(problem, "column"),
        Number(problem, "length"),
        Number(problem, "firstLine"),
        [.. Items(problem, "lines").Select(line => line.GetString() ?? "")],
        Text(problem, "help"));

    private static SiteInfo ReadSite(JsonElement site) => new()
    {
        Title = Text(site, "title"),
        Description = Text(site, "description"),
        Url = Text(site, "url"),
        BaseUrl = Text(site, "baseUrl"),
        Language = Text(site, "language"),
        Author = Text(site, "author"),
    };

    private static string? Text(JsonElement element, string property) => element.TryGetProperty(property, out var value) ? value.GetString() : null;

    private static int Number(JsonElement element, string property) => element.TryGetProperty(property, out var value) ? value.GetInt32() : 0;

    private static bool Flag(JsonElement element, string property) => element.TryGetProperty(property, out var value) && value.GetBoolean();

    private static IEnumerable<JsonElement> Items(JsonElement element, string property) => element.TryGetProperty(property, out var value) ? value.EnumerateArray() : [];
}
