using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Compiler.Emission;

namespace NewsContent.Generator;

/// <summary>What is emitted into: the collection's names, and the C# of the project.</summary>
internal sealed record EmissionTarget(CollectionNames Names, LanguageVersion Language)
{
    /// <summary>UTF-8 literals came with C# 11.</summary>
    public bool IsSupported => Language >= LanguageVersion.CSharp11;
}
