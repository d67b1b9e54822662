using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Compiler.Models;

namespace NewsContent.Generator.Pipeline;

/// <summary>What is done with a source text: the compiler gets it, or it is kept for it.</summary>
internal delegate void SourceOutput(SourceProductionContext context, LanguageVersion language, CollectionNames names, string part, Func<string> emit);

internal static class SourceOutputs
{
    /// <summary>Hands source texts to the compiler, where its C# can hold them: UTF-8 literals came with C# 11.</summary>
    public static readonly SourceOutput Compile = static (context, language, names, part, emit) =>
    {
        if (language >= LanguageVersion.CSharp11)
        {
            context.AddSource(names.HintName(part), SourceText.From(emit(), Encoding.UTF8));
        }
    };
}
