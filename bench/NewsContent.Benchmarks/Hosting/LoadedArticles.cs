using System.Reflection;
using NewsContent.CompilerServices;

namespace NewsContent.Benchmarks.Hosting;

/// <summary>The generated class of a corpus that this project does not reference. Each property is a reflection call, so cache its value.</summary>
internal sealed class LoadedArticles(Type collection)
{
    public ArticleList<Article> All => Get<ArticleList<Article>>(nameof(All));

    public ArticleIndex<Article> BySlug => Get<ArticleIndex<Article>>(nameof(BySlug));

    public ArticleIndex<Article> ByUrl => Get<ArticleIndex<Article>>(nameof(ByUrl));

    public ArticleGroups<Article> ByTag => Get<ArticleGroups<Article>>(nameof(ByTag));

    public ArticleCatalog<Article> Catalog => Get<ArticleCatalog<Article>>(nameof(Catalog));

    /// <summary>Returns a function that creates catalogs over the same data, of which no article object exists and no string is decoded yet.</summary>
    public Func<ArticleCatalog<Article>> CatalogFactory()
    {
        var source = collection.GetNestedTypes(BindingFlags.NonPublic).Single(type => type.IsSubclassOf(typeof(ArticleSource<Article>)));
        return () => ((ArticleSource<Article>)Activator.CreateInstance(source)!).Catalog;
    }

    private T Get<T>(string property) => (T)collection.GetProperty(property)!.GetValue(null)!;
}
