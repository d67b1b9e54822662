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

    public ArticleCatalog<Article> Collection => Get<ArticleCatalog<Article>>(nameof(Collection));

    /// <summary>Creates collections with the same data, without created articles and decoded strings.</summary>
    public Func<ArticleSource<Article>> SourceFactory()
    {
        var source = collection.GetNestedTypes(BindingFlags.NonPublic).Single(type => type.IsSubclassOf(typeof(ArticleSource<Article>)));
        return () => (ArticleSource<Article>)Activator.CreateInstance(source)!;
    }

    private T Get<T>(string property) => (T)collection.GetProperty(property)!.GetValue(null)!;
}
