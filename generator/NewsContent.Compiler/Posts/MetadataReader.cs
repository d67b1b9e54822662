using System.Globalization;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Posts;

/// <summary>Makes a post's metadata of its front matter and its file's name, by Jekyll's rules.</summary>
internal sealed class MetadataReader(PostPlace place, PostFileName fileName, FrontMatterFence fence, FrontMatterValues values, SiteSettings settings, ProblemBag problems)
{
    // The keys that mean something here, and one that is near to one of them and means something elsewhere.
    private static readonly string[] Keys =
    [
        "title", "date", "slug", "permalink", "layout", "lang", "author", "authors", "description", "category", "categories",
        "tag", "tags", "last_modified_at", "excerpt", "excerpt_separator", "published", "redirect_from", "render_with_liquid",
    ];

    private const int MinMisspeltLength = 4;
    private const int MinShortenedLength = 5;

    private readonly SiteClock _clock = new(settings);

    /// <summary>The metadata and where its parts are; <c>null</c> where there can be none. Whether there may be an article the problems say.</summary>
    /// <param name="relativePath">The file's path from the content root.</param>
    /// <param name="modified">When the file was last written, which is a draft's date.</param>
    public CatalogEntry? Read(string relativePath, DateTime? modified)
    {
        SuggestKeys();
        var slug = ReadSlug();
        var title = ReadTitle();
        var lastModified = ReadDate("last_modified_at");
        var date = ReadDate("date") ?? (values.Has("date") ? null : DateOfFile(modified));
        CheckDates(date);
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
            Language = values.Language() ?? settings.Language,
            Description = values.Text("description"),
            Authors = ReadAuthors(),
            Categories = ReadCategories(),
            Tags = ReadTags(),
            RedirectFrom = values.Names("redirect_from", split: false).Select(Permalink.Normalize).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            FrontMatter = FurtherKeys.Read(values.Merged.Entries.Where(entry => !Keys.Contains(entry.Key.Value, StringComparer.Ordinal)), _clock),
        };

