using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Generator;
using NewsContent.Generator.Pipeline;

namespace NewsContent.Precompiler;

/// <summary>Runs the stages of the generator, but stores their results instead of printing them.</summary>
internal sealed class PrecompilingGenerator(PostParsing parsing) : IIncrementalGenerator
{
    private readonly List<Problem> _problems = [];
    private readonly SortedDictionary<string, string> _sources = new(StringComparer.Ordinal);

    /// <summary>The result, after the driver has run.</summary>
    public PrecompiledSite? Site { get; private set; }

    /// <summary>The problems of the posts, in an order that does not depend on the run.</summary>
    public EquatableArray<Problem> Problems => _problems
        .OrderBy(problem => problem.Location?.Path, StringComparer.Ordinal)
        .ThenBy(problem => problem.Location?.Start)
        .ThenBy(problem => problem.Kind.Id, StringComparer.Ordinal)
        .ThenBy(problem => problem.Message, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>The generated sources without data, in the order of their names.</summary>
    public IEnumerable<string> Sources => _sources.Values;

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var site = SiteStage.Create(context);
        var posts = PostStage.Create(site, parsing);
        var models = ModelStage.Create(site, posts);
        var articles = CatalogStage.Create(site, posts, models);
        ProblemStage.Register(context, site, posts, models, (_, problems) => _problems.AddRange(problems));
        NamesStage.Register(context, site, posts, models, articles, (_, _, names, part, emit) => _sources[names.HintName(part)] = emit(), documentsSlugs: static build => build.WritesDocumentation);

        context.RegisterSourceOutput(
            site.Collections.Combine(articles.Catalogs.Collect()).Combine(articles.Bodies).Combine(posts.Folders),
            (_, all) =>
            {
                var (((collections, catalogs), bodies), folders) = all;
                Site = new PrecompiledSite(collections, catalogs, bodies, folders);
            });
    }
}
