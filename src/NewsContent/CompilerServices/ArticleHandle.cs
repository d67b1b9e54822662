using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>An identifier of an article of a collection. Generated code passes it to the constructor of <see cref="Article"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleHandle
{
    internal ArticleHandle(ArticleSource source, int index)
    {
        Source = source;
        Index = index;
    }

    /// <summary>Always throws, because articles cannot be deserialized. Generated models call it in their constructor for serializers.</summary>
    /// <param name="model">The model.</param>
    /// <returns>Does not return.</returns>
    /// <exception cref="NotSupportedException">Always; the message names the type.</exception>
    public static ArticleHandle NotReadable(Type model) => throw ArticleJsonConverter.CannotRead(model);

    internal ArticleSource Source { get; }

    internal int Index { get; }
}
