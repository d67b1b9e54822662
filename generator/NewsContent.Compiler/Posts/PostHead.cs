using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.FrontMatter.Misread;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Posts;

/// <summary>A post with its front matter, before its body is compiled.</summary>
internal sealed class PostHead
{
    // Aliases must not make large values of a small file.
    private const int MaxRepeated = 4_000;

    private readonly PostSource _source;
    private readonly YamlMapping? _frontMatter;
    private readonly YamlMapping? _defaults;
    private readonly ProblemBag _problems;

    /// <param name="source">The file.</param>
    /// <param name="reading">Receives the problems of the front matter.</param>
    /// <param name="problems">The problems of the file.</param>
    public PostHead(PostSource source, ProblemBag reading, ProblemBag problems)
    {
        _source = source;
        _problems = problems;
        _frontMatter = ReadFrontMatter(source.Fence, reading);
        _defaults = source.Settings.Defaults.For(source.Origin.Path, source.Origin.Label);
        Values = new FrontMatterValues(_frontMatter, reading, _defaults);
        Picture = PostPicture.Read(Values, source);
    }

    /// <summary>The values of the front matter with the defaults of the site.</summary>
    public FrontMatterValues Values { get; }

    /// <summary>Whether keys of the front matter cannot be read, so that C# and other posts may use names of the post that the article does not have.</summary>
    public bool IsUnreadable => FrontMatterProblems.OfUnreadable.Any(_problems.Has);

    /// <summary>The picture of the article; <c>null</c> if the front matter has none.</summary>
    public PostPicture? Picture { get; }

    /// <summary>The slug by which other articles refer to this article.</summary>
    public string Slug => Values.Slug() ?? _source.Name.Slug;

    /// <summary>Returns the metadata; <c>null</c> if there can be none.</summary>
    public CatalogEntry? ReadMetadata()
    {
        if (_problems.HasErrors && !Values.Entries.Any())
        {
            return null;
        }

        new MisreadValues(_problems, isConfiguration: false, FrontMatterKeys.IsKnown).Check(Values.Entries);
        return new MetadataReader(_source, Values, _problems).Read();
    }

    /// <summary>Returns the names and URLs of the post; <c>null</c> if the file is not a post. Without metadata, the readable front matter provides the URL for links to the post.</summary>
    /// <param name="entry">The metadata; <c>null</c> if there is none.</param>
    /// <param name="isArticle">Whether the post is an article.</param>
    public PostAddress? AddressOf(CatalogEntry? entry, bool isArticle)
    {
        if (!_problems.IsPost)
        {
            return null;
        }

        var readable = entry is null ? ReadReadable() : Values;
        entry ??= new MetadataReader(_source, readable, Unseen()).Read();
        var formerUrls = readable.Names("redirect_from", split: false).ToEquatableArray();
        return new PostAddress(_source.RelativePath, _source.Name.Path, entry?.Metadata.Url, isArticle, formerUrls)
        {
            HasError = _problems.HasErrors,
            LostUrls = isArticle && IsUnreadable ? LostUrls() : default,
        };
    }

    /// <summary>Returns the lookup keys of a post with an error, for C# that looks them up; <c>null</c> if the file is not a post.</summary>
    /// <param name="entry">The metadata; <c>null</c> to read the readable front matter.</param>
    public ArticleNames? NamesOf(CatalogEntry? entry) =>
        !_problems.IsPost ? null
        : entry is not null ? ArticleNames.Of(entry.Metadata)
        : new MetadataReader(_source, ReadReadable(), Unseen()).ReadNames();

    /// <summary>Returns the input of the collection's model; <c>null</c> if the file is not a post.</summary>
    /// <param name="slug">The slug.</param>
    /// <param name="body">The body; <c>null</c> if it has none that is valid.</param>
    public ModelInput? ModelOf(string slug, BodyResult? body) => !_problems.IsPost ? null : new ModelInput
    {
        RelativePath = _source.RelativePath,
        Folder = _source.Origin.Folder,
        Slug = slug,
        Opening = _source.File.Locate(_source.Fence.Opening),
        IsReadable = body is not null && (_frontMatter is not null || !_problems.HasErrors),
        HasUnknownKeys = IsUnreadable,
        LostSlug = IsUnreadable && ReadReadable().Slug() is { } lost && lost != slug ? lost : null,
        BodyLine = _source.File.Locate(_source.File.GetLine(_source.Fence.BodyStart)),
        FrontMatter = Values.Merged.Entries.Select(entry => FrontMatterEntry.Create(entry, _source.File, _source.Fence.Opening)).ToEquatableArray(),
        Hints = DeclarationHint.Find(FrontMatterKeys.CustomEntries(Values.Entries).Where(static entry => entry.Key != PostPicture.Key), _source.File),
        Selections = body?.Selections ?? default,
    };

    // The URLs that the article would have with readable front matter.
    private EquatableArray<string> LostUrls()
    {
        var readable = ReadReadable();
        var meant = new MetadataReader(_source, readable, Unseen()).Read();
        return readable.Names("redirect_from", split: false).Concat(meant is null ? [] : [meant.Metadata.Url]).ToEquatableArray();
    }

    private FrontMatterValues ReadReadable() => ReadableFrontMatter.Read(_source.File, _source.Fence, _frontMatter, _defaults);

    private ProblemBag Unseen() => new(_source.File);

    private static YamlMapping? ReadFrontMatter(FrontMatterFence fence, ProblemBag problems)
    {
        switch (fence.Kind)
        {
            case FenceKind.None:
                var missing = MissingOpening.Find(problems.File.Text);
                problems.Add(FrontMatterProblems.NoFrontMatter, missing.Span, problems.File.Path.Substring(problems.File.Path.LastIndexOfAny(['/', '\\']) + 1), missing.Reason, missing.Remedy);
                return null;
            case FenceKind.NotClosed:
                var closing = MissingClosing.Find(problems.File.Text, fence);
                problems.Add(FrontMatterProblems.FrontMatterNotClosed, closing.Span, closing.Remedy);
                return null;
        }

        var root = new YamlReader(problems, FrontMatterProblems.InvalidYaml) { MaxRepeated = MaxRepeated }.Read(fence.FrontMatter);
        if (root is not (null or YamlMapping or YamlScalar { IsNull: true }))
        {
            problems.Add(FrontMatterProblems.NotAMapping, root.Span, root.Describe());
        }

        return root as YamlMapping;
    }
}
