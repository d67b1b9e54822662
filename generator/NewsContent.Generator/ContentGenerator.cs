using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator;

/// <summary>
/// Compiles the posts of a project into its assembly. What is here is the order of the stages and nothing else; the compilation is
/// never looked at, so an edit of C# runs none of them.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContentGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // In: the build's properties, the site's configuration, the posts.
        var build = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => BuildOptions.Read(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Build);

        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => InputFile.Create(pair.Left, pair.Right))
            .Where(static file => file.Kind != InputKind.Other)
            .WithTrackingName(TrackingNames.Files);

        var config = files
            .Where(static file => file.Kind == InputKind.Config)
            .Select(static (file, cancellation) => SiteConfig.Parse(file.Text.Path, file.Read(cancellation)))
            .WithTrackingName(TrackingNames.Config);

        var settings = config.Collect().Combine(build)
            .Select(static (pair, _) => pair.Right.ToSettings(pair.Left.FirstOrDefault() ?? SiteConfig.None))
            .WithTrackingName(TrackingNames.Settings);

        var today = config.Collect().Combine(build)
            .Select(static (pair, _) => pair.Right.FindToday(pair.Left.FirstOrDefault() ?? SiteConfig.None))
            .WithTrackingName(TrackingNames.Today);

        var posts = files
            .Where(static file => file.Kind is InputKind.Post or InputKind.Draft)
            .Combine(settings)
            .Select(static (pair, cancellation) => PendingPost.Start(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.PendingPosts)
            .Select(static (post, cancellation) => post.Await(cancellation))
            .WithTrackingName(TrackingNames.ParsedPosts)
            .Combine(today)
            .Select(static (pair, _) => FuturePosts.LeaveOut(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Posts);

        // Between: what the articles know of themselves without their bodies, and the bodies.
        var catalog = posts
            .Select(static (post, _) => post.Entry?.Metadata)
            .WithTrackingName(TrackingNames.Metadata)
            .Collect()
            .Select(static (metadata, _) => ArticleCatalog.Create(metadata.OfType<PostMetadata>()))
            .WithTrackingName(TrackingNames.Catalog);

        var segments = posts
            .Select(static (post, _) => post.Body)
            .WithTrackingName(TrackingNames.Bodies)
            .Collect()
            .SelectMany(static (bodies, _) => BodySegments.Split([.. bodies.Where(body => body is not null).Select(body => body!)]))
            .WithTrackingName(TrackingNames.Segments);

        var slugs = catalog
            .Select(static (catalog, _) => catalog.Articles.Select(article => article.Slug).ToEquatableArray())
            .WithTrackingName(TrackingNames.Slugs);

        var surface = catalog
            .Select(static (catalog, _) => BodySegments.CountFor(catalog.Paths.Count))
            .WithTrackingName(TrackingNames.Surface);

        // Out: source texts, for a collection that the compiler's C# can hold.
        var names = build.Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => new EmissionTarget(CollectionNames.Default(pair.Left.RootNamespace), LanguageOf(pair.Right)))
            .WithTrackingName(TrackingNames.Target);

        context.RegisterSourceOutput(surface.Combine(names), static (context, pair) =>
            AddSource(context, pair.Right, "Collection", names => CollectionEmitter.Surface(names, pair.Left)));
        context.RegisterSourceOutput(catalog.Combine(names), static (context, pair) =>
            AddSource(context, pair.Right, "Tables", names => CollectionEmitter.Tables(names, pair.Left)));
        context.RegisterSourceOutput(slugs.Combine(names), static (context, pair) =>
            AddSource(context, pair.Right, "Slugs", names => CollectionEmitter.Slugs(names, pair.Left)));
        context.RegisterSourceOutput(segments.Combine(names), static (context, pair) =>
            AddSource(context, pair.Right, FormattableString.Invariant($"Bodies{pair.Left.Number}"), names => CollectionEmitter.Bodies(names, pair.Left)));

        // And the problems, by ways of their own: a line that moved reports again and emits nothing.
        var problems = posts
            .Select(static (post, _) => post.Problems)
            .WithTrackingName(TrackingNames.Problems);
        var catalogProblems = posts
            .Select(static (post, _) => post.Entry)
            .WithTrackingName(TrackingNames.Entries)
            .Collect()
            .Select(static (entries, _) => ArticleCatalog.FindProblems(entries.OfType<CatalogEntry>()))
            .WithTrackingName(TrackingNames.CatalogProblems);
        var postCount = posts
            .Select(static (post, _) => post.RelativePath)
            .WithTrackingName(TrackingNames.Paths)
            .Collect()
            .Select(static (paths, _) => paths.Length)
            .WithTrackingName(TrackingNames.PostCount);
        var settingsProblems = build.Combine(names).Combine(postCount)
            .Select(static (pair, _) => pair.Left.Left.FindProblems(pair.Left.Right.Language, pair.Right))
            .WithTrackingName(TrackingNames.SettingsProblems);

        context.RegisterSourceOutput(problems, static (context, problems) => Report(context, problems));
        context.RegisterSourceOutput(catalogProblems, static (context, problems) => Report(context, problems));
        context.RegisterSourceOutput(config, static (context, config) => Report(context, config.Problems));
        context.RegisterSourceOutput(settingsProblems, static (context, problems) => Report(context, problems));
    }

    private static LanguageVersion LanguageOf(ParseOptions options) => ((CSharpParseOptions)options).LanguageVersion;

    private static void AddSource(SourceProductionContext context, EmissionTarget target, string part, Func<CollectionNames, string> emit)
    {
        if (target.IsSupported)
        {
            context.AddSource(target.Names.HintName(part), SourceText.From(emit(target.Names), Encoding.UTF8));
        }
    }

    private static void Report(SourceProductionContext context, EquatableArray<Problem> problems)
    {
        foreach (var problem in problems)
        {
            context.ReportDiagnostic(ProblemDiagnostics.Create(problem));
        }
    }
}
