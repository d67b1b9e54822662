using System.Globalization;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Characters;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Posts;

/// <summary>The way of one file from text to article: name, front matter, metadata, body.</summary>
internal static class PostParser
{
    /// <summary>The longest post, in UTF-16 units. The largest of 14,228 real posts has 284,000.</summary>
    public const int MaxLength = 1024 * 1024;

    /// <summary>Never throws but for cancellation: a failure of our own is a problem of that file alone.</summary>
    public static ParsedPost Parse(string path, string text, SiteSettings settings, CancellationToken cancellationToken)
    {
        var relativePath = settings.GetRelativePath(path);
        return text.Length > MaxLength
            ? Failed(path, text, relativePath, LimitProblems.FileTooLarge, Number(text.Length), Number(MaxLength))
            : Guard(path, text, relativePath, () => Parse(new SourceFile(path, text), relativePath, settings, cancellationToken));
    }

    /// <summary>What <paramref name="parse"/> makes of a post, or the problem that it failed.</summary>
    public static ParsedPost Guard(string path, string text, string relativePath, Func<ParsedPost> parse)
    {
        try
        {
            return parse();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Failed(path, text, relativePath, LimitProblems.InternalError, exception.GetType().Name);
        }
    }

    // The place is the first line: to find another the whole text would have to be gone through.
    private static ParsedPost Failed(string path, string text, string relativePath, ProblemKind kind, params string[] arguments)
    {
        const int MaxFirstLine = 200;

        var lineEnd = text.IndexOf('\n', 0, Math.Min(text.Length, MaxFirstLine));
        var problems = new ProblemBag(new SourceFile(path, text.Substring(0, lineEnd < 0 ? Math.Min(3, text.Length) : lineEnd)));
        problems.Add(kind, new TextSpan(0, problems.File.Text.TrimEnd().Length), arguments);
        return new ParsedPost(relativePath, null, null, problems.ToArray());
    }

    private static ParsedPost Parse(SourceFile file, string relativePath, SiteSettings settings, CancellationToken cancellationToken)
    {
        var problems = new ProblemBag(file);
        var fileName = PostFileName.Parse(relativePath);
        var fence = FrontMatterFence.Find(file.Text);
        if (!IsPost(fileName, fence, problems))
        {
            return Result(null, null);
        }

        if (file.ReplacedCount > 0)
        {
            problems.Add(BodyProblems.InvalidCharacter, new TextSpan(file.FirstReplaced, 1), Number(file.ReplacedCount));
        }

        CharacterCheck.Check(file, problems);
        var values = new FrontMatterValues(ReadFrontMatter(fence, problems), problems);
        if (values.Flag("published") == false)
        {
            problems.Add(FrontMatterProblems.NotPublished, values.SpanOf("published")!.Value, file.GetText(values.SpanOf("published")!.Value));
            return Result(null, null);
        }

        if (fence.Kind == FenceKind.NotClosed)
        {
            return Result(null, null);
        }

        // Both are read whatever is wrong with the other, so that one build shows everything.
        var entry = problems.HasErrors && !values.Entries.Any() ? null : new MetadataReader(fileName, fence, values, settings, problems).Read(relativePath);
        CheckCharacters(entry?.Metadata, values, problems);
        cancellationToken.ThrowIfCancellationRequested();
        var body = BodyCompiler.Compile(
            new BodySource
            {
                Start = fence.BodyStart,
                IsMarkdown = fileName.IsMarkdown,
                Policy = settings.Policy,
                Excerpt = values.Text("excerpt"),
                ExcerptSpan = values.SpanOf("excerpt") ?? fence.Opening,
                ExcerptSeparator = values.Text("excerpt_separator"),
            },
            problems,
            cancellationToken);

        return entry is null || body is null || problems.HasErrors || !problems.IsPost
            ? Result(null, null)
            : Result(entry, CompiledBody.Create(entry.Metadata, body));

        ParsedPost Result(CatalogEntry? entry, CompiledBody? body) => new(relativePath, entry, body, problems.ToArray());
    }

    private static void CheckCharacters(PostMetadata? metadata, FrontMatterValues values, ProblemBag problems)
    {
        if (metadata is not null)
        {
            Check("title", [metadata.Title]);
            Check(values.Has("tag") ? "tag" : "tags", metadata.Tags);
            Check(values.Has("category") ? "category" : "categories", metadata.Categories);
            Check(values.Has("author") ? "author" : "authors", metadata.Authors);
            Check("description", [metadata.Description ?? ""]);
        }

        void Check(string key, IEnumerable<string> texts)
        {
            if (values.SpanOf(key) is { } place)
            {
                foreach (var text in texts)
                {
                    CharacterCheck.CheckValue(text, place, problems);
                }
            }
        }
    }

    private static bool IsPost(PostFileName fileName, FrontMatterFence fence, ProblemBag problems)
    {
        if (fileName.IsIgnored)
        {
            problems.Add(FrontMatterProblems.IgnoredFile, fence.Opening, fileName.Name);
            return false;
        }

        if (fileName.WrittenDate is null)
        {
            // With front matter it was meant as a post: what else is wrong with it is shown too.
            var isMeantAsPost = fence.Kind != FenceKind.None;
            problems.IsPost = false;
            if (isMeantAsPost)
            {
                var slug = Slugify.Default(fileName.Slug);
                problems.Add(FrontMatterProblems.FileNameWithoutDate, fence.Opening, fileName.Name, fileName.Extension, slug.Length > 0 ? slug : "title");
            }
            else
            {
                problems.Add(FrontMatterProblems.NotAPost, fence.Opening, fileName.Name, fileName.Extension);
            }

            return isMeantAsPost;
        }

        if (fileName.Date is null)
        {
            problems.Add(FrontMatterProblems.ImpossibleFileNameDate, fence.Opening, fileName.WrittenDate, fileName.Name);
        }

        return true;
    }

    private static YamlMapping? ReadFrontMatter(FrontMatterFence fence, ProblemBag problems)
    {
        switch (fence.Kind)
        {
            case FenceKind.None:
                problems.Add(FrontMatterProblems.NoFrontMatter, fence.Opening, problems.File.Path.Substring(problems.File.Path.LastIndexOfAny(['/', '\\']) + 1));
                return null;
            case FenceKind.NotClosed:
                problems.Add(FrontMatterProblems.FrontMatterNotClosed, fence.Opening);
                return null;
        }

        var root = new YamlReader(problems, FrontMatterProblems.InvalidYaml).Read(fence.FrontMatter);
        if (root is not (null or YamlMapping or YamlScalar { IsNull: true }))
        {
            problems.Add(FrontMatterProblems.NotAMapping, root.Span, root.Describe());
        }

        return root as YamlMapping;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
