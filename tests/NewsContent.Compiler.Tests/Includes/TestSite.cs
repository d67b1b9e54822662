using System.Collections.Concurrent;
using System.Text;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Includes;

/// <summary>A site in memory: its files by path, and the posts that the last compilation parsed.</summary>
internal sealed class TestSite
{
    private const string Root = "/site/";

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParsedPost> _cache = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _parsed = [];

    public TestSite(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            this[path] = text;
        }
    }

    /// <summary>Sets the text of a file.</summary>
    public string this[string path]
    {
        set => _files[path] = value;
    }

    /// <summary>The day of the build.</summary>
    public string Today { get; set; } = "2026-01-02";

    /// <summary>A file that is not UTF-8; <c>null</c> if there is none.</summary>
    public string? UndecodablePath { get; set; }

    /// <summary>The posts that the last compilation parsed, because a part of their input changed, in order.</summary>
    public IReadOnlyList<string> Parsed => [.. _parsed.Distinct().Order(StringComparer.Ordinal)];

    public void Remove(string path) => _files.Remove(path);

    /// <summary>Returns the name of a post.</summary>
    public static string Post(int number) => $"_posts/2022-06-0{number}-post{number}.md";

    public static string WithBody(string body) => "---\ntitle: Rates\n---\n" + body;

    /// <summary>Compiles the site. As in the precompiler, a post with an unchanged key is not parsed again.</summary>
    public CompiledSite Compile()
    {
        _parsed.Clear();
        var input = new SiteInput
        {
            Build = BuildOptions.Read(name => name switch { "NewsContentRootFullPath" => Root, "NewsContentToday" => Today, _ => null }),
            Config = _files.TryGetValue("_config.yml", out var config) ? SiteConfig.Parse(Root + "_config.yml", config) : SiteConfig.None,
            ReadResource = file => file.Path == Root + UndecodablePath
                ? DecodedText.Undecodable(EncodingProblem.After("", EncodingProblems.NotUtf8), "")
                : _files[file.Path[Root.Length..]],
            Files = [.. _files.Keys.Select(path => SiteFile.Create(Root + path, KindOf(path), null))],
        };
        return SiteCompilation.Run(input, Parse, CancellationToken.None);
    }

    /// <summary>Returns the HTML of a body in a site with the other files.</summary>
    public string Html(string body) => Html(body, out _);

    public string Html(string body, out IReadOnlyList<Problem> problems)
    {
        this[Post(7)] = WithBody(body);
        var site = Compile();
        problems = [.. site.Problems];
        return HtmlOf(site, Post(7)) ?? string.Join("\n", problems.Select(problem => $"{problem.Kind.Id} {problem.Message}"));
    }

    /// <summary>Returns the HTML of a post; <c>null</c> if it is not an article.</summary>
    public static string? HtmlOf(CompiledSite site, string path) =>
        site.Bodies.FirstOrDefault(body => body.RelativePath == path) is { } found ? Encoding.UTF8.GetString(found.Content.Html) : null;

    private static string KindOf(string path) => path switch
    {
        "_config.yml" => "config",
        _ when path.StartsWith("_data/", StringComparison.Ordinal) => "data",
        _ when path.StartsWith("_posts/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal) => "post",
        _ => "include",
    };

    private ParsedPost Parse(PostInput input)
    {
        var path = input.File.Path[Root.Length..];
        var key = PostKey.Of(input) + _files[path];
        lock (_cache)
        {
            if (_cache.TryGetValue(key, out var known))
            {
                return known;
            }
        }

        _parsed.Add(path);
        var post = input.Parse(_files[path], CancellationToken.None);
        lock (_cache)
        {
            return _cache[key] = post;
        }
    }
}
