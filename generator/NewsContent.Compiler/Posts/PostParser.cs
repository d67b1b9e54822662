using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Characters;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Models;
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
            : Guard(path, text, relativePath, () => Parse(new SourceFile(path, text), content.Problem, relativePath, context, cancellationToken));
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

    private static ParsedPost Parse(SourceFile file, EncodingProblem? unreadable, string relativePath, PostContext context, CancellationToken cancellationToken)
    {
        var settings = context.Settings;
        var problems = new ProblemBag(file);
        var place = PostPlace.Of(relativePath, settings);
        var fileName = PostFileName.Parse(place.Path, place.FolderIndex);
        var fence = FrontMatterFence.Find(file.Text);
        if (settings.Filter.FindReason(place.Path, place.FolderIndex) is { } excluded)
        {
            problems.Add(FrontMatterProblems.ExcludedFile, fence.Opening, fileName.Name, excluded);
            return Result(null, null);
        }

        if (!IsPost(place, fileName, fence, problems))
        {
            return Result(null, null);
        }

        if (file.ReplacedCount > 0)
        {
            problems.Add(BodyProblems.InvalidCharacter, new TextSpan(file.FirstReplaced, 1), Number(file.ReplacedCount));
        }

        CharacterCheck.Check(file, problems);

        // The readable part of a file that cannot be decoded only determines the URL of the post.
        var reading = unreadable is null ? problems : new ProblemBag(file);
        var frontMatter = ReadFrontMatter(fence, reading);
        var defaults = settings.Defaults.For(place.Path, place.Label);
        var values = new FrontMatterValues(frontMatter, reading, defaults);
        if (!problems.IsPost)
        {
            var date = values.Find("date") is YamlScalar written && PostDate.Parse(written.Value, written.IsPlain, out var day) == PostDateResult.Valid ? day.Local : default(DateTime?);
            problems.Add(FrontMatterProblems.FileNameWithoutDate, fence.Opening, fileName.Name, fileName.Extension, PostFileNameSuggestion.Create(fileName, date));
        }

        if (unreadable is not null)
        {
            problems.Add(unreadable.In(file.Path));
            return Result(null, null) with
            {
                Address = AddressOf(null, isArticle: false),
                Model = problems.IsPost ? CreateModelInput(values.Slug() ?? fileName.Slug, null) : null,
                NamesWithError = NamesOf(null),
            };
        }

        // An empty value means 'false', as in Jekyll; a string that is neither is reported.
        var isPublished = values.Flag("published");
        var saysNothing = values.Has("published") && values.Find("published") is null;
        if ((isPublished == false || saysNothing) && !settings.Unpublished)
        {
            var written = values.SpanOf("published");
            problems.Add(FrontMatterProblems.NotPublished, written ?? fence.Opening, saysNothing ? "" : written is { } span ? file.GetText(span) : "false");
            return Excluded();
        }

        if (place.Kind == PostKind.Draft && !settings.ShowDrafts)
        {
            problems.Add(FrontMatterProblems.DraftNotShown, fence.Opening, fileName.Name);
            return Excluded() with { Excluded = new ExcludedPost(place.Folder, null) };
        }

        if (fence.Kind == FenceKind.NotClosed)
        {
            return Result(null, null) with { Address = AddressOf(null, isArticle: false), Model = CreateModelInput(fileName.Slug, null), NamesWithError = NamesOf(null) };
        }

        // Both are read even if one has problems, so that one build shows everything.
        var entry = problems.HasErrors && !values.Entries.Any() ? null : new MetadataReader(place, fileName, fence, values, settings, problems).Read(relativePath, context.Modified);
        CheckCharacters(entry?.Metadata, values, problems);
        cancellationToken.ThrowIfCancellationRequested();
        var body = BodyCompiler.Compile(
            new BodySource
            {
                Start = fence.BodyStart,
                IsMarkdown = fileName.IsMarkdown,
                Policy = settings.Policy,
                Excerpt = values.QuotedText("excerpt"),
                ExcerptSpan = values.SpanOf("excerpt") ?? fence.Opening,
                ExcerptSeparator = values.Separator() ?? settings.ExcerptSeparator,
                MayBeEmpty = place.Kind == PostKind.Document,
                RunsLiquid = values.Flag("render_with_liquid") ?? true,
                Markdown = settings.Markdown,
                Rules = context.Rules,
                Links = new LinkContext
                {
                    OwnUrl = entry?.Metadata.Url ?? "/",
                    Site = settings.Site,
                    Links = context.Links,
                    IdPrefix = settings.IdPrefix,
                    SourceFolder = settings.ResolvesSourceLinks ? relativePath.Substring(0, relativePath.LastIndexOf('/') + 1) : null,
                },
                Liquid = new LiquidContext
                {
                    Site = settings.Site,
                    Page = new Lazy<LiquidPage>(() => LiquidPage.Create(values.Merged, entry?.Metadata)),
                    Links = context.Links,
                },
            },
            problems,
            cancellationToken);

        var isArticle = entry is not null && body is not null && !problems.HasErrors && problems.IsPost;
        return (isArticle ? Result(entry, BodyContent.Create(entry!.Metadata, body!)) : Result(null, null)) with
        {
            Excerpt = isArticle ? new ArticleExcerpt(relativePath, body!.ExcerptText) : null,
            Address = AddressOf(entry, entry is not null),
            NamesWithError = isArticle ? null : NamesOf(entry),
            References = body?.References ?? default,
            Model = problems.IsPost ? CreateModelInput(values.Slug() ?? fileName.Slug, body) : null,
            Links = isArticle ? new ArticleLinks(entry!.Metadata.Url, body!.Outgoing, body.Body.Ids.OrderBy(id => id, StringComparer.Ordinal).ToEquatableArray()) : null,
        };

        // Other problems of a skipped post are not shown.
        ParsedPost Excluded() => Result(null, null) with { Address = AddressOf(null, isArticle: false) };

        ParsedPost Result(CatalogEntry? entry, BodyContent? body) => new(relativePath, entry, body, problems.ToArray()) { FilePath = file.Path };

        ModelInput CreateModelInput(string slug, BodyResult? body) => new()
        {
            RelativePath = relativePath,
            Folder = place.Folder,
            Slug = slug,
            Opening = file.Locate(fence.Opening),
            IsReadable = body is not null && (frontMatter is not null || !problems.HasErrors),
            BodyLine = file.Locate(file.GetLine(fence.BodyStart)),
            FrontMatter = values.Merged.Entries.Select(entry => FrontMatterEntry.Create(entry, file, fence.Opening)).ToEquatableArray(),
            Hints = DeclarationHint.Find(FrontMatterKeys.CustomEntries(values.Entries), file),
            Selections = body?.Selections ?? default,
        };

        // Without metadata, the readable front matter provides the URL for links to the post.
        PostAddress? AddressOf(CatalogEntry? entry, bool isArticle)
        {
            if (!problems.IsPost)
            {
                return null;
            }

            var readable = entry is null ? ReadableFrontMatter.Read(file, fence, frontMatter, defaults) : values;
            entry ??= Reader(readable).Read(relativePath, context.Modified);
            var formerUrls = readable.Names("redirect_from", split: false).ToEquatableArray();
            return new PostAddress(relativePath, fileName.Path, entry?.Metadata.Url, isArticle, formerUrls) { HasError = problems.HasErrors };
        }

        // The same of its tags and so on, for C# that looks them up.
        ArticleNames? NamesOf(CatalogEntry? entry) =>
            !problems.IsPost ? null
            : entry is not null ? ArticleNames.Of(entry.Metadata)
            : Reader(ReadableFrontMatter.Read(file, fence, frontMatter, defaults)).ReadNames(relativePath, context.Modified);

        MetadataReader Reader(FrontMatterValues readable) => new(place, fileName, fence, readable, settings, new ProblemBag(file));
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

    private static bool IsPost(PostPlace place, PostFileName fileName, FrontMatterFence fence, ProblemBag problems)
    {
        if (fileName.IsIgnored)
        {
            problems.Add(FrontMatterProblems.IgnoredFile, fence.Opening, fileName.Name);
            return false;
        }

        if (fileName.WrittenDate is null && place.Kind == PostKind.Post)
        {
            // With front matter it was meant as a post, so its other problems are shown too.
            problems.IsPost = false;
            if (fence.Kind != FenceKind.None)
            {
                return true;
            }

            problems.Add(FrontMatterProblems.NotAPost, fence.Opening, fileName.Name, fileName.Extension);
            return false;
        }

        if (fileName is { WrittenDate: not null, Date: null })
        {
            problems.Add(FrontMatterProblems.ImpossibleFileNameDate, fence.Opening, fileName.WrittenDate, fileName.Name, fileName.DateFault!);
        }

        return true;
    }

    public static YamlMapping? ReadFrontMatter(FrontMatterFence fence, ProblemBag problems)
    {
        switch (fence.Kind)
        {
            case FenceKind.None:
                var missing = MissingOpening.Find(problems.File.Text);
                problems.Add(FrontMatterProblems.NoFrontMatter, missing.Span, problems.File.Path.Substring(problems.File.Path.LastIndexOfAny(['/', '\\']) + 1), missing.Reason, missing.Remedy);
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
