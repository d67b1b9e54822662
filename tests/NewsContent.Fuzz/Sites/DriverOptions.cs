using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NewsContent.Fuzz.Sites;

/// <summary>The build's properties and the metadata of files, as the compiler reads them.</summary>
internal sealed class DriverOptions(Site site, IReadOnlyDictionary<string, (string Kind, string Modified)> files, ReadCounter reads) : AnalyzerConfigOptionsProvider
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
        new Dictionary<string, string> { ["RootNamespace"] = "App", ["NewsContentRootFullPath"] = DriverBuild.Root, ["_NewsContentFolders"] = site.Folders }
            .Concat(site.Properties)
            .GroupBy(property => property.Key, StringComparer.Ordinal)
            .ToDictionary(group => "build_property." + group.Key, group => group.Last().Value, StringComparer.Ordinal));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        reads.Add();
        return files.TryGetValue(textFile.Path, out var file)
            ? new Values(new() { [Metadata + "NewsContentKind"] = file.Kind, [Metadata + "NewsContentModified"] = file.Modified })
            : new Values([]);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
