using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Layout;

namespace NewsContent.Compiler.Catalog;

/// <summary>Lays out a collection in the format of <see cref="TableLayout"/>.</summary>
internal sealed class CatalogTables
{
    private readonly StringHeap _strings = new();
    private readonly List<int> _lists = [0];
    private readonly Dictionary<string, int> _listIds = new(StringComparer.Ordinal);
    private readonly List<int> _members = [];
    private readonly FrontMatterTable _frontMatter;

    private CatalogTables() => _frontMatter = new FrontMatterTable(Id);

    /// <summary>The integer table.</summary>
    public required IReadOnlyList<int> Table { get; init; }

    /// <summary>The dates, UTC ticks.</summary>
    public required IReadOnlyList<long> Dates { get; init; }

    /// <summary>The heap of strings, UTF-8.</summary>
    public required byte[] Strings { get; init; }

    /// <summary>Creates the tables of a collection whose bodies are in code.</summary>
    public static CatalogTables Create(ArticleCatalog catalog) => Create(catalog, BodySegments.Assign(catalog.Paths));

    /// <param name="catalog">The articles.</param>
    /// <param name="assignments">The segment of each post's body, and its index there.</param>
    public static CatalogTables Create(ArticleCatalog catalog, Dictionary<string, (int Segment, int Index)> assignments)
    {
        var articles = catalog.Articles;
        var builder = new CatalogTables { Table = [], Dates = [], Strings = [] };
        var rows = builder.Rows(articles, assignments);
        var tags = builder.Groups(articles.Count, i => articles[i].Tags, StringComparer.Ordinal, out var tagNames);
        var categories = builder.Groups(articles.Count, i => articles[i].Categories, StringComparer.Ordinal, out var categoryNames);
        var authors = builder.Groups(articles.Count, i => articles[i].Authors, StringComparer.Ordinal, out var authorNames);
        var languages = builder.Groups(articles.Count, i => articles[i].Language is { } language ? [language] : [], StringComparer.Ordinal, out var languageNames);
        var redirects = builder.Redirects(articles, out var redirectUrls);
        var translations = builder.Translations(articles);
        var lookups = catalog.Lookups.Select(lookup => (
            Groups: builder.Groups(articles.Count, i => lookup.KeysOf(catalog.Models[i]), Comparer<string>.Create(lookup.Compare), out var keys),
            Keys: keys)).ToList();
        var slugOrder = InLanguageFirst(articles, catalog.Language);

        var models = new ModelTable(text => builder.Id(text));
        foreach (var model in catalog.Models)
        {
            models.AddRow(model.Values);
        }

        var table = new List<int>(new int[TableLayout.HeaderLength])
        {
            [TableLayout.FormatVersion] = TableLayout.Version,
            [TableLayout.ArticleCount] = articles.Count,
            [TableLayout.ModelRowLength] = catalog.ModelColumns,
            [TableLayout.NewestFirst] = catalog.IsOrdered ? builder.NewestFirst(articles) : 0,
        };
        Section(TableLayout.Rows, rows);
        Section(TableLayout.StringEnds, builder._strings.Ends);
        Keys(TableLayout.SlugKeys, articles.Select(post => post.Slug), slugOrder);
        Keys(TableLayout.UrlKeys, articles.Select(post => post.Url));
        Keys(TableLayout.TagKeys, tagNames);
        Keys(TableLayout.CategoryKeys, categoryNames);
        Section(TableLayout.Tags, tags);
        Section(TableLayout.Categories, categories);
        Section(TableLayout.Lists, builder._lists);
        Section(TableLayout.Members, builder._members);
        Keys(TableLayout.AuthorKeys, authorNames);
        Keys(TableLayout.RedirectKeys, redirectUrls);
        Section(TableLayout.Authors, authors);
        Section(TableLayout.Redirects, redirects);
        Section(TableLayout.FrontMatter, builder._frontMatter.Section);
        Section(TableLayout.ModelRows, models.Rows);
        Section(TableLayout.ModelValues, models.Values);
        Keys(TableLayout.LanguageKeys, languageNames);
        Section(TableLayout.Languages, languages);
        OptionalSection(TableLayout.Translations, translations);
        OptionalSection(TableLayout.SameSlug, SameSlug(articles, slugOrder));
        if (lookups.Count > 0)
        {
            var header = table.Count;
            Section(TableLayout.Lookups, [lookups.Count, .. new int[lookups.Count * TableLayout.Lookup.Length]]);
            for (var i = 0; i < lookups.Count; i++)
            {
                var position = header + 1 + (i * TableLayout.Lookup.Length);
                Keys(position, lookups[i].Keys);
                Section(position + TableLayout.Lookup.Groups, lookups[i].Groups);
            }
        }

        return new CatalogTables
        {
            Table = table,
            Dates = [.. articles.Select(post => post.Date.UtcTicks)],
            Strings = builder._strings.ToArray(),
        };

        void Section(int field, IReadOnlyCollection<int> values)
        {
            table[field] = table.Count;
            table.AddRange(values);
        }

        void OptionalSection(int field, IReadOnlyCollection<int> values)
        {
            if (values.Count > 0)
            {
                Section(field, values);
            }
        }

        void Keys(int field, IEnumerable<string> keys, IReadOnlyList<int>? order = null)
        {
            var hashTable = HashTable.Create([.. keys], order);
            Section(field + TableLayout.Keys.Slots, hashTable.Slots);
            table[field + TableLayout.Keys.Size] = hashTable.Size;
            table[field + TableLayout.Keys.Count] = hashTable.Count;
        }
    }

    private static IReadOnlyList<int>? InLanguageFirst(IReadOnlyList<PostMetadata> articles, string? language) =>
        language is null ? null : [.. Enumerable.Range(0, articles.Count).OrderBy(index => articles[index].Language == language ? 0 : 1)];

