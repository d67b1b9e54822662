using Microsoft.CodeAnalysis;

namespace NewsContent.Fuzz.Sites;

/// <summary>The assemblies that a random site references: few, because each run of the precompiler reads them.</summary>
internal static class References
{
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Private.Uri.dll" or "NewsContent.dll")
            .Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<MetadataReference> All { get; } = [.. Paths.Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The assemblies of the framework and of the library, for which the C# compiler compiles all generated code.</summary>
    public static IReadOnlyList<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "NewsContent.dll" or "mscorlib.dll" or "netstandard.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
