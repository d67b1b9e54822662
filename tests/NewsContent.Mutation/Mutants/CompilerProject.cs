using System.Reflection;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace NewsContent.Mutation.Mutants;

/// <summary>The mutated project, compiled like its own build, with optimization.</summary>
internal sealed class CompilerProject : IAnalyzerAssemblyLoader
{
    /// <summary>The folder of the project.</summary>
    public const string Folder = "generator/NewsContent.Compiler";

    private readonly CSharpCommandLineArguments _arguments;

    private CompilerProject(string folder, string[] arguments)
    {
        _arguments = CSharpCommandLineParser.Default.Parse(arguments, folder, sdkDirectory: null);
        var trees = _arguments.SourceFiles.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file.Path)), ParseOptions, file.Path)).ToArray();
        var compilation = CSharpCompilation.Create(
            _arguments.CompilationName,
            trees,
            _arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference)),
            _arguments.CompilationOptions.WithOptimizationLevel(OptimizationLevel.Release).WithGeneralDiagnosticOption(ReportDiagnostic.Suppress).WithSpecificDiagnosticOptions([]));
        var generators = _arguments.AnalyzerReferences.SelectMany(reference => new AnalyzerFileReference(reference.FilePath, this).GetGenerators(LanguageNames.CSharp));
        CSharpGeneratorDriver.Create(generators, parseOptions: ParseOptions).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        Compilation = (CSharpCompilation)generated;
        MutatedTrees =
        [
            .. trees.Where(tree => Path.GetRelativePath(folder, tree.FilePath).Replace('\\', '/').Split('/')[0] is not (".." or "obj" or "Problems"))
                .OrderBy(tree => tree.FilePath, StringComparer.Ordinal),
        ];
    }

    /// <summary>The sources, including generated sources.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The parse options of the sources.</summary>
    public CSharpParseOptions ParseOptions => _arguments.ParseOptions;

    /// <summary>The embedded files.</summary>
    public IEnumerable<ResourceDescription> Resources => _arguments.ManifestResources;

    /// <summary>The files to mutate, sorted. The tables of messages are excluded, because they contain no logic.</summary>
    public IReadOnlyList<SyntaxTree> MutatedTrees { get; }

    /// <summary>Reads the arguments of the C# compiler from MSBuild.</summary>
    public static CompilerProject Load(string root)
    {
        var folder = Path.Combine(root, Folder);
        var json = Dotnet.Run(
            folder, "msbuild", "-restore", "-t:PrepareResources;Compile", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:NonExistentFile=none", "-getItem:CscCommandLineArgs");
        var items = JsonDocument.Parse(json).RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray();
        return new CompilerProject(folder, [.. items.Select(item => item.GetProperty("Identity").GetString()!)]);
    }

    /// <inheritdoc/>
    public void AddDependencyLocation(string fullPath)
    {
    }

    /// <inheritdoc/>
    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
}
