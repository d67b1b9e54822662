using NewsContent.CompilerServices;

namespace NewsContent.Narrowing;

/// <summary>Selects the articles of a tag, a category, an author or a language.</summary>
/// <param name="table">The groups.</param>
/// <param name="name">The name of the group, as written in the posts.</param>
internal sealed class GroupCondition(KeyTable table, string name) : ArticleCondition
{
    public override void Select(ArticleSource source, ulong[] words)
    {
        var members = ListIn(source)!.Value;
        for (var i = 0; i < members.Count; i++)
        {
            ArticleSelection.Add(words, members.HandleAt(i).Index);
        }
    }

    public override ArticleList<Article>? ListIn(ArticleSource source) =>
        source.Reader(table).Find(name.AsSpan()) is >= 0 and var group ? ArticleList<Article>.OfGroup(source, source.Reader(table), group) : default(ArticleList<Article>);
}
