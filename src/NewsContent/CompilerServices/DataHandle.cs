using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>An identifier of an entry of a data file or of front matter. Generated code passes it to the constructor of <see cref="DataEntry"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DataHandle
{
    internal DataHandle(IModelData source, int row)
    {
        Source = source;
        Row = row;
    }

    /// <summary>Always throws, because entries cannot be deserialized. Generated models call it in their constructor for serializers.</summary>
    /// <param name="model">The model.</param>
    /// <returns>Does not return.</returns>
    /// <exception cref="NotSupportedException">Always; the message names the type.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <c>null</c>.</exception>
    public static DataHandle NotReadable(Type model)
    {
        ArgumentNullException.ThrowIfNull(model);
        throw new NotSupportedException($"{model.Name} cannot be read from JSON, because its entries are compiled from a file.");
    }

    internal IModelData Source { get; }

    /// <summary>The position of the entry's row in the table.</summary>
    internal int Row { get; }
}
