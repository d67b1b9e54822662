using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Links;
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

        var drafts = files
            .Where(static file => file.Kind is InputKind.Post or InputKind.Draft)
            .Combine(settings)
            .Select(static (pair, cancellation) => PendingPost.Start(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.PendingPosts)
            .Select(static (post, cancellation) => PostDraft.Await(post, cancellation))
            .WithTrackingName(TrackingNames.Drafts);

        // What posts may name of each other and of the site. A post that names something is parsed again, and only when that changes.
        var addresses = drafts
            .Combine(today)
            .Select(static (pair, _) => FuturePosts.AddressOf(pair.Left.Post, pair.Right))
            .WithTrackingName(TrackingNames.Addresses)
            .Collect()
            .Select(static (addresses, _) => addresses.OfType<PostAddress>().ToEquatableArray());

        var index = addresses.Combine(config.Collect())
            .Select(static (pair, _) => new SiteIndex(pair.Left, (pair.Right.FirstOrDefault() ?? SiteConfig.None).Variables))
            .WithTrackingName(TrackingNames.SiteIndex);

        var posts = drafts
            .Combine(index)
            .Select(static (pair, _) => pair.Left.Resolve(pair.Right))
            .WithTrackingName(TrackingNames.ResolvedDrafts)
            .Select(static (draft, cancellation) => draft.Complete(cancellation))
            .WithTrackingName(TrackingNames.CompletedPosts)
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
        var entries = posts
            .Select(static (post, _) => post.Entry)
            .WithTrackingName(TrackingNames.Entries)
            .Collect();
        var catalogProblems = entries
            .Select(static (entries, _) => ArticleCatalog.FindProblems(entries.OfType<CatalogEntry>()))
            .WithTrackingName(TrackingNames.CatalogProblems);
        var nameProblems = entries.Combine(build)
            .Select(static (pair, _) => NameCheck.FindProblems(pair.Left.OfType<CatalogEntry>(), pair.Right.WarnsOnSingleUse))
            .WithTrackingName(TrackingNames.NameProblems);
        // Links lead from one article to another: where they may lead is gathered once, and an edited body has its own links checked.
        var linkNotes = posts
            .Select(static (post, _) => post.Links)
            .WithTrackingName(TrackingNames.LinkNotes);
        var linkIndex = addresses
            .Select(static (addresses, _) => new LinkIndex(addresses))
            .WithTrackingName(TrackingNames.LinkIndex);
        var fragmentIndex = linkNotes
            .Select(static (notes, _) => notes is null ? null : new ArticleIds(notes.Url, notes.Ids))
            .WithTrackingName(TrackingNames.ArticleIds)
            .Collect()
            .Select(static (articles, _) => new FragmentIndex(articles.OfType<ArticleIds>().ToEquatableArray()))
            .WithTrackingName(TrackingNames.FragmentIndex);
        var links = linkNotes
            .Select(static (notes, _) => notes?.Outgoing ?? default)
            .Where(static links => links.Count > 0)
            .WithTrackingName(TrackingNames.Links);
        var linkProblems = links.Combine(linkIndex)
            .Select(static (pair, _) => LinkChecker.CheckTargets(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.LinkProblems);
        var fragmentProblems = links
            .Select(static (links, _) => LinkChecker.WithFragments(links))
            .Where(static links => links.Count > 0)
            .Combine(linkIndex).Combine(fragmentIndex).Combine(settings)
            .Select(static (pair, _) => LinkChecker.CheckFragments(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right.IdPrefix))
            .WithTrackingName(TrackingNames.FragmentProblems);
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
        context.RegisterSourceOutput(linkProblems, static (context, problems) => Report(context, problems));
        context.RegisterSourceOutput(fragmentProblems, static (context, problems) => Report(context, problems));
        context.RegisterSourceOutput(catalogProblems, static (context, problems) => Report(context, problems));
        context.RegisterSourceOutput(nameProblems, static (context, problems) => Report(context, problems));
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
