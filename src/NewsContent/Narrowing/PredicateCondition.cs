using NewsContent.CompilerServices;

namespace NewsContent.Narrowing;

/// <summary>Selects the articles for which a function of the app returns <c>true</c>.</summary>
internal sealed class PredicateCondition<TArticle>(Func<TArticle, bool> predicate) : ArticleCondition
    where TArticle : Article
{
    public override void Select(ArticleSource source, ulong[] words)
    {
        for (var index = 0; index < source.Count; index++)
        {
            if (predicate((TArticle)source.Get(index)))
            {
                ArticleSelection.Add(words, index);
            }
        }
    }
}
