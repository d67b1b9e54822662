using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Site.Data;
using NewsContent.Compiler.Text;
using NewsContent.Generator.Declarations;
using NewsContent.Generator.Driver;

namespace NewsContent.Generator.Pipeline;

/// <summary>The inputs of all other stages: the build, the site and the declared collections.</summary>
internal sealed record SiteStage
{
    public required Step<BuildOptions> Build { get; init; }

    /// <summary>The findings at which Jekyll builds the site, but which are errors.</summary>
    public required Step<Strictness> Strictness { get; init; }

    /// <summary>Whether a build runs the generator and not an editor, which runs no build steps.</summary>
    public required Step<bool> IsBuild { get; init; }

    /// <summary>The options of the compiler, which have the severities that the project sets. An edit of C# does not change them.</summary>
    public required Step<CompilationOptions> CompilerOptions { get; init; }

    /// <summary>The C# version of the project.</summary>
    public required Step<LanguageVersion> Language { get; init; }

    /// <summary>The additional files, including files of others.</summary>
    public required Steps<InputFile> Files { get; init; }

    /// <summary>The same files as one value.</summary>
    public required Step<ImmutableArray<InputFile>> AllFiles { get; init; }

    public required Step<SiteConfig> Config { get; init; }

    /// <summary>The settings of the site and the build on which posts depend.</summary>
    public required Step<SiteSettings> Settings { get; init; }

    /// <summary>The problems of the collections that <c>_config.yml</c> lists.</summary>
    public required Step<EquatableArray<Problem>> NamedCollectionProblems { get; init; }

    /// <summary>The files that posts can use: included files and data.</summary>
    public required Step<SiteResources> Resources { get; init; }

    /// <summary>The site information for run time.</summary>
    public required Step<SiteDescription> Description { get; init; }

    /// <summary>The day after which posts are skipped; <c>null</c> if none are.</summary>
    public required Step<DateTime?> Today { get; init; }

    public required Step<IReadOnlyList<CollectionDeclaration>> Declarations { get; init; }

    public required Step<IReadOnlyList<DataDeclaration>> Data { get; init; }

    /// <summary>The classes that can be models, also those without a collection.</summary>
    public required Step<EquatableArray<ModelCandidate>> ModelCandidates { get; init; }

    /// <summary>The included files and the data files, each with its path.</summary>
    public required Step<ImmutableArray<ResourceFile>> ResourceFiles { get; init; }

    public required Step<CollectionSet> Collections { get; init; }

    /// <summary>The result of the precompiler; <c>null</c> if the generator compiles the posts.</summary>
    public required Step<PrecompilationReport?> Precompiled { get; init; }

    /// <summary>The files that the build could not decode; <c>null</c> if it did not check.</summary>
    public required Step<UndecodableFiles?> Undecodable { get; init; }

    /// <summary>The times of the last commits of posts, as the build has read them from git.</summary>
    public required Step<CommitDates> Commits { get; init; }

    /// <summary>The files that the site serves as they are.</summary>
    public required Step<SiteAssets> Assets { get; init; }

    /// <summary>The collections that the generator compiles.</summary>
    public required Steps<CollectionSchema> Compiled { get; init; }

