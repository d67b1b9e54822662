using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Precompiled;

namespace NewsContent.Generator;

/// <summary>An additional file of the build. Only files that carry our own metadata count.</summary>
/// <param name="Text">The file as the compiler has it.</param>
/// <param name="File">The file as the package's targets describe it.</param>
internal sealed record InputFile(AdditionalText Text, SiteFile File)
{
    private const string KindKey = "build_metadata.AdditionalFiles.NewsContentKind";
    private const string ModifiedKey = "build_metadata.AdditionalFiles.NewsContentModified";

    /// <summary>The reason why the file cannot be decoded; <c>null</c> if it can, or if the build did not look.</summary>
    public DecodedText? Undecodable { get; init; }

    /// <summary>Whether the build has checked the bytes of the file.</summary>
    public bool IsChecked { get; init; }

    public static InputFile Create(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        var metadata = options.GetOptions(text);
        metadata.TryGetValue(KindKey, out var kind);
        metadata.TryGetValue(ModifiedKey, out var modified);
        return new InputFile(text, SiteFile.Create(text.Path, kind, modified));
    }

    /// <summary>The text of the file; empty if the compiler could not read it, which the compiler reports.</summary>
    public DecodedText Decode(CancellationToken cancellationToken) =>
        Undecodable ?? (Text.GetText(cancellationToken) is { } source ? CompilerText.Decode(source, IsChecked) : "");

    /// <summary>The text of a file that our own build step has written.</summary>
    public string Read(CancellationToken cancellationToken) => Text.GetText(cancellationToken)?.ToString() ?? "";

    /// <summary>Returns the file with the time of its last commit.</summary>
    public InputFile With(CommitDates dates) => dates.Apply(File) is var file && file == File ? this : this with { File = file };

    /// <summary>Returns the file with the result of the build's check.</summary>
    public InputFile With(UndecodableFiles? files) =>
        files is null ? this : this with { Undecodable = files.Find(Text.Path), IsChecked = true };
}