        var url = date is null ? null : ReadUrl(metadata);
        return url is null ? null : new CatalogEntry(metadata with { Url = url }, Anchors());
    }

    /// <summary>What can be read of the keys by which C# finds an article, of a post with errors.</summary>
    /// <param name="relativePath">The file's path from the content root.</param>
    /// <param name="modified">When the file was last written.</param>
    public ArticleNames ReadNames(string relativePath, DateTime? modified) => Read(relativePath, modified) is { } entry
        ? ArticleNames.Of(entry.Metadata)
        : new ArticleNames(ReadTags(), ReadCategories(), ReadAuthors(), default, values.Names("redirect_from", split: false).Select(Permalink.Normalize).ToEquatableArray());

    private PostAnchors Anchors()
    {
        var opening = problems.File.Locate(fence.Opening);
        return new PostAnchors(
            values.SpanOf("slug") is { } slug ? problems.File.Locate(slug) : opening,
            (values.SpanOf("permalink") ?? values.SpanOf("slug")) is { } url ? problems.File.Locate(url) : opening)
        {
            Title = values.Find("title") is { } title ? problems.File.Locate(title.Span) : null,
            Tags = NamePlace.Of(values.Find("tag") is { } tag ? [(tag, false)] : [(values.Find("tags"), true)], problems.File),
            Categories = NamePlace.Of([(values.Find("categories"), true), (values.Find("category"), false)], problems.File),
            Authors = NamePlace.Of([(values.Find("author"), false), (values.Find("authors"), false)], problems.File),
            Redirects = NamePlace.Of([(values.Find("redirect_from"), false)], problems.File, Permalink.Normalize),
            Date = values.SpanOf("date") is { } date ? problems.File.Locate(date) : null,
        };
    }

    /// <summary>The keys that mean nothing to every article, but perhaps to a model.</summary>
    public static IEnumerable<YamlEntry> FurtherEntries(IEnumerable<YamlEntry> entries) =>
        entries.Where(entry => !Keys.Contains(entry.Key.Value, StringComparer.Ordinal) && !IsMisspelt(entry.Key.Value, out _));

    /// <summary>The entries whose keys mean nothing to every article.</summary>
    public static IEnumerable<FrontMatterEntry> WithoutMeaning(IEnumerable<FrontMatterEntry> entries) =>
        entries.Where(entry => !Keys.Contains(entry.Key, StringComparer.Ordinal));

    private void SuggestKeys()
    {
        foreach (var entry in values.Entries)
        {
            if (IsMisspelt(entry.Key.Value, out var name) && !values.Has(name))
            {
                problems.Add(FrontMatterProblems.MisspeltKey, entry.Key.Span, entry.Key.Value, name);
            }
        }
    }

    private static bool IsMisspelt(string key, out string name)
    {
        name = key.Length >= MinMisspeltLength && key != "data" && !Keys.Contains(key, StringComparer.Ordinal)
            ? NearestName.Find(key.ToLowerInvariant(), Keys, maxDistance: 1) ?? FindLonger(key.ToLowerInvariant()) ?? ""
            : "";
        return name.Length > 0;
    }

    // The start of a word, such as 'descr'. A whole word before '_' is another word.
    private static string? FindLonger(string key) =>
        key.Length < MinShortenedLength ? null : Array.Find(Keys, name => name.StartsWith(key, StringComparison.Ordinal) && char.IsLetter(name[key.Length]));

    private string ReadSlug()
    {
        var slug = values.Slug() ?? fileName.Slug;
        if (Slugify.Pretty(slug).Length == 0)
        {
            problems.Add(FrontMatterProblems.EmptySlug, values.SpanOf("slug") ?? fence.Opening, slug.Length > 0 ? slug : fileName.Name);
        }

        return slug;
    }

    private string ReadTitle()
    {
        // Of the file's name even where the front matter has another slug, as in Jekyll.
        var title = values.Text("title") ?? Slugify.ToTitle(fileName.Slug);

        // A title of another type was reported as that; an author or a place needs none.
        if (place.Kind != PostKind.Document && values.Find("title") is null or YamlScalar && values.Text("title") is null)
        {
            problems.Add(FrontMatterProblems.MissingTitle, values.SpanOf("title") ?? fence.Opening, title.Trim());
        }

        return title;
    }

    private DateTimeOffset? ReadDate(string key) =>
        values.Date(key) is { } date ? Resolve(date, key) : null;

    // A slip of the year, mostly in January. Dates that are further apart are so on purpose.
    private void CheckDates(DateTimeOffset? date)
    {
        const int MinDays = 350;
        const int MaxDays = 3700;

        if (date is { } written && fileName.Date is { } day && values.SpanOf("date") is { } span && values.Find("date") is { Span.Length: > 0 }
            && Math.Abs((written.Date - day).Days) is >= MinDays and <= MaxDays and var days)
        {
            problems.Add(
                FrontMatterProblems.DatesApart,
                span,
                written.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                days.ToString(CultureInfo.InvariantCulture),
                day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    // Only a post must have a date; of a draft it is that of the file, and a document of another collection has none then.
    private DateTimeOffset? DateOfFile(DateTime? modified) =>
        fileName.WrittenDate is not null || place.Kind == PostKind.Post
            ? fileName.Date is { } day ? _clock.AtSite(day) : null
            : place.Kind == PostKind.Draft && modified is { } time ? _clock.AtSite(time) : default(DateTimeOffset);

    private DateTimeOffset Resolve(PostDate date, string key)
    {
        var resolved = _clock.Resolve(date);
        if (values.SpanOf(key) is not { } span || values.Find(key) is not YamlScalar { Span.Length: > 0 } written)
        {
            return resolved;
        }

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

    private EquatableArray<string> ReadAuthors()
    {
        var own = values.People("author").Concat(values.People("authors")).Distinct(StringComparer.Ordinal).ToEquatableArray();
        return own.Count > 0 ? own : settings.Authors;
    }

    // Folders, then the defaults' and the post's 'categories', then 'category', which is not split; each once.
    private EquatableArray<string> ReadCategories() =>
        fileName.Categories
            .Concat(values.DefaultNames("categories", split: true))
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

        if (values.Find("tags") is not null && values.SpanOf("tags") is { } hidden)
        {
            problems.Add(FrontMatterProblems.TagHidesTags, hidden);
        }

        return values.Names("tag", split: false).ToEquatableArray();
    }

    private string? ReadUrl(PostMetadata metadata)
    {
        var permalink = new Permalink(metadata.Date.DateTime, metadata.Slug, fileName, metadata.Categories, place.Label);
        var template = values.Text("permalink") ?? place.Collection?.Permalink ?? settings.Permalink ?? Permalink.DateStyle;
        var url = permalink.Expand(template, out var unknown);
        if (url is null)
        {
            var span = values.SpanOf("permalink") ?? values.SpanOf("slug") ?? fence.Opening;
            if (unknown.Length > 0)
            {
                Permalink.ReportUnknown(unknown, values.SpanOf("permalink") ?? fence.Opening, problems);
            }
            else
            {
                problems.Add(LimitProblems.UrlTooLong, span, Permalink.MaxLength.ToString(CultureInfo.InvariantCulture));
            }
        }

        return url;
    }
}
