using System.Text.Json.Serialization;

namespace NewsContent.AspNetCore.Tests.Json;

/// <summary>The JSON context of an app with Native AOT.</summary>
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(ArticleList<Article>))]
[JsonSerializable(typeof(ArticleList<Note>))]
[JsonSerializable(typeof(ArticleCatalog<Note>))]
[JsonSerializable(typeof(ArticleGroups<Note>))]
[JsonSerializable(typeof(ArticleIndex<Note>))]
[JsonSerializable(typeof(ArticleCatalog<Article>))]
[JsonSerializable(typeof(ArticleGroups<Article>))]
[JsonSerializable(typeof(ArticleIndex<Article>))]
[JsonSerializable(typeof(IReadOnlyList<ArchiveYear<Article>>))]
[JsonSerializable(typeof(SearchResults<Note>))]
[JsonSerializable(typeof(FrontMatterMap))]
[JsonSerializable(typeof(FrontMatterList))]
[JsonSerializable(typeof(FrontMatterValue))]
[JsonSerializable(typeof(IReadOnlyList<Heading>))]
[JsonSerializable(typeof(IReadOnlyList<Link>))]
[JsonSerializable(typeof(IReadOnlyList<Image>))]
[JsonSerializable(typeof(IReadOnlyList<OutlineItem>))]
[JsonSerializable(typeof(SiteInfo))]
[JsonSerializable(typeof(ArticlePage<Note>))]
[JsonSerializable(typeof(ArticleTree<Guide>))]
[JsonSerializable(typeof(IReadOnlyList<ArticleNode<Guide>>))]
[JsonSerializable(typeof(ArticleGroups<Guide, Level>))]
#pragma warning disable NC6005 // The tests state the documents of a model without a converter.
[JsonSerializable(typeof(Note))]
#pragma warning restore NC6005
[JsonSerializable(typeof(Envelope))]
[JsonSerializable(typeof(Teaser))]
internal sealed partial class NoteContext : JsonSerializerContext;

/// <summary>A context that specifies the converter, so that models are serialized as with reflection.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(ArticleJsonConverter)])]
[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(Note[]))]
[JsonSerializable(typeof(Envelope))]
internal sealed partial class ConverterContext : JsonSerializerContext;

/// <summary>A type of an app that contains articles.</summary>
public sealed record Envelope(string Name, Article Article, ArticleList<Note> Notes);

/// <summary>A type of an app that contains links to articles.</summary>
public sealed record Teaser(
    [property: JsonConverter(typeof(ArticleLinkJsonConverter))] Article? Article,
    [property: JsonConverter(typeof(ArticleLinkJsonConverter))] Note? Note);
