using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Characters;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Posts;

/// <summary>Compiles one file: name, front matter, metadata, body.</summary>
internal static class PostParser
{
    /// <summary>The maximum length of a post in UTF-16 units. The largest of 14,228 real posts has 284,000.</summary>
    public const int MaxLength = 1024 * 1024;

    /// <summary>Parses a post. Throws only if it is canceled: an internal error is a problem of that file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="content">The text of the file.</param>
    /// <param name="context">The other inputs.</param>
    /// <param name="cancellationToken">Cancels the parsing.</param>
    public static ParsedPost Parse(string path, DecodedText content, PostContext context, CancellationToken cancellationToken)
    {
        var relativePath = context.Settings.GetRelativePath(path);
        var text = content.Text;
        return text.Length > MaxLength
            ? Failed(path, text, relativePath, LimitProblems.FileTooLarge, Number(text.Length), Number(MaxLength))
            : Guard(path, text, relativePath, () => Parse(new PostSource(new SourceFile(path, text), context), content.Problem, cancellationToken));
    }

    /// <summary>Returns the result of <paramref name="parse"/>, or the problem of an internal error.</summary>
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

    // The location is the first line, because any other location would require processing the whole text.
    private static ParsedPost Failed(string path, string text, string relativePath, ProblemKind kind, params string[] arguments)
    {
        const int MaxFirstLine = 200;

        var lineEnd = text.IndexOf('\n', 0, Math.Min(text.Length, MaxFirstLine));
        var problems = new ProblemBag(new SourceFile(path, text.Substring(0, lineEnd < 0 ? Math.Min(3, text.Length) : lineEnd)));
        problems.Add(kind, new TextSpan(0, problems.File.Text.TrimEnd().Length), arguments);
        return new ParsedPost(relativePath, null, null, problems.ToArray())
        {
            FilePath = path,
            Address = new PostAddress(relativePath, PostFileName.Parse(relativePath).Path, null, false, default) { HasError = true },
        };
    }

    private static ParsedPost Parse(PostSource source, EncodingProblem? unreadable, CancellationToken cancellationToken)
    {
        var problems = new ProblemBag(source.File);
        if (IsStatic(source))
        {
            return Skipped(source, problems) with { IsStatic = true };
        }

        if (!IsPost(source, problems))
        {
            return Skipped(source, problems);
        }

        if (source.File.ReplacedCount > 0)
        {
            problems.Add(BodyProblems.InvalidCharacter, new TextSpan(source.File.FirstReplaced, 1), Number(source.File.ReplacedCount));
        }

        CharacterCheck.Check(source.File, problems);

        // The readable part of a file that cannot be decoded only determines the URL of the post.
        var head = new PostHead(source, unreadable is null ? problems : new ProblemBag(source.File), problems);
        if (!problems.IsPost)
        {
            SuggestFileName(source, head.Values, problems);
        }

        if (unreadable is not null)
        {
            problems.Add(unreadable.In(source.File.Path));
            return WithoutBody(source, head, problems);
        }

        return FindExclusion(source, head, problems) ?? Compile(source, head, problems, cancellationToken);
    }

    // Both metadata and body are read even if one has problems, so that one build shows everything.
    private static ParsedPost Compile(PostSource source, PostHead head, ProblemBag problems, CancellationToken cancellationToken)
    {
        var entry = head.ReadMetadata();
        CheckCharacters(entry?.Metadata, head.Values, problems);
        cancellationToken.ThrowIfCancellationRequested();
        var body = CompileBody(BodyOf(source, head.Values, entry?.Metadata, head.IsUnreadable), source, problems, cancellationToken);
        var article = body is not null && !problems.HasErrors && problems.IsPost ? entry : null;
        return new ParsedPost(source.RelativePath, article, article is null ? null : BodyContent.Create(article.Metadata, body!), problems.ToArray())
        {
            FilePath = source.File.Path,
            Excerpt = article is null ? null : new ArticleExcerpt(source.RelativePath, body!.ExcerptText),
            Address = head.AddressOf(entry, entry is not null),
            NamesWithError = article is null ? head.NamesOf(entry) : head.IsUnreadable ? head.NamesOf(null) : null,
            References = (body?.References ?? default).Concat(head.Picture is { } picture ? picture.References : []).Distinct().ToEquatableArray(),
            Model = head.ModelOf(head.Slug, body),
            Links = article is null ? null : new ArticleLinks(article.Metadata.Url, body!.Outgoing, body.Body.Ids.OrderBy(id => id, StringComparer.Ordinal).ToEquatableArray())
            {
                Files = head.Picture?.File is { } file ? body.Files.Prepend(file).ToEquatableArray() : body.Files,
            },
        };
    }

    // Front matter without its fence is text, whose other problems have one cause.
    private static BodyResult? CompileBody(BodySource body, PostSource source, ProblemBag problems, CancellationToken cancellationToken)
    {
        var end = source.Fence.Kind == FenceKind.Closed ? 0 : IntendedFrontMatter.FindEnd(source.File.Text);
        if (end == 0)
        {
            return BodyCompiler.Compile(body, problems, cancellationToken);
        }

        var found = new ProblemBag(source.File) { IsPost = problems.IsPost };
        var result = BodyCompiler.Compile(body, found, cancellationToken);
        problems.AddAll(found, except: problem => problem.Kind.Severity != ProblemSeverity.Error && problem.Location is { } location && location.Path == source.File.Path && location.Start < source.File.Locate(new TextSpan(end, 0)).Start);
        return result;
    }

