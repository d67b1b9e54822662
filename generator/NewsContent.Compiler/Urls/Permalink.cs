using System.Globalization;
using System.Text;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Urls;

/// <summary>
/// The URL of a post from a template such as <c>/:categories/:year/:title.html</c>, with Jekyll's placeholders, cleaning and escaping
/// (<c>lib/jekyll/drops/url_drop.rb</c>, <c>lib/jekyll/url.rb</c>).
/// </summary>
internal sealed class Permalink
{
    /// <summary>Jekyll's style <c>date</c>, the default.</summary>
    public const string DateStyle = "/:categories/:year/:month/:day/:title:output_ext";

    /// <summary>The maximum length of a URL in characters after encoding; servers and browsers refuse longer URLs.</summary>
    public const int MaxLength = 8192;

    private static readonly Dictionary<string, Func<Permalink, string>> Placeholders = new(StringComparer.Ordinal)
    {
        ["categories"] = p => string.Join("/", p.CategorySegments(c => c.ToLowerInvariant())),
        ["slugified_categories"] = p => string.Join("/", p.CategorySegments(Slugify.Default)),
        ["collection"] = p => p._collection,
        ["day"] = p => p.Format("dd"),
        ["hour"] = p => p.Format("HH"),
        ["i_day"] = p => p.Format("%d"),
        ["i_month"] = p => p.Format("%M"),
        ["long_day"] = p => p.Format("dddd"),
        ["long_month"] = p => p.Format("MMMM"),
        ["minute"] = p => p.Format("mm"),
        ["month"] = p => p.Format("MM"),
        ["name"] = p => Slugify.Default(p._fileStem),
        ["output_ext"] = p => p._outputExtension,
        ["path"] = p => p._path,
        ["second"] = p => p.Format("ss"),
        ["short_day"] = p => p.Format("ddd"),
        ["short_month"] = p => p.Format("MMM"),
        ["short_year"] = p => p.Format("yy"),
        ["slug"] = p => Slugify.Default(p._slug),
        ["title"] = p => Slugify.Pretty(p._slug),
        ["w_day"] = p => p.HasDate ? Number(IsoWeek(p._date).Day, 1) : "",
        ["w_year"] = p => p.HasDate ? Number(IsoWeek(p._date).Year, 4) : "",
        ["week"] = p => p.HasDate ? Number(IsoWeek(p._date).Week, 2) : "",
        ["y_day"] = p => p.HasDate ? Number(p._date.DayOfYear, 3) : "",
        ["year"] = p => p.Format("yyyy"),
    };

    private readonly DateTime _date;
    private readonly string _slug;
    private readonly string _fileStem;
    private readonly string _outputExtension;
    private readonly string _path;
    private readonly string _collection;
    private readonly IReadOnlyList<string> _categories;

    /// <param name="date">The date of the post in the site's time zone.</param>
    /// <param name="slug">The slug.</param>
    /// <param name="fileName">The file name.</param>
    /// <param name="categories">The categories.</param>
    /// <param name="collection">The name of the collection.</param>
    public Permalink(DateTime date, string slug, PostFileName fileName, IReadOnlyList<string> categories, string collection = "posts")
    {
        _date = date;
        _slug = slug;
        _fileStem = fileName.Name.Substring(0, fileName.Name.Length - fileName.Extension.Length);
        _outputExtension = fileName.OutputExtension;
        _path = fileName.Path;
        _categories = categories;
        _collection = collection;
    }

    /// <summary>Returns whether a template has only known placeholders; otherwise the first unknown one is reported.</summary>
    /// <param name="template">The template.</param>
    /// <param name="span">The span of the template.</param>
    /// <param name="problems">Receives the problem.</param>
    public static bool CheckTemplate(string template, TextSpan span, ProblemBag problems)
    {
        if (new Permalink(default, "", PostFileName.Parse("_posts/x.md"), []).Expand(template, out var unknown) is not null || unknown.Length == 0)
        {
            return true;
        }

        ReportUnknown(unknown, span, problems);
        return false;
    }

    /// <summary>Returns whether a template yields one URL for articles of which everything differs.</summary>
    public static bool IsShared(string template) =>
        new Permalink(default, "", PostFileName.Parse("_posts/x.md"), []).Expand(template, out _) is { } url
        && url == new Permalink(new DateTime(2022, 6, 7, 8, 9, 10), "y", PostFileName.Parse("_posts/2022-06-07-y.md"), ["z"]).Expand(template, out _);

    /// <summary>Returns the placeholder, with its colon, that has a name in any case and form, such as <c>:short_year</c> for <c>ShortYear</c>; otherwise <c>null</c>.</summary>
    public static string? FindPlaceholder(string name) =>
        Placeholders.Keys.FirstOrDefault(key => string.Equals(key.Replace("_", ""), name.Replace("_", ""), StringComparison.OrdinalIgnoreCase)) is { } key ? ":" + key : null;

