using NewsContent.CompilerServices;

namespace NewsContent.Narrowing;

/// <summary>A condition that selects articles of a collection.</summary>
internal abstract class ArticleCondition
{
    /// <summary>Sets the bits of the articles that fulfill the condition.</summary>
    /// <param name="source">The collection.</param>
    /// <param name="words">The bits, all 0.</param>
    public abstract void Select(ArticleSource source, ulong[] words);

    /// <summary>Returns the articles as a list of the collection; <c>null</c> if the collection has no such list.</summary>
    public virtual ArticleList<Article>? ListIn(ArticleSource source) => null;
}