    // Empty if all slugs are different, as usual.
    private static int[] SameSlug(IReadOnlyList<PostMetadata> articles, IReadOnlyList<int>? order)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] next = [];
        for (var i = 0; i < articles.Count; i++)
        {
            var index = order is null ? i : order[i];
            if (last.TryGetValue(articles[index].Slug, out var previous))
            {
                next = next.Length > 0 ? next : new int[articles.Count];
                next[previous] = index + 1;
            }

            last[articles[index].Slug] = index;
        }

        return next;
    }

    // The position of the articles by date, plus one.
    private int NewestFirst(IReadOnlyList<PostMetadata> articles)
    {
        var position = _members.Count + 1;
        _members.AddRange(Enumerable.Range(0, articles.Count).OrderByDescending(index => articles[index], ArticleOrder.Chronological));
        return position;
    }

    // Empty if no article has a translation. The position 0 means none, so it is not a list.
    private int[] Translations(IReadOnlyList<PostMetadata> articles)
    {
        int[] positions = [];
        foreach (var group in TranslationGroup.FindAll(articles))
        {
            positions = positions.Length > 0 ? positions : new int[articles.Count];
            if (_members.Count == 0)
            {
                _members.Add(0);
            }

            foreach (var article in group.Articles)
            {
                positions[article] = _members.Count;
                _members.Add(group.Articles.Count - 1);
                _members.AddRange(group.Articles.Where(other => other != article));
            }
        }

        return positions;
    }

    private int[] Rows(IReadOnlyList<PostMetadata> articles, Dictionary<string, (int Segment, int Index)> assignments)
    {
        var rows = new int[articles.Count * TableLayout.Row.Length];
        for (var i = 0; i < articles.Count; i++)
        {
            var article = articles[i];
            var row = rows.AsSpan(i * TableLayout.Row.Length, TableLayout.Row.Length);
            row[TableLayout.Row.Slug] = Id(article.Slug);
            row[TableLayout.Row.Title] = Id(article.Title);
            row[TableLayout.Row.Url] = Id(article.Url);
            row[TableLayout.Row.SourcePath] = Id(article.RelativePath);
            row[TableLayout.Row.Layout] = Id(article.Layout);
            row[TableLayout.Row.Language] = Id(article.Language);
            row[TableLayout.Row.Description] = Id(article.Description);
            row[TableLayout.Row.Authors] = ListId(article.Authors);
            row[TableLayout.Row.Categories] = ListId(article.Categories);
            row[TableLayout.Row.Tags] = ListId(article.Tags);
            var lastModified = article.LastModified?.UtcTicks ?? 0;
            row[TableLayout.Row.LastModifiedHigh] = (int)(lastModified >> 32);
            row[TableLayout.Row.LastModifiedLow] = unchecked((int)lastModified);
            row[TableLayout.Row.Offsets] = (Minutes(article.Date) & 0xFFFF) | (Minutes(article.LastModified ?? default) << 16);
            (row[TableLayout.Row.Segment], row[TableLayout.Row.BodyIndex]) = assignments[article.RelativePath];
            row[TableLayout.Row.FrontMatter] = _frontMatter.Add(article.FrontMatter);
            row[TableLayout.Row.Image] = article.Image is { } image ? ListId([image.Source, image.AlternativeText, Pixels(image.Width), Pixels(image.Height)]) : 0;
        }

        return rows;
    }

    private List<int> Groups(int count, Func<int, IEnumerable<string>> namesOf, IComparer<string> order, out IReadOnlyList<string> names)
    {
        var members = new SortedDictionary<string, List<int>>(order);
        for (var i = 0; i < count; i++)
        {
            foreach (var name in namesOf(i).Distinct(StringComparer.Ordinal))
            {
                if (!members.TryGetValue(name, out var list))
                {
                    members.Add(name, list = []);
                }

                list.Add(i);
            }
        }

        names = [.. members.Keys];
        var groups = new List<int>(members.Count * TableLayout.Group.Length);
        foreach (var group in members)
        {
            groups.AddRange([Id(group.Key), _members.Count, group.Value.Count]);
            _members.AddRange(group.Value);
        }

        return groups;
    }

    // The URL of an article is not redirected. If several articles had the same former URL, the first by path is found.
    private List<int> Redirects(IReadOnlyList<PostMetadata> articles, out IReadOnlyList<string> urls)
    {
        var taken = new HashSet<string>(articles.Select(post => post.Url), StringComparer.Ordinal);
        var found = new List<string>();
        var redirects = new List<int>();
        foreach (var i in Enumerable.Range(0, articles.Count).OrderBy(index => articles[index].RelativePath, StringComparer.Ordinal))
        {
            foreach (var url in articles[i].RedirectFrom)
            {
                if (taken.Add(url))
                {
                    found.Add(url);
                    redirects.AddRange([Id(url), i]);
                }
            }
        }

        urls = found;
        return redirects;
    }

    private int Id(string? text) => _strings.Id(text);

    private static string? Pixels(int length) => length == 0 ? null : length.ToString(CultureInfo.InvariantCulture);

    private int ListId(IReadOnlyCollection<string?> items)
    {
        if (items.Count == 0)
        {
            return 0;
        }

        var ids = items.Select(item => Id(item)).ToList();
        var key = string.Join(",", ids);
        if (!_listIds.TryGetValue(key, out var position))
        {
            position = _lists.Count;
            _listIds.Add(key, position);
            _lists.Add(ids.Count);
            _lists.AddRange(ids);
        }

        return position;
    }

    private static int Minutes(DateTimeOffset date) => (int)date.Offset.TotalMinutes;
}
