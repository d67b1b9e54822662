using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>A hash table of the collection: where its header is, and in which column of which section its entries' keys are.</summary>
internal sealed class KeyTable(int header, int section, int stride, int column, string keyName, int articleColumn = KeyTable.IsArticle)
{
    public static readonly KeyTable Slugs = new(TableLayout.SlugKeys, TableLayout.Rows, TableLayout.Row.Length, TableLayout.Row.Slug, "slug");

    public static readonly KeyTable Urls = new(TableLayout.UrlKeys, TableLayout.Rows, TableLayout.Row.Length, TableLayout.Row.Url, "URL");

    public static readonly KeyTable Tags = new(TableLayout.TagKeys, TableLayout.Tags, TableLayout.Group.Length, TableLayout.Group.Name, "tag");

    public static readonly KeyTable Categories = new(TableLayout.CategoryKeys, TableLayout.Categories, TableLayout.Group.Length, TableLayout.Group.Name, "category");

    public static readonly KeyTable Authors = new(TableLayout.AuthorKeys, TableLayout.Authors, TableLayout.Group.Length, TableLayout.Group.Name, "author");

    public static readonly KeyTable Redirects = new(TableLayout.RedirectKeys, TableLayout.Redirects, TableLayout.Redirect.Length, TableLayout.Redirect.Url, "redirect", TableLayout.Redirect.Article);

    private const int IsArticle = -1;

    public int Header => header;

    public int Section => section;

    public int Stride => stride;

    public int Column => column;

    /// <summary>Whether each entry is the article of its index, so that two may have one key.</summary>
    public bool EntriesAreArticles => articleColumn == IsArticle;

    /// <summary>In which column an entry has the index of its article, where it is not one itself.</summary>
    public int ArticleColumn => articleColumn;

    /// <summary>Returns the exception for a key that no article has.</summary>
    /// <param name="table">The table; <c>null</c> of a default value, which has no keys.</param>
    /// <param name="key">The key.</param>
    public static KeyNotFoundException NotFound(KeyTable? table, string key) => new($"No article has the {table?.KeyName ?? "key"} \"{key}\".");

    private string KeyName => keyName;
}
