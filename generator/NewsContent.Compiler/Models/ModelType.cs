namespace NewsContent.Compiler.Models;

/// <summary>What a property of a model, or each item of its list, is read as.</summary>
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
}
