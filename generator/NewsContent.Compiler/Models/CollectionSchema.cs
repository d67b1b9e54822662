namespace NewsContent.Compiler.Models;

/// <summary>A collection: what it is called, and what its articles are.</summary>
internal sealed record CollectionSchema(CollectionNames Names, ModelSchema Model);
