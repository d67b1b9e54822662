using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Generator.Declarations;

namespace NewsContent.Precompiler;

/// <summary>Reads the collections and data files that a project declares in C#. The one class that uses Roslyn, which takes long to load: only a project with declarations calls it.</summary>
internal static class DeclarationCompilation
{
    /// <summary>Reads declarations.</summary>
    /// <param name="inputs">The inputs of the build.</param>
    /// <param name="sources">The files in which collections are declared, and those that these refer to.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static SiteDeclarations Read(
        PrecompilationInputs inputs, IReadOnlyList<(string Path, string Text)> sources, CancellationToken cancellationToken)
    {
        var options = new CSharpParseOptions(
            LanguageVersionFacts.TryParse(inputs.LanguageVersion, out var language) ? language : LanguageVersion.Default,
            preprocessorSymbols: inputs.DefineConstants.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries));
        var compilation = CSharpCompilation.Create(
            "Declarations",
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, options, source.Path, cancellationToken: cancellationToken)),
            inputs.References.Where(File.Exists).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableOf(inputs.Nullable)));
        var nodes = compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot(cancellationToken).DescendantNodes()).ToList();
        var classes = nodes.OfType<ClassDeclarationSyntax>().Where(syntax => syntax.AttributeLists.Count > 0).ToList();
        return new SiteDeclarations(
            [.. Read(CollectionReader.IsCollection, CollectionReader.Read)],
            [.. Read(DataReader.IsData, DataReader.Read)],
            [.. nodes.Where(TakenNameReader.IsCandidate).Select(TakenNameReader.Read)]);

        IEnumerable<T> Read<T>(Func<AttributeData, bool> isDeclaration, Func<INamedTypeSymbol, ClassDeclarationSyntax, AttributeData, CancellationToken, T> read)
            where T : class
        {
            foreach (var syntax in classes)
            {
                // Another part of the class may have the attribute.
                if (compilation.GetSemanticModel(syntax.SyntaxTree).GetDeclaredSymbol(syntax, cancellationToken) is { } type
                    && type.GetAttributes().FirstOrDefault(attribute => isDeclaration(attribute) && IsOf(syntax, attribute)) is { } attribute)
                {
                    yield return read(type, syntax, attribute, cancellationToken);
                }
            }
        }
    }

    private static bool IsOf(ClassDeclarationSyntax syntax, AttributeData attribute) => attribute.ApplicationSyntaxReference is { } reference
        && reference.SyntaxTree == syntax.SyntaxTree
        && syntax.AttributeLists.Any(list => list.Span.Contains(reference.Span));

    private static NullableContextOptions NullableOf(string nullable) =>
        Enum.TryParse<NullableContextOptions>(nullable, ignoreCase: true, out var options) ? options : NullableContextOptions.Disable;
}
