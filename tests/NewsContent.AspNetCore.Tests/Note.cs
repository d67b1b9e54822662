using System.Text.Json.Serialization;

namespace NewsContent.AspNetCore.Tests;

[ArticleCollection<Note>("_notes")]
public static partial class Notes;

public enum NoteKind
{
    Plain,
    LongRead,
}

/// <summary>A model with a property of each kind. Two notes refer to each other.</summary>
public sealed partial class Note : Article
{
    public partial string Desk { get; }

    public partial NoteKind? Kind { get; }

    public partial int? Rating { get; }

    public partial decimal? Yield { get; }

    public partial DateOnly? Due { get; }

    public partial DateTimeOffset? Seen { get; }

    public partial TimeSpan? Length { get; }

    public partial Uri? Source { get; }

    public partial IReadOnlyList<int>? Numbers { get; }

    public partial Note? Sequel { get; }

    public partial IReadOnlyList<Note>? SeeAlso { get; }

    [JsonPropertyName("paywall")]
    public partial bool? IsPaywalled { get; }

    [JsonIgnore]
    public partial string? Secret { get; }

    internal partial string? Editor { get; }
}
