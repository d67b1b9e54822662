namespace NewsContent.Security.Tests;

/// <summary>The published HTML of all payloads, each once, for checkers that start slowly.</summary>
internal static class PublishedPayloads
{
    public static IReadOnlyList<string> Outputs { get; } =
        [.. PayloadFile.All
            .SelectMany(payload => new[] { false, true }.SelectMany(isRich => new[] { PublishedHtml.Of(payload.Text, isRich: isRich).Html, PublishedHtml.Of(payload.Text, isMarkdown: true, isRich).Html }))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)];
}
