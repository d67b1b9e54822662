using System.Globalization;

namespace NewsContent.Compiler.Pipeline;

/// <summary>A file of the build, as the package's targets describe it.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Kind">The kind of the file.</param>
internal sealed record SiteFile(string Path, SiteFileKind Kind)
{
    /// <summary>The time when a draft was last written, by the clock of the machine; <c>null</c> for other files, so that touching them changes nothing.</summary>
    public DateTime? Modified { get; init; }

    /// <summary>The time of the file's last commit in seconds since 1970; <c>null</c> if the build does not read it or the file has none.</summary>
    public long? Committed { get; init; }

    /// <summary>Creates a file from the metadata that the targets write.</summary>
    public static SiteFile Create(string path, string? kind, string? modified) => new(path, KindOf(kind))
    {
        Modified = kind == "draft" && DateTime.TryParse(modified, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null,
    };

    private static SiteFileKind KindOf(string? kind) => kind switch
    {
        "post" => SiteFileKind.Post,
        "draft" => SiteFileKind.Draft,
        "document" => SiteFileKind.Document,
        "page" => SiteFileKind.Page,
        "include" => SiteFileKind.Include,
        "data" => SiteFileKind.Data,
        "config" => SiteFileKind.Config,
        "precompiled" => SiteFileKind.Precompiled,
        "undecodable" => SiteFileKind.Undecodable,
        "watched" => SiteFileKind.Watched,
        "assets" => SiteFileKind.Assets,
        "dates" => SiteFileKind.Dates,
        _ => SiteFileKind.Other,
    };
}

internal enum SiteFileKind
{
    Other,
    Post,
    Draft,
    Document,

    /// <summary>A file outside of the folders of posts and collections.</summary>
    Page,

    /// <summary>A file that posts include.</summary>
    Include,

    /// <summary>A data file.</summary>
    Data,
    Config,

    /// <summary>The report of the precompiler.</summary>
    Precompiled,

    /// <summary>The list of files that cannot be decoded.</summary>
    Undecodable,

    /// <summary>A file that the precompiler has compiled, and that <c>dotnet watch</c> observes.</summary>
    Watched,

    /// <summary>The list of files that the site serves as they are.</summary>
    Assets,

    /// <summary>The list of posts with the times of their last commits.</summary>
    Dates,
}