    private static BodySource BodyOf(PostSource source, FrontMatterValues values, PostMetadata? metadata, bool isUnreadable) => new()
    {
        Start = source.Fence.BodyStart,
        IsMarkdown = source.Name.Format == BodyFormat.Markdown,
        IsText = source.Name.Format == BodyFormat.Text,
        Settings = source.Settings,
        Excerpt = values.QuotedText("excerpt"),
        ExcerptSpan = values.SpanOf("excerpt") ?? source.Fence.Opening,
        ExcerptSeparator = values.Separator() ?? source.Settings.ExcerptSeparator,
        MayBeEmpty = source.Origin.Kind is PostKind.Document or PostKind.Page,
        RunsLiquid = values.Flag("render_with_liquid") ?? true,
        Rules = source.Context.Rules,
        OwnUrl = metadata?.Url ?? "/",
        Path = source.RelativePath,
        Links = source.Context.Links,
        Page = new Lazy<LiquidPage>(() => LiquidPage.Create(values.Merged, metadata, source.Settings.CreateClock(), source.Origin.Kind == PostKind.Page ? null : source.Origin.Label) with { IsUnreadable = isUnreadable }),
    };

    // Other problems of a skipped post are not shown.
    private static ParsedPost? FindExclusion(PostSource source, PostHead head, ProblemBag problems)
    {
        // An empty value means 'false', as in Jekyll; a string that is neither is reported.
        var values = head.Values;
        var isPublished = values.Flag("published");
        var saysNothing = values.Has("published") && values.Find("published") is null;
        if ((isPublished == false || saysNothing) && !source.Settings.Unpublished)
        {
            var written = saysNothing ? "" : values.Find("published") is YamlScalar scalar ? scalar.Value : "false";
            problems.Add(FrontMatterProblems.NotPublished, values.SpanOf("published") ?? source.Fence.Opening, written);
            return Skipped(source, problems) with
            {
                Address = head.AddressOf(null, isArticle: false),
                Excluded = source.Origin.Kind == PostKind.Page ? null : new ExcludedPost(source.Origin.Folder, null, IsUnpublished: true),
            };
        }

        if (source.Origin.Kind == PostKind.Draft && !source.Settings.ShowDrafts)
        {
            problems.Add(FrontMatterProblems.DraftNotShown, source.Fence.Opening, source.Name.Name);
            return Skipped(source, problems) with { Address = head.AddressOf(null, isArticle: false), Excluded = new ExcludedPost(source.Origin.Folder, null) };
        }

        return null;
    }

    private static ParsedPost Skipped(PostSource source, ProblemBag problems) => new(source.RelativePath, null, null, problems.ToArray()) { FilePath = source.File.Path };

    private static ParsedPost WithoutBody(PostSource source, PostHead head, ProblemBag problems) => Skipped(source, problems) with
    {
        Address = head.AddressOf(null, isArticle: false) is { } address ? address with { HasError = true } : null,
        Model = head.ModelOf(head.Slug, null),
        NamesWithError = head.NamesOf(null),
    };

    private static void SuggestFileName(PostSource source, FrontMatterValues values, ProblemBag problems)
    {
        var date = values.Find("date") is YamlScalar written && PostDate.Parse(written.Value, written.IsPlain, out var day) == PostDateResult.Valid ? day.Local : default(DateTime?);
        problems.Add(FrontMatterProblems.FileNameWithoutDate, source.Fence.Opening, source.Name.Name, source.Name.Extension, PostFileNameSuggestion.Create(source.Name, date));
    }

    private static void CheckCharacters(PostMetadata? metadata, FrontMatterValues values, ProblemBag problems)
    {
        foreach (var key in metadata is null ? [] : FrontMatterKeys.All.Where(static key => key.IsShown))
        {
            if (values.SpanOf(key.Plural is null || values.Has(key.Name) ? key.Name : key.Plural) is { } span)
            {
                foreach (var text in key.Column!.Texts(metadata!))
                {
                    CharacterCheck.CheckValue(text, span, problems);
                }
            }
        }
    }

    private static bool IsPost(PostSource source, ProblemBag problems)
    {
        var (name, opening) = (source.Name, source.Fence.Opening);

        // The list of posts has no excluded pages.
        if (source.Origin.Kind == PostKind.Page)
        {
            return true;
        }

        if (source.Settings.Filter.FindReason(source.Origin.Path, source.Origin.FolderIndex) is { } excluded)
        {
            problems.Add(FrontMatterProblems.ExcludedFile, opening, name.Name, excluded);
            return false;
        }

        if (name.IsIgnored)
        {
            problems.Add(FrontMatterProblems.IgnoredFile, opening, name.Name);
            return false;
        }

        if (name.WrittenDate is null && source.Origin.Kind == PostKind.Post)
        {
            // With front matter it was meant as a post, so its other problems are shown too.
            problems.IsPost = false;
            if (source.Fence.Kind != FenceKind.None)
            {
                return true;
            }

            problems.Add(FrontMatterProblems.NotAPost, opening, name.Name, name.Extension);
            return false;
        }

        return true;
    }

    // Jekyll copies a page without front matter. A document without it is one too, but in Markdown or HTML it was probably forgotten.
    private static bool IsStatic(PostSource source) => source.Fence.Kind == FenceKind.None && source.Origin.Kind switch
    {
        PostKind.Page => true,
        PostKind.Document => source.Name.Format == BodyFormat.Text,
        PostKind.Post => source.Name.Format == BodyFormat.Text && source.Name.WrittenDate is null,
        _ => false,
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