    public static SiteStage Create(IncrementalGeneratorInitializationContext context)
    {
        var build = context.AnalyzerConfigOptionsProvider.ToStep()
            .Select(static (options, _) => VisibleProperties.Read(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Build);

        var language = context.ParseOptionsProvider.ToStep()
            .Select(static (options, _) => ((CSharpParseOptions)options).LanguageVersion)
            .WithTrackingName(TrackingNames.Language);

        var files = context.AdditionalTextsProvider
            .ToSteps(context.AnalyzerConfigOptionsProvider, InputFile.Create)
            .WithTrackingName(TrackingNames.Files);
        var allFiles = files.Collect();

        var undecodable = allFiles
            .Select(static (files, _) => files.FirstOrDefault(file => file.File.Kind == SiteFileKind.Undecodable))
            .Select(static (file, cancellation) => file is null ? null : UndecodableFiles.Read(file.Read(cancellation)))
            .WithTrackingName(TrackingNames.Undecodable);

        var commits = allFiles
            .Select(static (files, _) => FirstOf(files, SiteFileKind.Dates))
            .Select(static (file, cancellation) => file is null ? CommitDates.None : CommitDates.Read(file.Read(cancellation)))
            .WithTrackingName(TrackingNames.Commits);

        var config = allFiles
            .Select(static (files, _) => FirstOf(files, SiteFileKind.Config))
            .Combine(undecodable)
            .Select(static (pair, _) => pair.Left?.With(pair.Right))
            .Select(static (file, cancellation) => file is null ? SiteConfig.None : SiteConfig.Parse(file.Text.Path, file.Decode(cancellation)))
            .WithTrackingName(TrackingNames.Config);

        // The only C# code that is read, with the names and models below.
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(CollectionReader.AttributeName, static (node, _) => node is ClassDeclarationSyntax, static (context, cancellation) =>
                CollectionReader.Read((INamedTypeSymbol)context.TargetSymbol, (ClassDeclarationSyntax)context.TargetNode, context.Attributes[0], cancellation))
            .ToSteps()
            .WithTrackingName(TrackingNames.Declarations)
            .Collect()
            .Select(static (declarations, _) => SiteSteps.InOrder(declarations));

        var data = ReadData(DataReader.CollectionName).Combine(ReadData(DataReader.FileName))
            .Select(static (pair, _) => DataSteps.InOrder(pair.Left.Concat(pair.Right)));

        var declaredPaths = data.Select(static (declarations, _) =>
            declarations.Where(declaration => declaration.Schema is not null).Select(declaration => declaration.Path).ToEquatableArray());
        var resourceFiles = files
            .Where(static file => SiteSteps.IsResource(file.File))
            .Combine(build.Select(static (build, _) => build.ContentRoot).Combine(declaredPaths))
            .Select(static (pair, _) => CreateResource(pair.Left, pair.Right.Left, pair.Right.Right))
            .Combine(undecodable)
            .Select(static (pair, cancellation) => pair.Left.Read(pair.Right, cancellation))
            .WithTrackingName(TrackingNames.ResourceFiles)
            .Collect();
        var resources = resourceFiles
            .Combine(config)
            .Select(static (pair, _) => SiteSteps.Resources(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Resources);

        var precompiled = allFiles
            .Select(static (files, _) => FirstOf(files, SiteFileKind.Precompiled))
            .Select(static (file, cancellation) => file is null ? null : PrecompilationReport.Read(file.Read(cancellation)))
            .WithTrackingName(TrackingNames.Precompiled);

        var assets = allFiles
            .Select(static (files, _) => FirstOf(files, SiteFileKind.Assets))
            .Select(static (file, cancellation) => file is null ? SiteAssets.Unknown : SiteAssets.Read(file.Read(cancellation)))
            .WithTrackingName(TrackingNames.Assets);

        var hasPosts = allFiles.Combine(precompiled).Combine(build)
            .Select(static (pair, _) => SiteSteps.HasPosts(pair.Right, pair.Left.Left.Select(file => file.File.Kind))
                || pair.Left.Right?.Folders.Contains(CollectionFolder.Posts) == true);

        var taken = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => TakenNameReader.IsCandidate(node), static (context, _) => TakenNameReader.Read(context.Node))
            .ToSteps()
            .Collect();

        var candidates = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => ModelCandidateReader.IsCandidate(node), static (context, cancellation) =>
                context.SemanticModel.GetDeclaredSymbol((ClassDeclarationSyntax)context.Node, cancellation) is { } type
                    ? ModelCandidateReader.Read(type, (ClassDeclarationSyntax)context.Node, cancellation)
                    : null)
            .ToSteps()
            .Where(static candidate => candidate is not null)
            .Collect()
            .Select(static (candidates, _) => candidates
                .OfType<ModelCandidate>()
                .OrderBy(candidate => candidate.Location.Path, StringComparer.Ordinal)
                .ThenBy(candidate => candidate.Location.Start)
                .ToEquatableArray());

        var collections = declarations.Combine(build).Combine(hasPosts).Combine(taken.Combine(data))
            .Select(static (pair, _) => CollectionSet.Create(pair.Left.Left.Left, pair.Left.Left.Right.RootNamespace, pair.Left.Right, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.Collections);

        var settings = config.Combine(build).Combine(collections.Select(static (set, _) => set.Folders))
            .Select(static (pair, _) => SiteSteps.Settings(pair.Left.Right, pair.Left.Left, pair.Right))
            .WithTrackingName(TrackingNames.Settings);

        return new SiteStage
        {
            Build = build,
            Strictness = config.Combine(build).Combine(precompiled).Select(static (pair, _) => pair.Right?.Strictness ?? pair.Left.Right.FindStrictness(pair.Left.Left)),
            IsBuild = allFiles.Select(static (files, _) => files.Any(file => file.File.Kind is SiteFileKind.Precompiled or SiteFileKind.Undecodable)),
            CompilerOptions = context.CompilationProvider.ToStep().Select(static (compilation, _) => compilation.Options),
            Language = language,
            Files = files,
            AllFiles = allFiles,
            Config = config,
            Settings = settings,
            NamedCollectionProblems = allFiles.Combine(config).Combine(settings).Combine(collections)
                .Select(static (pair, _) => SiteSteps.OfNamedCollections(pair.Left.Left.Right, pair.Left.Right, pair.Right, pair.Left.Left.Left.Select(file => file.File)))
                .WithTrackingName(TrackingNames.NamedCollectionProblems),
            Resources = resources,
            Description = config.Combine(build).Select(static (pair, _) => SiteDescription.Of(pair.Left, pair.Right.IsScheduled)).WithTrackingName(TrackingNames.Description),
            Today = config.Combine(build)
                .Select(static (pair, _) => pair.Right.FindToday(pair.Left))
                .WithTrackingName(TrackingNames.Today),
            Declarations = declarations,
            Data = data,
            ModelCandidates = candidates,
            ResourceFiles = resourceFiles,
            Collections = collections,
            Precompiled = precompiled,
            Undecodable = undecodable,
            Commits = commits,
            Assets = assets,
            Compiled = collections.Combine(precompiled)
                .SelectMany(static (pair, _) => pair.Right is null ? pair.Left.Collections : default),
        };

        Step<ImmutableArray<DataDeclaration>> ReadData(string attribute) => context.SyntaxProvider
            .ForAttributeWithMetadataName(attribute, static (node, _) => node is ClassDeclarationSyntax, static (context, cancellation) =>
                DataReader.Read((INamedTypeSymbol)context.TargetSymbol, (ClassDeclarationSyntax)context.TargetNode, context.Attributes[0], cancellation))
            .ToSteps()
            .WithTrackingName(TrackingNames.DataDeclarations)
            .Collect();
    }

    private static ResourceSource CreateResource(InputFile file, string? root, EquatableArray<string> declared)
    {
        var path = new SiteSettings { Root = root }.GetRelativePath(file.Text.Path);
        return new ResourceSource(file, path, declared.Contains(path, StringComparer.Ordinal));
    }

    // The first by path, independent of the order of the build's files.
    private static InputFile? FirstOf(ImmutableArray<InputFile> files, SiteFileKind kind)
    {
        InputFile? first = null;
        foreach (var file in files)
        {
            if (file.File.Kind == kind && (first is null || string.CompareOrdinal(file.Text.Path, first.Text.Path) < 0))
            {
                first = file;
            }
        }

        return first;
    }
}
