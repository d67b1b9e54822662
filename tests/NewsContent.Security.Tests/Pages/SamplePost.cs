using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsContent.Security.Tests.Pages;

/// <summary>A post of the sample site with a payload as its body, title, description, tag, category and author.</summary>
/// <param name="FileName">The name of the file.</param>
/// <param name="Word">The unique tag of the post.</param>
/// <param name="Payload">The payload.</param>
internal sealed record SamplePost(string FileName, string Word, string Payload)
{
    // A payload that only tests length is not relevant for a page.
    private const int MaxLength = 3000;
    private const int MaxTitleLength = 300;

    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the posts of all payloads that compile, as HTML and as Markdown.</summary>
    public static IReadOnlyList<SamplePost> All { get; } =
    [
        .. PayloadFile.All.Where(payload => payload.Text.Length is > 0 and < MaxLength)
            .SelectMany(payload => new[] { (payload.Text, Extension: "html"), (payload.Text, Extension: "md") })
            .Where(post => PublishedHtml.Of(post.Text, post.Extension == "md").Html is not null)
            .Select((post, i) => new SamplePost(FormattableString.Invariant($"2022-06-07-p{i:0000}.{post.Extension}"), FormattableString.Invariant($"zq{i:0000}"), post.Text)),
    ];

    /// <summary>A post without a payload, which is first, in the middle or last by date.</summary>
    public static SamplePost Plain(int day) => new(FormattableString.Invariant($"2022-06-0{day}-o-plain{day}.html"), FormattableString.Invariant($"zqplain{day}"), "Text.");

    /// <summary>The path of the article's page.</summary>
    public string Path => $"/{FileName[..4]}/{FileName[5..7]}/{System.IO.Path.GetFileNameWithoutExtension(FileName)[11..]}.html";

    /// <summary>The title: the payload and a unique word.</summary>
    public string Title => Word + " " + (Payload.Length > MaxTitleLength ? Payload[..MaxTitleLength] : Payload);

    /// <summary>The text of the file. The model of the sample site requires a source.</summary>
    public string Text => $"""
        ---
        title: {Quote(Title)}
        description: {Quote(Title)}
        tags: [{Quote(Title)}, {Word}]
        categories: [{Quote(Title)}]
        author: {Quote(Title)}
        ---
        <p>Source: Test</p>

        {Payload}
        """;

    private static string Quote(string text) => JsonSerializer.Serialize(text, Quoted);
}
