using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace NewsContent.AspNetCore.Tests.Json;

/// <summary>Articles and types that contain them have the same JSON with reflection and with source-generated contexts.</summary>
public sealed class ArticleJsonTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static readonly ArticleCatalog<Article> Combined = new(Notes.Catalog, Articles.Catalog);

    public static TheoryData<object, Type> Values() => new()
    {
        { Articles.BySlug["interest-rates"], typeof(Article) },
        { Articles.All, typeof(ArticleList<Article>) },
        { Notes.All, typeof(ArticleList<Note>) },
        { Notes.Catalog, typeof(ArticleCatalog<Note>) },
        { Notes.ByTag, typeof(ArticleGroups<Note>) },
        { Notes.BySlug, typeof(ArticleIndex<Note>) },
        { Combined, typeof(ArticleCatalog<Article>) },
        { Combined.All, typeof(ArticleList<Article>) },
        { Combined.ByTag, typeof(ArticleGroups<Article>) },
        { Combined.BySlug, typeof(ArticleIndex<Article>) },
        { Combined.Archive, typeof(IReadOnlyList<ArchiveYear<Article>>) },
        { Articles.Archive, typeof(IReadOnlyList<ArchiveYear<Article>>) },
        { Notes.Search("two"), typeof(SearchResults<Note>) },
        { Notes.BySlug["second"].FrontMatter, typeof(FrontMatterMap) },
        { Notes.BySlug["second"].FrontMatter["items"].AsList(), typeof(FrontMatterList) },
        { Notes.BySlug["second"].FrontMatter["code"], typeof(FrontMatterValue) },
        { Notes.BySlug["second"].Headings, typeof(IReadOnlyList<Heading>) },
        { Notes.BySlug["second"].Links, typeof(IReadOnlyList<Link>) },
        { Notes.BySlug["second"].Images, typeof(IReadOnlyList<Image>) },
        { Notes.BySlug["second"].Outline, typeof(IReadOnlyList<OutlineItem>) },
        { Articles.Site, typeof(SiteInfo) },
        { Notes.All.TryGetPage(1, 1, out var page) ? page : default, typeof(ArticlePage<Note>) },
        { Guides.Tree, typeof(ArticleTree<Guide>) },
        { Guides.Tree.Roots, typeof(IReadOnlyList<ArticleNode<Guide>>) },
        { Guides.ByLevel, typeof(ArticleGroups<Guide, Level>) },
        { new Envelope("e", Notes.BySlug["first"], Notes.All), typeof(Envelope) },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_the_same_by_reflection_and_by_a_generated_context(object value, Type type)
    {
        var reflected = JsonSerializer.Serialize(value, type);

        Assert.Equal(reflected, JsonSerializer.Serialize(value, type, NoteContext.Default));
        Assert.NotNull(JsonNode.Parse(reflected));
    }

    [Fact]
    public void A_page_has_its_numbers_and_its_articles()
    {
        Assert.True(Notes.All.TryGetPage(1, 1, out var page));

        var json = JsonNode.Parse(JsonSerializer.Serialize(page))!;

        Assert.Equal(["number", "pageCount", "previous", "next", "articles"], json.AsObject().Select(member => member.Key));
        Assert.Equal((1, null, 2), ((int)json["number"]!, (int?)json["previous"], (int?)json["next"]));
        Assert.Equal(page[0].Slug, (string)Assert.Single(json["articles"]!.AsArray())!["slug"]!);
    }

    [Fact]
    public void A_tree_has_links_to_its_articles()
    {
        var json = JsonNode.Parse(JsonSerializer.Serialize(Guides.Tree))!;

        Assert.Equal(["article", "roots"], json.AsObject().Select(member => member.Key));
        var setup = json["roots"]![0]!;
        Assert.Equal(("setup", "Setup", Guides.BySlug["setup"].Url), ((string)setup["name"]!, (string)setup["title"]!, (string)setup["article"]!["url"]!));
        Assert.Empty(setup["children"]!.AsArray());
    }

    [Fact]
    public void Groups_by_an_enum_have_its_names() =>
        Assert.Equal(["Basic", "Expert"], JsonNode.Parse(JsonSerializer.Serialize(Guides.ByLevel))!.AsObject().Select(member => member.Key));

    [Fact]
    public void A_property_of_an_app_is_a_link_to_an_article_or_a_model()
    {
        var teaser = new Teaser(Articles.BySlug["interest-rates"], Notes.BySlug["first"]);

        var json = JsonNode.Parse(JsonSerializer.Serialize(teaser, NoteContext.Default.Teaser))!;

        Assert.Equal(["slug", "title", "url"], json["Article"]!.AsObject().Select(member => member.Key));
        Assert.Equal(Notes.BySlug["first"].Url, (string?)json["Note"]!["url"]);
        Assert.Equal(JsonSerializer.Serialize(teaser), JsonSerializer.Serialize(teaser, NoteContext.Default.Teaser));
        Assert.Equal("""{"Article":null,"Note":null}""", JsonSerializer.Serialize(new Teaser(null, null), NoteContext.Default.Teaser));
    }

    [Fact]
    public void An_article_is_a_document_of_its_metadata()
    {
        var article = Articles.BySlug["interest-rates"];

        Assert.Equal(
            $$"""
            {
              "slug": "interest-rates",
              "title": "Interest rates rise",
              "url": "/rates/2022/",
              "date": "2022-05-02T13:30:00+00:00",
              "lastModified": "2022-05-03T14:00:00+00:00",
              "layout": null,
              "language": "en",
              "authors": [
                "Ada Moreau",
                "Tom Reyes"
              ],
              "description": null,
              "categories": [],
              "tags": [
                "rates"
              ],
              "contentHash": "{{article.ContentHash}}",
              "previous": {
                "slug": "央行降准",
                "title": {{JsonSerializer.Serialize(article.Previous!.Title, Indented)}},
                "url": "{{article.Previous.Url}}"
              },
              "next": null,
              "excerpt": "<p>The central bank raised rates by half a point.</p>",
              "wordCount": 18,
              "readingTime": "00:01:00",
              "headings": [],
              "links": [],
              "image": {
                "source": "/images/%E5%88%A9%E7%8E%87%20rates.png",
                "alternativeText": "A & B",
                "width": 1200,
                "height": 630
              },
              "images": [],
              "frontMatter": {
                "image": {
                  "path": "images/利率 rates.png",
                  "alt": "A & B",
                  "width": 1200,
                  "height": 630
                }
              }
            }
            """,
            JsonSerializer.Serialize(article, Indented),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_model_adds_its_public_properties()
    {
        var json = Node(Notes.BySlug["first"]);

        var own = new JsonObject(json.AsObject().SkipWhile(member => member.Key != "frontMatter").Skip(1).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""
            {
              "desk": "macro", "due": "2022-06-07", "paywall": true, "kind": "LongRead", "length": "01:30:00", "numbers": [1, 2], "rating": 4,
              "seeAlso": [{ "slug": "second", "title": "Second", "url": "/notes/second.html" }, { "slug": "first", "title": "First", "url": "/notes/first.html" }],
              "seen": "2022-06-06T23:14:55+00:00", "sequel": { "slug": "second", "title": "Second", "url": "/notes/second.html" }, "source": "/a", "yield": 2.90
            }
            """),
            own), own.ToJsonString());
    }

    [Fact]
    public void Articles_can_refer_to_each_other() =>
        Assert.Equal(["second", "first"], ["" + Node(Notes.BySlug["first"])["sequel"]!["slug"], "" + Node(Notes.BySlug["second"])["sequel"]!["slug"]]);

    [Fact]
    public void A_member_that_has_no_value_is_null_or_left_out_if_the_options_say_so()
    {
        var options = new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

        Assert.True(Node(Notes.BySlug["second"]).AsObject().ContainsKey("rating"));
        Assert.False(Node(Notes.BySlug["second"], options).AsObject().ContainsKey("rating"));
        Assert.False(Node(Notes.BySlug["second"], options).AsObject().ContainsKey("layout"));
    }

    [Fact]
    public void The_front_matter_keeps_what_the_post_writes() => Assert.Equal(
        """{"desk":"wire","sequel":"first","code":"000725","count":12,"factor":1.50,"big":"0x1F","clock":"12:30","flag":true,"nothing":null,"day":"2022-06-07","items":[1,"two"],"nested":{"a":{"b":"c"}}}""",
        JsonSerializer.Serialize(Notes.BySlug["second"].FrontMatter));

    // If a property of the model is internal or ignored, its key is not shown either.
    [Fact]
    public void The_document_has_the_keys_that_no_property_reads()
    {
        Assert.Equal(
            """{"code":"000725","count":12,"factor":1.50,"big":"0x1F","clock":"12:30","flag":true,"nothing":null,"day":"2022-06-07","items":[1,"two"],"nested":{"a":{"b":"c"}}}""",
            Node(Notes.BySlug["second"])["frontMatter"]!.ToJsonString());
        Assert.Equal("{}", Node(Notes.BySlug["first"])["frontMatter"]!.ToJsonString());
    }

    [Fact]
    public void Names_do_not_depend_on_the_naming_policy() =>
        Assert.Equal(JsonSerializer.Serialize(Notes.All), JsonSerializer.Serialize(Notes.All, Web));

    [Theory]
    [InlineData(ArticleJsonParts.None, false, false)]
    [InlineData(ArticleJsonParts.Html, true, false)]
    [InlineData(ArticleJsonParts.Text, false, true)]
    [InlineData(ArticleJsonParts.Html | ArticleJsonParts.Text, true, true)]
    public void An_option_adds_the_body(ArticleJsonParts parts, bool html, bool text)
    {
        var options = new JsonSerializerOptions { Converters = { new ArticleJsonConverter(parts) } };
        var article = Notes.BySlug["second"];

        foreach (var json in new[] { Node(article, options), JsonNode.Parse(JsonSerializer.Serialize(Notes.All, options))!.AsArray().Single(note => (string)note!["slug"]! == "second")!, JsonNode.Parse(JsonSerializer.Serialize(Notes.Search("two"), options))!["results"]![0]!["article"]! })
        {
            Assert.Equal(html ? article.Html : null, json["html"]?.GetValue<string>());
            Assert.Equal(text ? article.Text : null, json["text"]?.GetValue<string>());
        }
    }

    [Fact]
    public void A_model_in_a_generated_context_has_the_same_document_with_the_converter()
    {
        var note = Notes.BySlug["first"];

        Assert.Equal(JsonSerializer.Serialize(note), JsonSerializer.Serialize(note, ConverterContext.Default.Note));
        Assert.Equal(JsonSerializer.Serialize(new[] { note }), JsonSerializer.Serialize([note], ConverterContext.Default.NoteArray));
    }

    // The generators of models and of JSON do not see each other's code.
    [Fact]
    public void A_model_in_a_generated_context_without_the_converter_has_the_members_of_every_article()
    {
        var note = Notes.BySlug["first"];
        var expected = Node(note).AsObject();
        var own = expected.SkipWhile(member => member.Key != "frontMatter").Skip(1).Select(member => member.Key).ToHashSet();

        var json = JsonNode.Parse(JsonSerializer.Serialize(note, new JsonSerializerOptions(NoteContext.Default.Options) { ReferenceHandler = ReferenceHandler.IgnoreCycles }))!.AsObject();

        Assert.All(expected.Where(member => !own.Contains(member.Key) && member.Key != "frontMatter"), member => Assert.True(JsonNode.DeepEquals(member.Value, json[member.Key]), member.Key));
        Assert.DoesNotContain("\"s\"", json.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(Article))]
    [InlineData(typeof(Note))]
    [InlineData(typeof(ArticleList<Note>))]
    [InlineData(typeof(SearchResults<Note>))]
    [InlineData(typeof(FrontMatterMap))]
    [InlineData(typeof(Heading))]
    public void Reading_throws_with_the_alternative(Type type)
    {
        var exception = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("""{"slug":"a"}""", type));

        Assert.StartsWith(type + " cannot be read from JSON because articles come from posts that were compiled; read the JSON into a type of your own.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_has_its_count_scores_and_hits()
    {
        var json = JsonNode.Parse(JsonSerializer.Serialize(Notes.Search("two", limit: 1)))!;

        Assert.Equal(1, (int)json["totalCount"]!);
        Assert.Equal("second", (string)json["results"]![0]!["article"]!["slug"]!);
        var hit = json["results"]![0]!["snippet"]!["hits"]![0]!;
        Assert.Equal("Two", ((string)json["results"]![0]!["snippet"]!["text"]!)[(int)hit["start"]!..(int)hit["end"]!]);
    }

    [Fact]
    public void An_archive_has_years_of_months_of_articles()
    {
        var json = JsonNode.Parse(JsonSerializer.Serialize(Articles.Archive))!;

        Assert.Equal(Articles.Archive.Select(year => year.Year), json.AsArray().Select(year => (int)year!["year"]!));
        Assert.Equal("interest-rates", (string)json[0]!["months"]![0]!["articles"]![0]!["slug"]!);
    }

    [Fact]
    public void Several_collections_have_the_documents_of_one()
    {
        var all = JsonNode.Parse(JsonSerializer.Serialize(Combined))!.AsArray();
        var bySlug = JsonNode.Parse(JsonSerializer.Serialize(Combined.BySlug))!.AsObject();
        var byTag = JsonNode.Parse(JsonSerializer.Serialize(Combined.ByTag))!.AsObject();

        Assert.Equal(Combined.All.Select(article => article.Slug), all.Select(article => (string)article!["slug"]!));
        Assert.Equal(Notes.All.Count + Articles.All.Count, all.Count);
        Assert.Equal(Combined.BySlug.Keys, bySlug.Select(member => member.Key));
        Assert.True(JsonNode.DeepEquals(Node(Notes.BySlug["first"]), bySlug["first"]));
        Assert.Equal(Combined.ByTag.Keys, byTag.Select(member => member.Key));
        Assert.Equal("interest-rates", (string)byTag["rates"]![0]!["slug"]!);
    }

    private static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonNode Node(Article article, JsonSerializerOptions? options = null) => JsonNode.Parse(JsonSerializer.Serialize<object>(article, options))!;
}
