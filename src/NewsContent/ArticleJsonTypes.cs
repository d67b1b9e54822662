using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NewsContent.Json;

namespace NewsContent;

/// <summary>
/// A JSON type resolver for Native AOT and trimmed apps: articles of one model, and the lists, groups, archives and search results of its collections. It replaces a
/// <c>JsonSerializerContext</c> for these types, except for groups by an enum:
/// <c>json.SerializerOptions.TypeInfoResolverChain.Add(new ArticleJsonTypes&lt;NewsArticle&gt;())</c>. The resolver does not use reflection.
/// </summary>
/// <remarks>A converter in <see cref="JsonSerializerOptions.Converters"/> takes precedence, such as an <see cref="ArticleJsonConverter"/> that includes bodies.</remarks>
/// <typeparam name="TArticle">The model, or <see cref="Article"/>.</typeparam>
public sealed class ArticleJsonTypes<TArticle> : IJsonTypeInfoResolver
    where TArticle : Article
{
    // A generic type argument is known at compile time, so Native AOT has its code.
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Types = new()
    {
        [typeof(TArticle)] = Value<TArticle>,
        [typeof(ArticleList<TArticle>)] = Value<ArticleList<TArticle>>,
        [typeof(ArticleCatalog<TArticle>)] = Value<ArticleCatalog<TArticle>>,
        [typeof(ArticleIndex<TArticle>)] = Value<ArticleIndex<TArticle>>,
        [typeof(ArticleGroups<TArticle>)] = Value<ArticleGroups<TArticle>>,
        [typeof(ArticleGroups<TArticle, bool>)] = Value<ArticleGroups<TArticle, bool>>,
        [typeof(ArticleGroups<TArticle, int>)] = Value<ArticleGroups<TArticle, int>>,
        [typeof(ArticleGroups<TArticle, long>)] = Value<ArticleGroups<TArticle, long>>,
        [typeof(ArticleGroups<TArticle, DateOnly>)] = Value<ArticleGroups<TArticle, DateOnly>>,
        [typeof(ArticlePage<TArticle>)] = Value<ArticlePage<TArticle>>,
        [typeof(ArticleTree<TArticle>)] = Value<ArticleTree<TArticle>>,
        [typeof(ArticleNode<TArticle>)] = Value<ArticleNode<TArticle>>,
        [typeof(ArchiveYear<TArticle>)] = Value<ArchiveYear<TArticle>>,
        [typeof(ArchiveMonth<TArticle>)] = Value<ArchiveMonth<TArticle>>,
        [typeof(SearchResults<TArticle>)] = Value<SearchResults<TArticle>>,
        [typeof(SearchResult<TArticle>)] = Value<SearchResult<TArticle>>,
        [typeof(IReadOnlyList<TArticle>)] = Items<IReadOnlyList<TArticle>, TArticle>,
        [typeof(IEnumerable<TArticle>)] = Items<IEnumerable<TArticle>, TArticle>,
        [typeof(TArticle[])] = static options => JsonMetadataServices.CreateArrayInfo<TArticle>(options, new JsonCollectionInfoValues<TArticle[]>()),
        [typeof(List<TArticle>)] = static options => JsonMetadataServices.CreateListInfo<List<TArticle>, TArticle>(options, new JsonCollectionInfoValues<List<TArticle>>()),
        [typeof(IReadOnlyList<ArchiveYear<TArticle>>)] = Items<IReadOnlyList<ArchiveYear<TArticle>>, ArchiveYear<TArticle>>,
        [typeof(IReadOnlyList<ArchiveMonth<TArticle>>)] = Items<IReadOnlyList<ArchiveMonth<TArticle>>, ArchiveMonth<TArticle>>,
        [typeof(IReadOnlyList<ArticleNode<TArticle>>)] = Items<IReadOnlyList<ArticleNode<TArticle>>, ArticleNode<TArticle>>,
        [typeof(IReadOnlyList<Heading>)] = Items<IReadOnlyList<Heading>, Heading>,
        [typeof(IReadOnlyList<OutlineItem>)] = Items<IReadOnlyList<OutlineItem>, OutlineItem>,
        [typeof(IReadOnlyList<Link>)] = Items<IReadOnlyList<Link>, Link>,
        [typeof(IReadOnlyList<Image>)] = Items<IReadOnlyList<Image>, Image>,
        [typeof(Heading)] = Value<Heading>,
        [typeof(OutlineItem)] = Value<OutlineItem>,
        [typeof(Link)] = Value<Link>,
        [typeof(Image)] = Value<Image>,
        [typeof(Snippet)] = Value<Snippet>,
        [typeof(FrontMatterMap)] = Value<FrontMatterMap>,
        [typeof(FrontMatterList)] = Value<FrontMatterList>,
        [typeof(FrontMatterValue)] = Value<FrontMatterValue>,
    };

    /// <summary>Returns the JSON type of a type of this library; <c>null</c> for all other types.</summary>
    /// <param name="type">The type.</param>
    /// <param name="options">The options of the serializer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> or <paramref name="options"/> is <c>null</c>.</exception>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        if (!Types.TryGetValue(type, out var create))
        {
            return null;
        }

        var info = create(options);
        info.OriginatingResolver = this;
        return info;
    }

    private static JsonTypeInfo Value<T>(JsonSerializerOptions options)
        where T : IJsonDocument
    {
        var converter = options.Converters.FirstOrDefault(static converter => converter.CanConvert(typeof(T))) ?? new ArticleJsonConverter();
        return JsonMetadataServices.CreateValueInfo<T>(options, converter is JsonConverterFactory factory ? factory.CreateConverter(typeof(T), options)! : converter);
    }

    private static JsonTypeInfo Items<TItems, TItem>(JsonSerializerOptions options)
        where TItems : IEnumerable<TItem> =>
        JsonMetadataServices.CreateIEnumerableInfo<TItems, TItem>(options, new JsonCollectionInfoValues<TItems>());
}
