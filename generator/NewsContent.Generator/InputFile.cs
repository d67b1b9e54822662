using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Precompiled;

namespace NewsContent.Generator;

/// <summary>One of the build's additional files, and what it is to us: only those that carry our own metadata count.</summary>
internal sealed record InputFile(AdditionalText Text, InputKind Kind)
{
    private const string KindKey = "build_metadata.AdditionalFiles.NewsContentKind";
    private const string ModifiedKey = "build_metadata.AdditionalFiles.NewsContentModified";

    /// <summary>When a draft was last written, by the clock of the machine; <c>null</c> for all else, which a touched file leaves as it is.</summary>
    public DateTime? Modified { get; init; }

    /// <summary>The reason why the file cannot be decoded; <c>null</c> if it can, or if the build did not look.</summary>
    public DecodedText? Undecodable { get; init; }

    /// <summary>Whether the build has looked at the file's bytes.</summary>
    public bool IsChecked { get; init; }

    public static InputFile Create(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        var metadata = options.GetOptions(text);
        metadata.TryGetValue(KindKey, out var kind);
        metadata.TryGetValue(ModifiedKey, out var modified);
        return new InputFile(text, kind switch
        {
            "post" => InputKind.Post,
            "draft" => InputKind.Draft,
            "document" => InputKind.Document,
            "config" => InputKind.Config,
            "precompiled" => InputKind.Precompiled,
            "undecodable" => InputKind.Undecodable,
            _ => InputKind.Other,
        })
        {
            Modified = kind == "draft" && DateTime.TryParse(modified, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null,
        };
    }

    /// <summary>The file's text; empty where the compiler could not read it, which it reports itself.</summary>
    public DecodedText Decode(CancellationToken cancellationToken) =>
        Undecodable ?? (Text is IDecodedFile file ? file.Decode()
            : Text.GetText(cancellationToken) is { } source ? CompilerText.Decode(source, IsChecked)
            : "");

    /// <summary>The text of a file that our own build step has written.</summary>
    public string Read(CancellationToken cancellationToken) => Text.GetText(cancellationToken)?.ToString() ?? "";

    /// <summary>The file with what the build has found in its bytes.</summary>
    public InputFile With(UndecodableFiles? files) =>
        files is null ? this : this with { Undecodable = files.Find(Text.Path), IsChecked = true };
}

internal enum InputKind
{
    Other,
    Post,
    Draft,
    Document,
    Config,
    Precompiled,
    Undecodable,
}
