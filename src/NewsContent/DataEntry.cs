using NewsContent.CompilerServices;

namespace NewsContent;

/// <summary>
/// An object of a data file, such as <c>_data/authors.yml</c>, or a mapping in the front matter of a post, that was checked and compiled into the assembly. A model derives from
/// this class and declares a partial property for each key. Nothing is parsed at run time. Strings are plain text and are not sanitized: encode them when you write HTML.
/// This type is thread-safe.
/// </summary>
/// <seealso cref="DataCollectionAttribute{TModel}"/>
/// <seealso cref="DataFileAttribute{TModel}"/>
public abstract class DataEntry
{
    private readonly DataHandle _handle;

    /// <summary>Initializes an entry. Only generated models call it.</summary>
    /// <param name="handle">The handle that generated code receives.</param>
    /// <exception cref="ArgumentException">The handle is the default value.</exception>
    protected DataEntry(DataHandle handle) =>
        _handle = handle.Source is not null ? handle : throw new ArgumentException("The handle is the default value, which has no entry.", nameof(handle));

    /// <summary>Returns the values of the model. Only generated properties call it.</summary>
    protected DataValues GetDataValues() => new(_handle);
}
