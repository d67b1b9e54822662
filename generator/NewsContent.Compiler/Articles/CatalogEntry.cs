namespace NewsContent.Compiler.Articles;

/// <summary>An article for the catalog: its metadata and where problems with it are to be shown.</summary>
internal sealed record CatalogEntry(PostMetadata Metadata, PostAnchors Anchors);
