namespace NewsContent.Compiler.Models;

/// <summary>A collection: its names and its model.</summary>
internal sealed record CollectionSchema(CollectionNames Names, ModelSchema Model);
