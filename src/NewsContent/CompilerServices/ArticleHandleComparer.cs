using System.Runtime.CompilerServices;

namespace NewsContent.CompilerServices;

/// <summary>Compares handles by collection and index, without the default comparers, which allocate on first use.</summary>
internal sealed class ArticleHandleComparer : IEqualityComparer<ArticleHandle>
{
    public static readonly ArticleHandleComparer Instance = new();

    private ArticleHandleComparer()
    {
    }

    public bool Equals(ArticleHandle x, ArticleHandle y) => ReferenceEquals(x.Source, y.Source) && x.Index == y.Index;

    public int GetHashCode(ArticleHandle obj) => HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Source), obj.Index);
}
