namespace NewsContent.Security.Tests.Browser;

/// <summary>What a browser made of texts.</summary>
internal sealed class StageResult
{
    /// <summary>For each text the tree, in the form of <see cref="Oracle.WrittenHtml.Dump"/>.</summary>
    public List<string> Trees { get; } = [];

    /// <summary>What was seen of scripts, with the number of the text; -1 where it is not known.</summary>
    public List<(int Number, string What)> Seen { get; } = [];

    /// <summary>Requests that are not for the pictures and films that the texts show.</summary>
    public List<string> Requests { get; } = [];
}
