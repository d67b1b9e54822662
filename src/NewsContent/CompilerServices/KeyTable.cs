using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>The parts of a hash table in the data: its header, and the section and column of its keys.</summary>
internal sealed class KeyTable(int header, int section, int stride, int column, string keyName, int articleColumn = KeyTable.IsArticle)
{
    public static readonly KeyTable Slugs = new(TableLayout.SlugKeys, TableLayout.Rows, TableLayout.Row.Length, TableLayout.Row.Slug, "slug");

    public static readonly KeyTable Urls = new(TableLayout.UrlKeys, TableLayout.Rows, TableLayout.Row.Length, TableLayout.Row.Url, "URL");

    public static readonly KeyTable Tags = new(TableLayout.TagKeys, TableLayout.Tags, TableLayout.Group.Length, TableLayout.Group.Name, "tag");

    public static readonly KeyTable Categories = new(TableLayout.CategoryKeys, TableLayout.Categories, TableLayout.Group.Length, TableLayout.Group.Name, "category");

    public static readonly KeyTable Authors = new(TableLayout.AuthorKeys, TableLayout.Authors, TableLayout.Group.Length, TableLayout.Group.Name, "author");

    public static readonly KeyTable Languages = new(TableLayout.LanguageKeys, TableLayout.Languages, TableLayout.Group.Length, TableLayout.Group.Name, "language");

    public static readonly KeyTable Redirects = new(TableLayout.RedirectKeys, TableLayout.Redirects, TableLayout.Redirect.Length, TableLayout.Redirect.Url, "redirect", TableLayout.Redirect.Article);

    private const int IsArticle = -1;

    public int Header => header;

    public int Section => section;

    public int Stride => stride;

    public int Column => column;

    /// <summary>Whether each entry is the article with the same index, so that two entries may have the same key.</summary>
    public bool EntriesAreArticles => articleColumn == IsArticle;

    /// <summary>The column with the index of the entry's article, if the entry is not an article.</summary>
    public int ArticleColumn => articleColumn;

    /// <summary>Returns the exception for a missing key.</summary>
    /// <param name="table">The table; <c>null</c> for a default value, which has no keys.</param>
    /// <param name="key">The key.</param>
    public static KeyNotFoundException NotFound(KeyTable? table, string key) => new($"No article has the {table?.KeyName ?? "key"} \"{key}\".");

    private string KeyName => keyName;
}
