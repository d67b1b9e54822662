using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Compiler.Emission;
using NewsContent.Generator.Driver;

namespace NewsContent.Generator.Pipeline;

/// <summary>Hands generated files to the compiler.</summary>
internal static class SourceFiles
{
    /// <summary>Registers the files of a step. A project whose C# is older than the UTF-8 literals of C# 11 gets none.</summary>
    public static void RegisterFiles<T>(this IncrementalGeneratorInitializationContext context, SiteStage site, Steps<T> values, Func<T, GeneratedFile> print) =>
        context.RegisterSourceOutput(values.Provider.Combine(site.Language.Provider), (context, pair) =>
        {
            if (pair.Right.Value >= LanguageVersion.CSharp11)
            {
                var file = print(pair.Left.Value);
                context.AddSource(file.Name, SourceText.From(file.Text, Encoding.UTF8));
            }
        });
}
