using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NewsContent.Generator;

/// <summary>One of the build's additional files, and what it is to us: only those that carry our own metadata count.</summary>
internal sealed record InputFile(AdditionalText Text, InputKind Kind)
{
    private const string KindKey = "build_metadata.AdditionalFiles.NewsContentKind";

    public static InputFile Create(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        options.GetOptions(text).TryGetValue(KindKey, out var kind);
        return new InputFile(text, kind switch
        {
            "post" => InputKind.Post,
            "document" => InputKind.Document,
            "config" => InputKind.Config,
            _ => InputKind.Other,
        });
    }

    /// <summary>The file's text; empty where the compiler could not read it, which it reports itself.</summary>
    public string Read(CancellationToken cancellationToken) => Text.GetText(cancellationToken)?.ToString() ?? "";
}

internal enum InputKind
{
    Other,
    Post,
    Document,
    Config,
}