    /// <summary>Reports an unknown placeholder.</summary>
    public static void ReportUnknown(string unknown, TextSpan template, ProblemBag problems)
    {
        var meant = NearestName.Find(unknown.Substring(1), Placeholders.Keys, maxDistance: 2);
        var at = problems.File.Text.IndexOf(unknown, template.Start, template.Length, StringComparison.Ordinal);
        problems.Add(
            FrontMatterProblems.InvalidPermalink,
            at < 0 ? template : new TextSpan(at, unknown.Length),
            unknown,
            meant is null ? "use :year, :month, :day, :title, :slug or :categories" : $"did you mean ':{meant}'?");
    }

    /// <summary>Returns the URL, or <c>null</c> if the template has an unknown placeholder or the URL is too long.</summary>
    /// <param name="template">The template.</param>
    /// <param name="unknown">The unknown placeholder with its colon; empty if the URL is too long.</param>
    public string? Expand(string template, out string unknown)
    {
        unknown = "";
        var url = new StringBuilder();
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < template.Length; i++)
        {
            if (url.Length > MaxLength)
            {
                return null;
            }

            var end = i + 1;
            while (template[i] == ':' && end < template.Length && (Ascii.IsLower(template[end]) || template[end] == '_'))
            {
                end++;
            }

            if (end == i + 1)
            {
                url.Append(template[i]);
                continue;
            }

            var key = template.Substring(i + 1, end - i - 1);

            // As in Jekyll, ":title_" is ":title" and "_" if there is no such placeholder.
            if (!Placeholders.TryGetValue(key, out var value) && key[key.Length - 1] == '_')
            {
                Placeholders.TryGetValue(key.TrimEnd('_'), out value);
                end -= key.Length - key.TrimEnd('_').Length;
            }

            if (value is null)
            {
                unknown = ":" + key;
                return null;
            }

            // A template can contain a placeholder many times.
            if (!values.TryGetValue(key, out var text))
            {
                values.Add(key, text = Escape(value(this), keepEscapes: false));
            }

            url.Append(text);
            i = end - 1;
        }

        var path = url.Length > MaxLength ? "" : Normalize(url.ToString());
        return path.Length is > 0 and <= MaxLength ? path : null;
    }

    /// <summary>Returns a written path in the form of an article's URL: from the root, percent-encoded.</summary>
    public static string Normalize(string path) => Escape(SiteUrl.Compose(Clean(path)), keepEscapes: true);

    /// <summary>Returns a value of a placeholder, percent-encoded.</summary>
    public static string Escape(string value) => Escape(value, keepEscapes: false);

    private static string Clean(string url)
    {
        url = "/" + url.Replace("..", "/").Replace("./", "");
        var result = new StringBuilder(url.Length);
        foreach (var c in url)
        {
            if (c != '/' || result.Length == 0 || result[result.Length - 1] != '/')
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    // RFC 3986: characters of a path segment (pchar) are kept, and others are percent-encoded as UTF-8. A template can already be encoded.
    private static string Escape(string path, bool keepEscapes)
    {
        var result = new StringBuilder(path.Length);
        var bytes = Encoding.UTF8.GetBytes(path);
        for (var i = 0; i < bytes.Length; i++)
        {
            var c = (char)bytes[i];
            var isEscape = keepEscapes && c == '%' && i + 2 < bytes.Length && Ascii.IsHexDigit((char)bytes[i + 1]) && Ascii.IsHexDigit((char)bytes[i + 2]);
            if (isEscape || Ascii.IsLetterOrDigit(c) || "-._~!$&'()*+,;=:@/".IndexOf(c) >= 0)
            {
                result.Append(c);
            }
            else
            {
                result.Append('%').Append(bytes[i].ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return result.ToString();
    }

    private IEnumerable<string> CategorySegments(Func<string, string> convert) => _categories.Select(category => Nfc.Normalize(convert(category))).Distinct(StringComparer.Ordinal);

    // Without a date, the parts of the date are empty, as the segments of missing categories.
    private bool HasDate => _date != default;

    private string Format(string format) => HasDate ? _date.ToString(format, CultureInfo.InvariantCulture) : "";

    private static string Number(int value, int digits) => value.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    // ISO 8601: a week belongs to the year of its Thursday.
    private static (int Year, int Week, int Day) IsoWeek(DateTime date)
    {
        var day = date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;
        var thursday = date.AddDays(4 - day);
        return (thursday.Year, ((thursday.DayOfYear - 1) / 7) + 1, day);
    }
}
