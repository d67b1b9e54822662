using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>
/// The data of one collection whose articles are of type <typeparamref name="TArticle"/>. Only for use by generated code, which derives from it.
/// </summary>
/// <typeparam name="TArticle">The collection's model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticleSource<TArticle> : ArticleSource
    where TArticle : Article
{
    /// <summary>Initializes the source with the addresses of the data and reads its header.</summary>
    /// <exception cref="InvalidOperationException">The data does not have the format of this version.</exception>
#pragma warning disable RS0022 // Generated code derives from this class; only its untyped base class is closed.
    protected ArticleSource() => Catalog = new ArticleCatalog<TArticle>([this], LiveContent.IsSupported && LivePayload.Opened is not null, IsScheduledNow);
#pragma warning restore RS0022

    /// <summary>Gets the catalog of this collection.</summary>
    public ArticleCatalog<TArticle> Catalog { get; }

    /// <summary>Creates the article object of a handle. Generated code overrides it if the collection's model is not <see cref="Article"/> itself.</summary>
    /// <param name="handle">The argument for the constructor of <see cref="Article"/>.</param>
    protected virtual TArticle Create(ArticleHandle handle) => (TArticle)Article.Create(handle);

    internal sealed override Article CreateArticle(int index) => Create(new ArticleHandle(this, index));

    internal sealed override IReadOnlyList<Article> GetRelated(int index, int limit) => (IsScheduledNow ? Catalog.Snapshot() : Catalog).GetRelated(new ArticleHandle(this, index), limit);
}
