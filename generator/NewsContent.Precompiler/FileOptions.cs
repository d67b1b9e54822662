using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NewsContent.Precompiler;

/// <summary>The build properties as the compiler reads them, and the metadata of our own files.</summary>
internal sealed class FileOptions(ImmutableDictionary<string, string> properties, IReadOnlyDictionary<AdditionalText, ArticleInput> articles, AdditionalText? configuration)
    : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        articles.TryGetValue(textFile, out var article) ? new Metadata(article.Kind, article.Modified)
        : textFile == configuration ? new Metadata("config", "")
        : GlobalOptions;

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }

    private sealed class Metadata(string kind, string modified) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key switch
            {
                "build_metadata.AdditionalFiles.NewsContentKind" => kind,
                "build_metadata.AdditionalFiles.NewsContentModified" => modified,
                _ => "",
            };
            return value.Length > 0;
        }
    }
}
