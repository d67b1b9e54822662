using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Site;
using NewsContent.Generator.Declarations;

namespace NewsContent.Generator.Pipeline;

/// <summary>The inputs of all other stages: the build, the site and the declared collections.</summary>
internal sealed record SiteStage
{
    public required IncrementalValueProvider<BuildOptions> Build { get; init; }

    /// <summary>The C# version of the project.</summary>
    public required IncrementalValueProvider<LanguageVersion> Language { get; init; }

    /// <summary>The additional files, including files of others.</summary>
    public required IncrementalValuesProvider<InputFile> Files { get; init; }

    public required IncrementalValueProvider<SiteConfig> Config { get; init; }

    /// <summary>The settings of the site and the build on which posts depend.</summary>
    public required IncrementalValueProvider<SiteSettings> Settings { get; init; }

    /// <summary>The site information for run time.</summary>
    public required IncrementalValueProvider<SiteDescription> Description { get; init; }

    /// <summary>The day after which posts are skipped; <c>null</c> if none are.</summary>
    public required IncrementalValueProvider<DateTime?> Today { get; init; }

    public required IncrementalValueProvider<ImmutableArray<CollectionDeclaration>> Declarations { get; init; }

    public required IncrementalValueProvider<CollectionSet> Collections { get; init; }

    /// <summary>The result of the precompiler; <c>null</c> if the generator compiles the posts.</summary>
    public required IncrementalValueProvider<PrecompilationReport?> Precompiled { get; init; }

    /// <summary>The files that the build could not decode; <c>null</c> if it did not check.</summary>
    public required IncrementalValueProvider<UndecodableFiles?> Undecodable { get; init; }

    /// <summary>The collections that the generator compiles.</summary>
    public required IncrementalValuesProvider<CollectionSchema> Compiled { get; init; }

    public static SiteStage Create(IncrementalGeneratorInitializationContext context)
    {
        var build = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => BuildOptions.Read(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Build);

        var language = context.ParseOptionsProvider
            .Select(static (options, _) => ((CSharpParseOptions)options).LanguageVersion)
            .WithTrackingName(TrackingNames.Language);

        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => InputFile.Create(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Files);
        var allFiles = files.Collect();

        var undecodable = allFiles
            .Select(static (files, _) => files.FirstOrDefault(file => file.Kind == InputKind.Undecodable))
            .Select(static (file, cancellation) => file is null ? null : UndecodableFiles.Read(file.Read(cancellation)))
            .WithTrackingName(TrackingNames.Undecodable);

        var config = allFiles
            .Select(static (files, _) => FirstOf(files, InputKind.Config))
            .Combine(undecodable)
            .Select(static (pair, _) => pair.Left?.With(pair.Right))
            .Select(static (file, cancellation) => file is null ? SiteConfig.None : SiteConfig.Parse(file.Text.Path, file.Decode(cancellation)))
            .WithTrackingName(TrackingNames.Config);

        // The only C# code that is read.
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(CollectionReader.AttributeName, static (node, _) => node is ClassDeclarationSyntax, CollectionReader.Read)
            .WithTrackingName(TrackingNames.Declarations)
            .Collect()
            .Select(static (declarations, _) => declarations
                .OrderBy(declaration => declaration.Place.Path, StringComparer.Ordinal)
                .ThenBy(declaration => declaration.Place.Start)
                .ToImmutableArray());

        var precompiled = allFiles
            .Select(static (files, _) => FirstOf(files, InputKind.Precompiled))
            .Select(static (file, cancellation) => file is null ? null : PrecompilationReport.Read(file.Read(cancellation)))
            .WithTrackingName(TrackingNames.Precompiled);

        // A project without posts that is not expected to have any gets no Articles, because it would hide the Articles of a referenced library.
        var hasPosts = allFiles.Combine(precompiled).Combine(build)
            .Select(static (pair, _) => pair.Right.ExpectsPosts
                || pair.Left.Left.Any(file => file.Kind is InputKind.Post or InputKind.Draft)
                || pair.Left.Right?.Folders.Contains(CollectionFolder.Posts) == true);

        var taken = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => TakenName.IsCandidate(node), static (context, _) => TakenName.Read(context.Node))
            .Collect();

        var collections = declarations.Combine(build).Combine(hasPosts).Combine(taken)
            .Select(static (pair, _) => CollectionSet.Create(pair.Left.Left.Left, pair.Left.Left.Right.RootNamespace, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.Collections);

        return new SiteStage
        {
            Build = build,
            Language = language,
            Files = files,
            Config = config,
            Settings = config.Combine(build).Combine(collections.Select(static (set, _) => set.Folders))
                .Select(static (pair, _) => pair.Left.Right.ToSettings(pair.Left.Left).WithCollections(pair.Right))
                .WithTrackingName(TrackingNames.Settings),
            Description = config.Select(static (config, _) => SiteDescription.Of(config)).WithTrackingName(TrackingNames.Description),
            Today = config.Combine(build)
                .Select(static (pair, _) => pair.Right.FindToday(pair.Left))
                .WithTrackingName(TrackingNames.Today),
            Declarations = declarations,
            Collections = collections,
            Precompiled = precompiled,
            Undecodable = undecodable,
            Compiled = collections.Combine(precompiled)
                .SelectMany(static (pair, _) => pair.Right is null ? pair.Left.Collections : default),
        };
    }

    // The first by path, independent of the order of the build's files.
    private static InputFile? FirstOf(ImmutableArray<InputFile> files, InputKind kind)
    {
        InputFile? first = null;
        foreach (var file in files)
        {
            if (file.Kind == kind && (first is null || string.CompareOrdinal(file.Text.Path, first.Text.Path) < 0))
            {
                first = file;
            }
        }

        return first;
    }
}
