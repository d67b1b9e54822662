using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Compiler.Pipeline;

namespace NewsContent.Generator;

/// <summary>Reads the build properties that the package's props make visible to the compiler.</summary>
internal static class VisibleProperties
{
    private const string Prefix = "build_property.";

    public static BuildOptions Read(AnalyzerConfigOptions options) =>
        BuildOptions.Read(property => options.TryGetValue(Prefix + property, out var value) ? value : null);
}
