using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>An article of a collection, as generated code passes it to the constructor of <see cref="Article"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleHandle
{
    internal ArticleHandle(ArticleSource source, int index)
    {
        Source = source;
        Index = index;
    }

    /// <summary>For the constructor by which a serializer would read a model.</summary>
    /// <param name="model">The model.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always; the message names the type.</exception>
    public static ArticleHandle NotReadable(Type model) => throw ArticleJsonConverter.CannotRead(model);

    internal ArticleSource Source { get; }

    internal int Index { get; }
}
