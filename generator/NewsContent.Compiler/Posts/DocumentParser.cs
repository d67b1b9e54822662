using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Posts;

/// <summary>
/// The way of a file of another collection than <c>_posts</c>: as a post's, but that its name needs no date and its URL is
/// <c>/:collection/:slug/</c>. A file without front matter is none of ours, as in Jekyll.
/// </summary>
internal static class DocumentParser
{
    public static ParsedPost Parse(string path, string text, SiteSettings settings, EquatableArray<SelectRule> rules, CancellationToken cancellationToken)
    {
        var relativePath = settings.GetRelativePath(path);
        return text.Length > PostParser.MaxLength
            ? PostParser.TooLarge(path, text, relativePath)
            : PostParser.Guard(path, text, relativePath, () => Parse(new SourceFile(path, text), relativePath, settings, rules, cancellationToken));
    }

    private static ParsedPost Parse(SourceFile file, string relativePath, SiteSettings settings, EquatableArray<SelectRule> rules, CancellationToken cancellationToken)
    {
        var problems = new ProblemBag(file);
        var fileName = PostFileName.Parse(relativePath);
        var fence = FrontMatterFence.Find(file.Text);
        if (fence.Kind == FenceKind.None || fileName.IsIgnored)
        {
            return new ParsedPost(relativePath, null, null, problems.ToArray());
        }

        var mapping = PostParser.ReadFrontMatter(fence, problems);
        var values = new FrontMatterValues(mapping, problems);
        var entry = fence.Kind == FenceKind.NotClosed ? null : ReadEntry(file, relativePath, fileName, fence, values, settings, problems);
        var body = fence.Kind == FenceKind.NotClosed
            ? null
            : BodyCompiler.Compile(new BodySource { Start = fence.BodyStart, IsMarkdown = fileName.IsMarkdown, MayBeEmpty = true, Rules = rules }, problems, cancellationToken);
        var model = PostParser.CreateInput(problems, relativePath, isPost: false, values.Text("slug") ?? fileName.Slug, fence, mapping, body);
        return entry is null || body is null || problems.HasErrors
            ? new ParsedPost(relativePath, null, null, problems.ToArray()) { Model = model }
            : new ParsedPost(relativePath, entry, CompiledBody.Create(entry.Metadata, body), problems.ToArray()) { Model = model };
    }

    private static CatalogEntry ReadEntry(SourceFile file, string relativePath, PostFileName fileName, FrontMatterFence fence, FrontMatterValues values, SiteSettings settings, ProblemBag problems)
    {
        var slug = values.Text("slug") ?? fileName.Slug;
        var collection = CollectionFolder.Of(relativePath, isPost: false).TrimStart('_');
        var date = values.Find("date") is YamlScalar written && PostDate.Parse(written.Value, written.IsPlain, out var parsed) == PostDateResult.Valid
            ? new SiteClock(settings).Resolve(parsed)
            : new DateTimeOffset(1970, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var metadata = new PostMetadata
        {
            RelativePath = relativePath,
            Slug = slug,
            Title = values.Text("title") ?? Slugify.ToTitle(slug),
            Url = $"/{collection}/{Uri.EscapeDataString(slug)}/",
            Date = date,
            Layout = values.Text("layout"),
            Language = values.Text("lang"),
            Description = values.Text("description"),
            Authors = values.People("author").Concat(values.People("authors")).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Categories = values.Names("categories", split: true).ToEquatableArray(),
            Tags = values.Names("tags", split: true).ToEquatableArray(),
        };
        if (Slugify.Pretty(slug).Length == 0)
        {
            problems.Add(FrontMatterProblems.EmptySlug, values.SpanOf("slug") ?? fence.Opening, slug.Length > 0 ? slug : fileName.Name);
        }

        var place = file.Locate(values.SpanOf("slug") ?? fence.Opening);
        return new CatalogEntry(metadata, new PostAnchors(place, place));
    }
}
