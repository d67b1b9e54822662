using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Posts;

/// <summary>Makes a post's metadata of its front matter and its file's name, by Jekyll's rules.</summary>
internal sealed class MetadataReader(PostFileName fileName, FrontMatterFence fence, FrontMatterValues values, SiteSettings settings, ProblemBag problems)
{
    // The keys that mean something here, and one that is near to one of them and means something elsewhere.
    private static readonly string[] Keys =
    [
        "title", "date", "slug", "permalink", "layout", "lang", "author", "authors", "description", "category", "categories",
        "tag", "tags", "last_modified_at", "excerpt", "excerpt_separator", "published", "redirect_from",
    ];

    private const int MinMisspeltLength = 4;

    private readonly SiteClock _clock = new(settings);

    /// <summary>The metadata and where its parts are; <c>null</c> where there can be none. Whether there may be an article the problems say.</summary>
    public CatalogEntry? Read(string relativePath)
    {
        SuggestKeys();
        var slug = ReadSlug();
        var title = ReadTitle(slug);
        var lastModified = ReadDate("last_modified_at");
        var date = ReadDate("date") ?? (fileName.Date is { } day && !values.Has("date") ? _clock.AtSite(day) : null);
        var layout = values.Text("layout");
        var metadata = new PostMetadata
        {
            RelativePath = relativePath,
            Slug = slug,
            Title = title,
            Url = "",
            Date = date ?? default,
            LastModified = lastModified,
            Layout = layout is "none" ? null : layout,
            Language = values.Text("lang"),
            Description = values.Text("description"),
            Authors = values.People("author").Concat(values.People("authors")).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Categories = ReadCategories(),
            Tags = ReadTags(),
        };

        var url = date is null ? null : ReadUrl(metadata);
        return url is null ? null : new CatalogEntry(metadata with { Url = url }, Anchors());
    }

    private PostAnchors Anchors()
    {
        var opening = problems.File.Locate(fence.Opening);
        return new PostAnchors(
            values.SpanOf("slug") is { } slug ? problems.File.Locate(slug) : opening,
            (values.SpanOf("permalink") ?? values.SpanOf("slug")) is { } url ? problems.File.Locate(url) : opening);
    }

    private void SuggestKeys()
    {
        foreach (var entry in values.Entries)
        {
            var key = entry.Key.Value;
            if (key.Length >= MinMisspeltLength && key != "data" && !Keys.Contains(key, StringComparer.Ordinal)
                && NearestName.Find(key.ToLowerInvariant(), Keys, maxDistance: 1) is { } name && !values.Has(name))
            {
                problems.Add(FrontMatterProblems.MisspeltKey, entry.Key.Span, key, name);
            }
        }
    }

    private string ReadSlug()
    {
        var slug = values.Text("slug") ?? fileName.Slug;
        if (Slugify.Pretty(slug).Length == 0)
        {
            problems.Add(FrontMatterProblems.EmptySlug, values.SpanOf("slug") ?? fence.Opening, slug.Length > 0 ? slug : fileName.Name);
        }

        return slug;
    }

    private string ReadTitle(string slug)
    {
        var title = values.Text("title");
        if (title is null)
        {
            title = Slugify.ToTitle(slug);
        }

        // A title of another type was reported as that.
        if (values.Find("title") is null or YamlScalar && values.Text("title") is null)
        {
            problems.Add(FrontMatterProblems.MissingTitle, values.SpanOf("title") ?? fence.Opening, title.Trim());
        }

        return title;
    }

    private DateTimeOffset? ReadDate(string key)
    {
        if (!values.Has(key))
        {
            return null;
        }

        var span = values.SpanOf(key)!.Value;
        switch (values.Find(key))
        {
            case null:
                problems.Add(FrontMatterProblems.EmptyDate, span, key);
                return null;
            case YamlScalar scalar:
                switch (PostDate.Parse(scalar.Value, scalar.IsPlain, out var date))
                {
                    case PostDateResult.Valid:
                        return Resolve(date, scalar, span);
                    case PostDateResult.Impossible:
                        problems.Add(FrontMatterProblems.ImpossibleDate, span, scalar.Value);
                        return null;
                    default:
                        problems.Add(FrontMatterProblems.InvalidDate, span, scalar.Value);
                        return null;
                }

            case var other:
                problems.Add(FrontMatterProblems.WrongType, span, key, other.Describe(), "a date");
                return null;
        }
    }

    private DateTimeOffset Resolve(PostDate date, YamlScalar written, TextSpan span)
    {
        var resolved = _clock.Resolve(date);
        if (date.ZoneName is { } zone)
        {
            problems.Add(FrontMatterProblems.AmbiguousZone, span, zone, SiteClock.FormatOffset(date.Offset!.Value));
        }
        else if (date.AssumedUtc && settings.DateWithoutOffset == DateWithoutOffset.Utc && resolved.Offset != TimeSpan.Zero)
        {
            problems.Add(
                FrontMatterProblems.DateWithoutOffset,
                span,
                written.Value,
                FormattableString.Invariant($"{resolved:yyyy-MM-dd HH:mm:ss} {SiteClock.FormatOffset(resolved.Offset)}"),
                "+0000",
                SiteClock.FormatOffset(_clock.AtSite(date.Local).Offset));
        }

        return resolved;
    }

    // Folders, then 'categories', then 'category', which is not split; each once.
    private EquatableArray<string> ReadCategories() =>
        fileName.Categories
            .Concat(values.Names("categories", split: true))
            .Concat(values.Names("category", split: false))
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();

    private EquatableArray<string> ReadTags()
    {
        if (values.Find("tag") is null)
        {
            return values.Names("tags", split: true).ToEquatableArray();
        }

        if (values.Find("tags") is not null)
        {
            problems.Add(FrontMatterProblems.TagHidesTags, values.SpanOf("tags")!.Value);
        }

        return values.Names("tag", split: false).ToEquatableArray();
    }

    private string? ReadUrl(PostMetadata metadata)
    {
        var permalink = new Permalink(metadata.Date.DateTime, metadata.Slug, fileName, metadata.Categories);
        var url = permalink.Expand(values.Text("permalink") ?? Permalink.DateStyle, out var unknown);
        if (url is null)
        {
            var meant = NearestName.Find(unknown.Substring(1), Permalink.PlaceholderNames, maxDistance: 2);
            var template = values.SpanOf("permalink")!.Value;
            var at = problems.File.Text.IndexOf(unknown, template.Start, template.Length, StringComparison.Ordinal);
            problems.Add(
                FrontMatterProblems.InvalidPermalink,
                at < 0 ? template : new TextSpan(at, unknown.Length),
                unknown,
                meant is null ? ": use :year, :month, :day, :title, :slug or :categories" : $": did you mean ':{meant}'?");
        }

        return url;
    }
}
