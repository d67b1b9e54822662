using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Precompiled;

/// <summary>Reads a parsed post of <see cref="PostWriter"/>, property by property in the same order.</summary>
internal static class PostReader
{
    public static ParsedPost Read(RecordReader reader) => new(
        reader.Text(),
        reader.Optional(Entry),
        reader.Optional(BodyContent.ReadFrom),
        reader.List(static reader => reader.Problem()))
    {
        FilePath = reader.Text(),
        Address = reader.Optional(Address),
        References = reader.List(static reader => new Reference((ReferenceKind)reader.Int32(), reader.Text())),
        Links = reader.Optional(Links),
        Model = reader.Optional(Model),
        Excerpt = reader.Optional(static reader => new ArticleExcerpt(reader.Text(), reader.Text())),
        NamesWithError = reader.Optional(static reader => new ArticleNames(reader.Texts(), reader.Texts(), reader.Texts(), reader.Texts(), reader.Texts())),
        Excluded = reader.Optional(static reader => new ExcludedPost(reader.Text(), reader.OptionalText(), reader.Flag())),
        IsStatic = reader.Flag(),
    };

    private static CatalogEntry Entry(RecordReader reader) => new(MetadataRecords.Read(reader), Locations(reader));

    private static PostLocations Locations(RecordReader reader) => new(reader.Location(), reader.Location())
    {
        Title = reader.Optional(static reader => reader.Location()),
        Tags = reader.List(Name),
        Categories = reader.List(Name),
        Authors = reader.List(Name),
        Redirects = reader.List(Name),
        Date = reader.Optional(static reader => reader.Location()),
        Translation = reader.Optional(static reader => reader.Location()),
    };

    private static LocatedName Name(RecordReader reader) => new(reader.Text(), reader.Location());

    private static PostAddress Address(RecordReader reader) =>
        new(reader.Text(), reader.Text(), reader.OptionalText(), reader.Flag(), reader.Texts()) { HasError = reader.Flag(), LostUrls = reader.Texts() };

    private static ArticleLinks Links(RecordReader reader) => new(
        reader.Text(),
        reader.List(static reader => new OutgoingLink(reader.Text(), new SiteUrl(reader.Text(), reader.OptionalText()), reader.Location(), new LinkForm(reader.Text(), reader.Text()))),
        reader.Texts())
    {
        Files = reader.List(static reader => new OutgoingFile(reader.Text(), reader.Text(), reader.Location()) { IsFrontMatter = reader.Flag() }),
    };

    private static ModelInput Model(RecordReader reader) => new()
    {
        RelativePath = reader.Text(),
        Folder = reader.Text(),
        Slug = reader.Text(),
        Opening = reader.Location(),
        BodyLine = reader.Location(),
        IsReadable = reader.Flag(),
        HasUnknownKeys = reader.Flag(),
        LostSlug = reader.OptionalText(),
        FrontMatter = reader.List(static reader => new FrontMatterEntry(reader.Text(), reader.Location(), Value(reader))),
        Hints = reader.List(static reader => new KeyHint(
            reader.Text(),
            reader.Optional(static reader => new KeyDeclaration(reader.Text(), reader.Text(), reader.Text())),
            reader.Problem())),
        Selections = reader.List(static reader => reader.List(static reader => new Selected(reader.Text(), reader.Location()))),
    };

    private static LocatedValue Value(RecordReader reader) =>
        new(YamlRecords.Read(reader), reader.Location(), reader.List(static reader => reader.Location())) { InnerLocations = reader.List(static reader => reader.Location()) };
}
