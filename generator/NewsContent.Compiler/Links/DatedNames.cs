using System.Globalization;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Links;

/// <summary>
/// The articles by date and slug, for links in another form than the URLs: without the day or the category, with another category, or with the parts of the date in another
/// order. Words in such a path must be folders of articles, because a page of the app in another folder can have the name of an article.
/// </summary>
internal sealed class DatedNames
{
    private static readonly Regex DateBeforeName = new(@"\A([0-9]{4}-[0-9]{1,2}-[0-9]{1,2})-(?=.)", RegexOptions.CultureInvariant);

    private readonly Dictionary<(string Slug, DateParts Date), string> _urls = [];
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <summary>Returns whether a path has at least two parts of a date.</summary>
    /// <param name="page">The path of a page, without an extension.</param>
    public static bool HasDate(string page) => NamedPage.Parse(page).Date.Count > 1;

    /// <summary>Adds the article of a page.</summary>
    /// <param name="page">The path of its page, without an extension.</param>
    /// <param name="post">The article.</param>
    public void Add(string page, PostAddress post)
    {
        var own = NamedPage.Parse(page);
        _folders.UnionWith(own.Folders);
        Add(own.Slug, own.Date, post.Url!);
        if (PostFileName.Parse(post.RelativePath) is { WrittenDate: { } written } name)
        {
            var date = DateParts.Parse(written);
            Add(own.Slug, date, post.Url!);
            Add(Slugify.Default(name.Slug), date, post.Url!);
        }
    }

    /// <summary>Returns the URL of the article whose slug a path ends with, if the other segments are two or three parts of its date and folders of articles; otherwise <c>null</c>.</summary>
    /// <param name="page">The path of a page, without an extension.</param>
    public string? Find(string page)
    {
        var path = NamedPage.Parse(page);
        return path.Date.Count > 1 && _urls.TryGetValue((path.Slug, path.Date), out var url) && path.Folders.TrueForAll(_folders.Contains) ? url : null;
    }

    private void Add(string slug, DateParts date, string url)
    {
        // A number alone is not a name.
        if (slug.Any(char.IsLetter))
        {
            foreach (var written in date.Written())
            {
                _urls.AddFirst((slug, written), url);
            }
        }
    }

    private readonly record struct NamedPage(string Slug, DateParts Date, List<string> Folders)
    {
        public static NamedPage Parse(string page)
        {
            var segments = page.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
            var name = segments.Length == 0 ? "" : segments[segments.Length - 1];
            var numbers = new List<int>();
            var folders = new List<string>();
            foreach (var segment in segments.Take(segments.Length - 1))
            {
                if (!DateParts.TryRead(segment, numbers))
                {
                    folders.Add(segment);
                }
            }

            if (DateBeforeName.Match(name) is { Success: true } date && DateParts.TryRead(date.Groups[1].Value, numbers))
            {
                name = name.Substring(date.Length);
            }

            return new(Slugify.Default(name), DateParts.Of(numbers), folders);
        }
    }

    /// <summary>Up to three parts of a date in ascending order, which is independent of the order in a path; zero for a missing part.</summary>
    private readonly record struct DateParts(int First, int Second, int Third)
    {
        public int Count => (First > 0 ? 1 : 0) + (Second > 0 ? 1 : 0) + (Third > 0 ? 1 : 0);

        public static DateParts Parse(string date)
        {
            var numbers = new List<int>();
            return TryRead(date, numbers) ? Of(numbers) : default;
        }

        // More numbers than a date has are not a date.
        public static DateParts Of(List<int> numbers)
        {
            if (numbers.Count > 3)
            {
                return default;
            }

            numbers.Sort();
            return new(At(numbers, 3), At(numbers, 2), At(numbers, 1));
        }

        public static bool TryRead(string segment, List<int> numbers)
        {
            var parts = segment.Split('-');
            if (!parts.All(part => part.Length is 1 or 2 or 4 && part.All(Ascii.IsDigit)))
            {
                return false;
            }

            numbers.AddRange(parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)));
            return true;
        }

        /// <summary>Returns the dates with at least two of the parts.</summary>
        public IEnumerable<DateParts> Written() => new DateParts[] { this, new(0, Second, Third), new(0, First, Third), new(0, First, Second) }.Where(date => date.Count > 1).Distinct();

        private static int At(List<int> numbers, int fromEnd) => numbers.Count < fromEnd ? 0 : numbers[numbers.Count - fromEnd];
    }
}
