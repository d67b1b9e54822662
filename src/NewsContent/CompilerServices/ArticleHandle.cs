using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>Which article of which collection: what generated code gives to the constructor of <see cref="Article"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleHandle
{
    internal ArticleHandle(ArticleSource source, int index)
    {
        Source = source;
        Index = index;
    }

    internal ArticleSource Source { get; }

    internal int Index { get; }
}
