using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Posts;

/// <summary>Creates the metadata of a post from its front matter and file name, by Jekyll's rules.</summary>
internal sealed class MetadataReader(PostSource source, FrontMatterValues values, ProblemBag problems)
{
    private static readonly string[] InnerExtensions = [".md", ".markdown"];

    private readonly SiteClock _clock = source.Settings.CreateClock();

    /// <summary>Returns the metadata with the locations of its parts; <c>null</c> if there can be none. The problems determine whether there is an article.</summary>
    public CatalogEntry? Read()
    {
        FrontMatterKeys.ReportMisspelled(values.Entries, values.Has, problems);
        SimilarKeys.Report(values.Entries, problems);
        CheckRedirects();
        var slug = ReadSlug();
        var title = ReadTitle();
        var dates = new PostDates(source, values, problems, _clock);
        var lastModified = dates.ReadLastModified();
        var date = dates.ReadDate(out var writtenDay);
        dates.CheckLastModified(date, lastModified);
        var metadata = FrontMatterKeys.ReadAsWritten(values, new PostMetadata
        {
            RelativePath = source.RelativePath,
            Slug = slug,
            Title = title,
            Url = "",
            Date = date ?? default,
            LastModified = lastModified ?? dates.CommitDate(date),
            Language = values.Language() ?? source.Settings.Language,
            Authors = ReadAuthors(),
            Categories = ReadCategories(),
            Tags = ReadTags(),
            RedirectFrom = values.Names("redirect_from", split: false).Select(Permalink.Normalize).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Image = PostPicture.Read(values, source)?.Resolve(source, problems),
            FrontMatter = CustomKeys.Read(values.Merged.Entries.Where(entry => !FrontMatterKeys.IsKnown(entry.Key)), _clock),
        });

        var url = date is null ? null : ReadUrl(metadata, writtenDay);
        return url is null ? null : new CatalogEntry(metadata with { Url = url }, Locations());
    }

    /// <summary>Returns the readable lookup keys of a post with errors.</summary>
    public ArticleNames ReadNames() => Read() is { } entry
        ? ArticleNames.Of(entry.Metadata)
        : new ArticleNames(ReadTags(), ReadCategories(), ReadAuthors(), default, values.Names("redirect_from", split: false).Select(Permalink.Normalize).ToEquatableArray());

    private PostLocations Locations()
    {
        var opening = problems.File.Locate(source.Fence.Opening);
        return new PostLocations(
            values.SpanOf("slug") is { } slug ? problems.File.Locate(slug) : opening,
            (values.SpanOf("permalink") ?? values.SpanOf("slug")) is { } url ? problems.File.Locate(url) : opening)
        {
            Title = values.Find("title") is { } title ? problems.File.Locate(title.Span) : null,
            Tags = LocatedName.Of(values.Find("tag") is { } tag ? [(tag, false)] : [(values.Find("tags"), true)], problems.File),
            Categories = LocatedName.Of([(values.Find("categories"), true), (values.Find("category"), false)], problems.File),
            Authors = LocatedName.Of([(values.Find("author"), false), (values.Find("authors"), false)], problems.File),
            Redirects = LocatedName.Of([(values.Find("redirect_from"), false)], problems.File, Permalink.Normalize),
            Date = values.SpanOf("date") is { } date ? problems.File.Locate(date) : null,
            Translation = TranslationKey.Names.Select(values.SpanOf).FirstOrDefault(span => span is not null) is { } key ? problems.File.Locate(key) : null,
        };
    }

    private void CheckRedirects()
    {
        foreach (var redirect in LocatedName.Of([(values.Find("redirect_from"), false)], problems.File))
        {
            if (RedirectSource.FindFault(redirect.Name, source.Settings.Site) is var (fault, path))
            {
                problems.Add(new Problem(FrontMatterProblems.RedirectNotAPath, redirect.Location, new([ProblemBag.Shorten(redirect.Name), fault, ProblemBag.Shorten(path)])));
            }
        }
    }

    private string ReadSlug()
    {
        var slug = values.Slug() ?? source.Name.Slug;
        if (Slugify.Pretty(slug).Length == 0)
        {
            problems.Add(FrontMatterProblems.EmptySlug, values.SpanOf("slug") ?? source.Fence.Opening, slug.Length > 0 ? slug : source.Name.Name);
        }

        CheckExtension();
        return slug;
    }

