using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Compiler.Models;

namespace NewsContent.Generator.Pipeline;

/// <summary>Receives generated sources: passes them to the compiler, or stores them.</summary>
internal delegate void SourceOutput(SourceProductionContext context, LanguageVersion language, CollectionNames names, string part, Func<string> emit);

internal static class SourceOutputs
{
    /// <summary>Passes generated sources to the compiler if the C# version supports UTF-8 literals, C# 11 or later.</summary>
    public static readonly SourceOutput Compile = static (context, language, names, part, emit) =>
    {
        if (language >= LanguageVersion.CSharp11)
        {
            context.AddSource(names.HintName(part), SourceText.From(emit(), Encoding.UTF8));
        }
    };
}
