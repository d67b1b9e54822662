using Microsoft.CodeAnalysis;
using NewsContent.Generator.Pipeline;

namespace NewsContent.Generator;

/// <summary>
/// Compiles the posts of a project into its assembly. This class only orders the stages. It reads only the declarations of collections from the C# code, so other
/// edits of C# run no stage.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContentGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Input: the build properties, the configuration of the site, and the declared collections.
        var site = SiteStage.Create(context);

        // Each post separately, and again if it names others.
        var posts = PostStage.Create(site);

        // The values of the models, of declared data files and of posts.
        var data = DataStage.Create(site);
        var models = ModelStage.Create(site, posts, data);

        // The articles of each collection.
        var articles = CatalogStage.Create(site, posts, models);

        // Output: generated sources, and problems separately, so that a moved line reports again but emits nothing.
        EmissionStage.Register(context, site, articles, models);
        NamesStage.Register(context, site, posts, models, articles);
        WatchStage.Register(context, site);
        var problems = new ProblemOutputs(context, site);
        ProblemStage.Register(problems, site, posts, models);
        data.Register(context, site, problems);
        ProjectProblemStage.Register(problems, site, posts);
        problems.ReportBuild();
    }
}
