using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Precompiled;

namespace NewsContent.Generator;

/// <summary>An additional file of the build and its kind. Only files with our own metadata are used.</summary>
internal sealed record InputFile(AdditionalText Text, InputKind Kind)
{
    private const string KindKey = "build_metadata.AdditionalFiles.NewsContentKind";
    private const string ModifiedKey = "build_metadata.AdditionalFiles.NewsContentModified";

    /// <summary>The last write time of a draft, in the time zone of the machine; <c>null</c> for other files, so that a touched file does not change.</summary>
    public DateTime? Modified { get; init; }

    /// <summary>The reason why the file cannot be decoded; <c>null</c> if it can, or if the build did not check.</summary>
    public DecodedText? Undecodable { get; init; }

    /// <summary>Whether the build has checked the bytes of the file.</summary>
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

    /// <summary>The text of the file; empty if the compiler could not read it, which the compiler reports.</summary>
    public DecodedText Decode(CancellationToken cancellationToken) =>
        Undecodable ?? (Text is IDecodedFile file ? file.Decode()
            : Text.GetText(cancellationToken) is { } source ? CompilerText.Decode(source, IsChecked)
            : "");

    /// <summary>The text of a file that our own build step has written.</summary>
    public string Read(CancellationToken cancellationToken) => Text.GetText(cancellationToken)?.ToString() ?? "";

    /// <summary>Returns the file with the result of the build's check.</summary>
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
