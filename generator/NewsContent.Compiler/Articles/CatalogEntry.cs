namespace NewsContent.Compiler.Articles;

/// <summary>The metadata of an article and the locations of its parts.</summary>
internal sealed record CatalogEntry(PostMetadata Metadata, PostLocations Locations);