    // 'rates.md.md': file managers hide the last extension.
    private void CheckExtension()
    {
        var name = source.Name;
        if (source.Origin.Kind != PostKind.Page && !values.Has("slug") && InnerExtensions.FirstOrDefault(inner => name.Slug.Length > inner.Length && name.Slug.EndsWith(inner, StringComparison.OrdinalIgnoreCase)) is { } extension)
        {
            problems.Add(FrontMatterProblems.DoubleExtension, source.Fence.Opening, name.Name, extension, name.Name.Substring(0, name.Name.Length - name.Extension.Length));
        }
    }

    private string ReadTitle()
    {
        if (source.Origin.Kind == PostKind.Page)
        {
            return values.Text("title") ?? "";
        }

        // From the file name even if the front matter has another slug, as in Jekyll.
        var title = values.Text("title") ?? Slugify.ToTitle(source.Name.Slug);

        // A title of the wrong type, an alias without an anchor and unreadable front matter were already reported; an author or a place needs no title.
        var isReported = FrontMatterProblems.OfUnreadable.Any(problems.Has) || problems.HasSuggested("title") || (values.SpanOf("title") is { } written && problems.HasIn(FrontMatterProblems.PartOfYaml, written));
        if (!isReported && source.Origin.Kind != PostKind.Document && values.Find("title") is null or YamlScalar && values.Text("title") is null)
        {
            problems.Add(FrontMatterProblems.MissingTitle, values.SpanOf("title") ?? source.Fence.Opening, title.Trim());
        }

        return title;
    }

    private EquatableArray<string> ReadAuthors()
    {
        var own = values.People("author").Concat(values.People("authors")).Distinct(StringComparer.Ordinal).ToEquatableArray();
        return own.Count > 0 ? own : source.Settings.Authors;
    }

    // Folders, then 'categories' of the defaults and the post, then 'category', which is not split; distinct.
    private EquatableArray<string> ReadCategories() =>
        source.Name.Categories
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

    private string? ReadPageUrl()
    {
        var url = PagePermalink.Expand(source.Name, values.Text("permalink"), source.Settings.PageSuffix);
        if (values.Find("permalink") is YamlScalar { Span.Length: > 0 } own)
        {
            PermalinkCheck.Check(own.Value, own.Span, problems, isPage: true);
        }

        if (url is null)
        {
            problems.Add(LimitProblems.UrlTooLong, values.SpanOf("permalink") ?? source.Fence.Opening, Permalink.MaxLength.ToString(CultureInfo.InvariantCulture));
        }

        return url;
    }

    private string? ReadUrl(PostMetadata metadata, DateTime? writtenDay)
    {
        if (source.Origin.Kind == PostKind.Page)
        {
            return ReadPageUrl();
        }

        var permalink = PermalinkOn(metadata.Date.DateTime);
        if (values.Find("permalink") is YamlScalar { Span.Length: > 0 } own)
        {
            PermalinkCheck.Check(own.Value, own.Span, problems);
        }

        var template = values.Text("permalink") ?? source.Origin.Collection?.Permalink ?? source.Settings.Permalink ?? Permalink.DateStyle;
        var url = permalink.Expand(template, out var unknown);
        if (url is null)
        {
            var span = values.SpanOf("permalink") ?? values.SpanOf("slug") ?? source.Fence.Opening;
            if (unknown.Length > 0)
            {
                Permalink.ReportUnknown(unknown, values.SpanOf("permalink") ?? source.Fence.Opening, problems);
            }
            else
            {
                problems.Add(LimitProblems.UrlTooLong, span, Permalink.MaxLength.ToString(CultureInfo.InvariantCulture));
            }
        }
        else if (writtenDay is { } day && values.SpanOf("date") is { } date && PermalinkOn(day).Expand(template, out _) != url)
        {
            problems.Add(FrontMatterProblems.NoTimeZone, date, (values.Find("date") as YamlScalar)!.Value, metadata.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return url;

        Permalink PermalinkOn(DateTime date) => new(date, metadata.Slug, source.Name, metadata.Categories, source.Origin.Label);
    }
}
