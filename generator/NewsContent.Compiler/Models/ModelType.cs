namespace NewsContent.Compiler.Models;

/// <summary>The type of a model's property, or of its list's items.</summary>
internal enum ModelType
{
    String,
    Boolean,
    Int32,
    Int64,
    Double,
    Decimal,
    DateOnly,
    DateTime,
    DateTimeOffset,
    TimeSpan,
    Uri,
    Enum,

    /// <summary>An article of another collection, by its slug.</summary>
    Reference,

    /// <summary>An entry inside of an article or of an entry of a data file.</summary>
    Entry,
}
