using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Pipeline;

namespace NewsContent.Generator.Pipeline;

/// <summary>Emits a constant that changes with each file of the site, only for <c>dotnet watch</c>.</summary>
internal static class WatchStage
{
    public static void Register(IncrementalGeneratorInitializationContext context, SiteStage site)
    {
        var versions = site.AllFiles.Combine(site.Build)
            .Select(static (pair, cancellation) => pair.Right.IsWatched ? VersionOf(pair.Left, cancellation) : null)
            .WithTrackingName(TrackingNames.WatchedContent)
            .SelectMany(static (version, _) => version is null ? ImmutableArray<string>.Empty : ImmutableArray.Create(version));

        context.RegisterFiles(site, versions, WatchFiles.Version);
    }

    private static string VersionOf(ImmutableArray<InputFile> files, CancellationToken cancellation)
    {
        var list = new StringBuilder();
        foreach (var file in files.Where(static file => file.File.Kind != SiteFileKind.Other).OrderBy(static file => file.Text.Path, StringComparer.Ordinal))
        {
            list.Append(file.Text.Path).Append('\0').Append(Describe(file.Text.GetText(cancellation))).Append('\n');
        }

        return Describe(SourceText.From(list.ToString(), Encoding.UTF8, SourceHashAlgorithm.Sha256));
    }

    private static string Describe(SourceText? text) => text is null ? "" : BitConverter.ToString([.. text.GetChecksum()]).Replace("-", "");
}
