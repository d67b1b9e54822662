using System.Globalization;
using Ganss.Xss;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using NewsContent.Benchmarks.Posts;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace NewsContent.Benchmarks.StartUp;

/// <summary>
/// The alternative to NewsContent: an app that parses front matter with YamlDotNet, renders with Markdig and sanitizes with HtmlSanitizer at startup. It checks nothing and
/// creates no excerpts, text, links or headings.
/// </summary>
internal static class StartUpParser
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .IgnoreUnmatchedProperties()
        .Build();

    // The extensions that the compiler uses.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    private static readonly HtmlSanitizer Sanitizer = CreateSanitizer();

    public static Dictionary<string, ParsedPost> Parse(IReadOnlyList<CorpusPost> posts)
    {
        var bySlug = new Dictionary<string, ParsedPost>(posts.Count, StringComparer.Ordinal);
        foreach (var post in posts)
        {
            bySlug.Add(post.Slug, Parse(post));
        }

        return bySlug;
    }

    private static ParsedPost Parse(CorpusPost post)
    {
        const string Fence = "---\n";
        var end = post.Text.IndexOf("\n" + Fence, Fence.Length, StringComparison.Ordinal) + 1;
        var values = Yaml.Deserialize<FrontMatter>(post.Text[Fence.Length..end]);
        return new ParsedPost(
            post.Slug,
            values.Title,
            DateTimeOffset.ParseExact(values.Date, "yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture),
            values.Categories,
            values.Tags is string tag ? [tag] : [.. ((List<object>)values.Tags).Cast<string>()],
            Sanitizer.Sanitize(Markdown.ToHtml(post.Text[(end + Fence.Length)..], Pipeline)));
    }

    private static HtmlSanitizer CreateSanitizer()
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedAttributes.Add("class");
        return sanitizer;
    }

    private sealed class FrontMatter
    {
        public string Title { get; set; } = "";

        // As a string, because YamlDotNet has no type for "+0800".
        public string Date { get; set; } = "";

        public string Categories { get; set; } = "";

        // One value or a list.
        public object Tags { get; set; } = "";
    }
}
