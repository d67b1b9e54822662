namespace NewsContent.Security.Tests.Browser;

/// <summary>The result of HTML strings in a browser.</summary>
internal sealed class StageResult
{
    /// <summary>The tree of each HTML string, in the form of <see cref="Oracle.WrittenHtml.Dump"/>.</summary>
    public List<string> Trees { get; } = [];

    /// <summary>The observed effects of scripts, with the index of the HTML string; -1 if it is unknown.</summary>
    public List<(int Number, string What)> Seen { get; } = [];

    /// <summary>The requests that do not belong to the images and videos in the HTML.</summary>
    public List<string> Requests { get; } = [];
}
