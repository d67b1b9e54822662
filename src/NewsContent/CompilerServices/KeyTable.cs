using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>The parts of a hash table in the data: its header, and the section and column of its keys.</summary>
internal sealed class KeyTable(int number, int header, int section, int stride, int column, string keyName, int articleColumn = KeyTable.IsArticle)
{
    public static readonly KeyTable Slugs = new(0, TableLayout.SlugKeys, TableLayout.Rows, TableLayout.Row.Length, TableLayout.Row.Slug, "slug");

    public static readonly KeyTable Urls = new(1, TableLayout.UrlKeys, TableLayout.Rows, TableLayout.Row.Length, TableLayout.Row.Url, "URL");

    public static readonly KeyTable Tags = new(2, TableLayout.TagKeys, TableLayout.Tags, TableLayout.Group.Length, TableLayout.Group.Name, "tag");

    public static readonly KeyTable Categories = new(3, TableLayout.CategoryKeys, TableLayout.Categories, TableLayout.Group.Length, TableLayout.Group.Name, "category");

    public static readonly KeyTable Authors = new(4, TableLayout.AuthorKeys, TableLayout.Authors, TableLayout.Group.Length, TableLayout.Group.Name, "author");

    public static readonly KeyTable Languages = new(5, TableLayout.LanguageKeys, TableLayout.Languages, TableLayout.Group.Length, TableLayout.Group.Name, "language");

    public static readonly KeyTable Redirects = new(6, TableLayout.RedirectKeys, TableLayout.Redirects, TableLayout.Redirect.Length, TableLayout.Redirect.Url, "redirect", TableLayout.Redirect.Article);

    /// <summary>Returns the table of a lookup by a property of a model.</summary>
    /// <param name="lookup">The number of the lookup.</param>
    /// <param name="position">The position of its <see cref="TableLayout.Lookup"/>.</param>
    /// <param name="keyName">The front matter key.</param>
    public static KeyTable OfLookup(int lookup, int position, string keyName) =>
        new(Count + lookup, position, position + TableLayout.Lookup.Groups, TableLayout.Group.Length, TableLayout.Group.Name, keyName, TableLayout.Group.FirstMember);

    /// <summary>The number of tables of a collection without lookups of its model.</summary>
    public const int Count = 7;

    private const int IsArticle = -1;

    /// <summary>The number of the table, from 0.</summary>
    public int Number => number;

    public int Header => header;

    public int Section => section;

    public int Stride => stride;

    public int Column => column;

    /// <summary>Whether each entry is the article with the same index, so that two entries may have the same key.</summary>
    public bool EntriesAreArticles => articleColumn == IsArticle;

    /// <summary>Creates the lookups of the table.</summary>
    /// <param name="data">The integer table of a collection.</param>
    /// <param name="strings">Its heap of strings.</param>
    public unsafe KeyReader CreateReader(int* data, byte* strings) => new(
        data, header, data + data[section] + column, stride, data + data[TableLayout.StringEnds], strings, EntriesAreArticles ? 0 : articleColumn - column);

    /// <summary>Returns the exception for a missing key.</summary>
    /// <param name="table">The table; <c>null</c> for a default value, which has no keys.</param>
    /// <param name="key">The key.</param>
    public static KeyNotFoundException NotFound(KeyTable? table, string key) => new($"No article has the {table?.KeyName ?? "key"} \"{key}\".");

    /// <inheritdoc cref="NotFound(KeyTable?, string)"/>
    /// <param name="table">The table; <c>null</c> for a default value, which has no keys.</param>
    /// <param name="key">The key.</param>
    /// <param name="language">The language; <c>null</c> for none.</param>
    public static KeyNotFoundException NotFound(KeyTable? table, string key, string? language) =>
        new($"No article {(language is null ? "without a language" : $"in the language \"{language}\"")} has the {table?.KeyName ?? "key"} \"{key}\".");

    private string KeyName => keyName;
}
