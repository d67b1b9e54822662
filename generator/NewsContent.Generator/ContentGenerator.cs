using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Generator.Declarations;

namespace NewsContent.Generator;

/// <summary>
/// Compiles the posts of a project into its assembly. What is here is the order of the stages and nothing else. Of the
/// C# only the declarations of collections are looked at, so any other edit of it runs none of them.
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

        // And the collections that the user declares: all that is ever looked at of the C#.
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(CollectionReader.AttributeName, static (node, _) => node is ClassDeclarationSyntax, CollectionReader.Read)
            .WithTrackingName(TrackingNames.Declarations)
            .Collect();

        var collectionSet = declarations.Combine(build)
            .Select(static (pair, _) => CollectionSet.Create(pair.Left, pair.Right.RootNamespace))
            .WithTrackingName(TrackingNames.Collections);

        var collections = collectionSet.SelectMany(static (set, _) => set.Collections);

        var sources = files
            .Where(static file => file.Kind is InputKind.Post or InputKind.Document)
            .Combine(settings)
            .Combine(collectionSet)
            .Select(static (pair, _) => PostSource.Create(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.Sources);

        var posts = sources
            .Select(static (source, cancellation) => PendingPost.Start(source, cancellation))
            .WithTrackingName(TrackingNames.PendingPosts)
            .Select(static (post, cancellation) => post.Await(cancellation))
            .WithTrackingName(TrackingNames.Posts);

        // Between: what the models read of the posts, what the articles know of themselves without their bodies, and the bodies.
        var bound = posts
            .Select(static (post, _) => post.Model)
            .WithTrackingName(TrackingNames.ModelInputs)
            .Combine(collectionSet)
            .Select(static (pair, _) => (Input: pair.Left, Collection: pair.Left is null ? null : pair.Right.Find(pair.Left.Folder)))
            .WithTrackingName(TrackingNames.ModelSchemas)
            .Where(static pair => pair.Collection is not null)
            .Combine(settings)
            .Select(static (pair, _) => ModelBinder.Bind(pair.Left.Input!, pair.Left.Collection!.Model, pair.Right))
            .WithTrackingName(TrackingNames.Bound);

        var references = bound
            .Select(static (post, _) => post.References)
            .WithTrackingName(TrackingNames.References)
            .Collect()
            .Select(static (posts, _) => ReferenceCheck.Create(posts))
            .WithTrackingName(TrackingNames.ReferenceCheck);

        var models = bound
            .Select(static (post, _) => post.Values)
            .WithTrackingName(TrackingNames.ModelValues)
            .Collect()
            .Combine(references.Select(static (check, _) => check.FailedPaths))
            .Select(static (pair, _) => BoundSet.Create(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Models);

        var metadata = posts
            .Select(static (post, _) => post.Entry?.Metadata)
            .WithTrackingName(TrackingNames.Metadata)
            .Collect();

        var catalogs = collections.Combine(metadata).Combine(models)
            .Select(static (pair, _) => (
                pair.Left.Left.Names,
                Catalog: ArticleCatalog.Create(pair.Left.Left, pair.Left.Right.OfType<PostMetadata>(), pair.Right)))
            .WithTrackingName(TrackingNames.Catalog);

        var bodies = posts
            .Select(static (post, _) => post.Body)
            .Combine(models)
            .Select(static (pair, _) => pair.Left is { } body && pair.Right.Find(body.RelativePath) is { } values ? body.WithModel(values.Values) : null)
            .WithTrackingName(TrackingNames.Bodies)
            .Collect();

        var segments = collections.Combine(bodies).Combine(models)
            .SelectMany(static (pair, _) => BodySegments
                .Split([.. pair.Left.Right.OfType<CompiledBody>().Where(body => pair.Right.Find(body.RelativePath, pair.Left.Left.Names.Folder) is not null)])
                .Select(segment => (pair.Left.Left.Names, Segment: segment)))
            .WithTrackingName(TrackingNames.Segments);

        var slugs = catalogs
            .Select(static (pair, _) => (pair.Names, Slugs: pair.Catalog.Articles.Select(article => article.Slug).ToEquatableArray()))
            .WithTrackingName(TrackingNames.Slugs);

        var surfaces = catalogs
            .Select(static (pair, _) => (pair.Names, Segments: BodySegments.CountFor(pair.Catalog.Paths.Count)))
            .WithTrackingName(TrackingNames.Surface);

        // Out: source texts, where the compiler's C# can hold them.
        var language = context.ParseOptionsProvider
            .Select(static (options, _) => ((CSharpParseOptions)options).LanguageVersion)
            .WithTrackingName(TrackingNames.Target);

        context.RegisterSourceOutput(surfaces.Combine(language), static (context, pair) =>
            AddSource(context, pair.Right, pair.Left.Names, "Collection", () => CollectionEmitter.Surface(pair.Left.Names, pair.Left.Segments)));
        context.RegisterSourceOutput(catalogs.Combine(language), static (context, pair) =>
            AddSource(context, pair.Right, pair.Left.Names, "Tables", () => CollectionEmitter.Tables(pair.Left.Names, pair.Left.Catalog)));
        context.RegisterSourceOutput(slugs.Combine(language), static (context, pair) =>
            AddSource(context, pair.Right, pair.Left.Names, "Slugs", () => CollectionEmitter.Slugs(pair.Left.Names, pair.Left.Slugs)));
        context.RegisterSourceOutput(segments.Combine(language), static (context, pair) =>
            AddSource(context, pair.Right, pair.Left.Names, FormattableString.Invariant($"Bodies{pair.Left.Segment.Number}"), () => CollectionEmitter.Bodies(pair.Left.Names, pair.Left.Segment)));
        context.RegisterSourceOutput(collectionSet.SelectMany(static (set, _) => set.Models).Combine(language), static (context, pair) =>
            AddSource(context, pair.Right, pair.Left.Names, "Model", () => ModelEmitter.Emit(pair.Left.Model)));

        // And the problems, by ways of their own: a line that moved reports again and emits nothing.
        var problems = posts
            .Select(static (post, _) => post.Problems)
            .WithTrackingName(TrackingNames.Problems);
        var modelProblems = bound
            .Select(static (post, _) => post.Problems)
            .WithTrackingName(TrackingNames.ModelProblems);
        var catalogProblems = posts
            .Select(static (post, _) => (post.Model?.Folder, post.Entry))
            .WithTrackingName(TrackingNames.Entries)
            .Collect()
            .Select(static (posts, _) => posts.GroupBy(post => post.Folder, StringComparer.Ordinal)
                .SelectMany(posts => ArticleCatalog.FindProblems(posts.Select(post => post.Entry).OfType<CatalogEntry>()))
                .ToEquatableArray())
            .WithTrackingName(TrackingNames.CatalogProblems);
        var folders = sources.Collect()
            .Select(static (sources, _) => sources.Select(source => source.Folder).Distinct(StringComparer.Ordinal).OrderBy(folder => folder, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(TrackingNames.Folders);
        var declarationProblems = declarations.Combine(folders)
            .Select(static (pair, _) => CollectionSet.FindProblems(pair.Left, new HashSet<string>(pair.Right, StringComparer.Ordinal)))
            .WithTrackingName(TrackingNames.DeclarationProblems);
        var settingsProblems = build.Combine(language).Combine(folders).Combine(collectionSet)
            .Select(static (pair, _) => pair.Left.Left.Left.FindProblems(
                pair.Left.Left.Right,
                hasPosts: pair.Left.Right.Contains(CollectionFolder.Posts) || pair.Right.Collections.Any(collection => collection.Names.IsDeclared)))
            .WithTrackingName(TrackingNames.SettingsProblems);

        context.RegisterSourceOutput(problems, static (context, problems) => Report(context, problems));
        context.RegisterSourceOutput(modelProblems, static (context, problems) => Report(context, problems));
        context.RegisterSourceOutput(references, static (context, check) => Report(context, check.Problems));
        context.RegisterSourceOutput(catalogProblems, static (context, problems) => Report(context, problems));
        context.RegisterSourceOutput(config, static (context, config) => Report(context, config.Problems));
        context.RegisterSourceOutput(declarationProblems, static (context, problems) => Report(context, problems));
        context.RegisterSourceOutput(settingsProblems, static (context, problems) => Report(context, problems));
    }

    // UTF-8 literals came with C# 11.
    private static void AddSource(SourceProductionContext context, LanguageVersion language, CollectionNames names, string part, Func<string> emit)
    {
        if (language >= LanguageVersion.CSharp11)
        {
            context.AddSource(names.HintName(part), SourceText.From(emit(), Encoding.UTF8));
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
