using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace NewsContent.Benchmarks.Hosting;

/// <summary>The corpus compiled by the real generator and the real compiler into an assembly's file.</summary>
/// <remarks>A file, because that is what an app loads: the runtime maps it, where the bytes of a stream are copied first.</remarks>
internal sealed class CorpusAssembly
{
    private readonly string _path;

    private CorpusAssembly(string path) => _path = path;

    /// <exception cref="InvalidOperationException">A post or the generated code has a diagnostic: a corpus with mistakes measures something else.</exception>
    public static CorpusAssembly Compile(int posts)
    {
        var project = new CorpusProject(posts);
        project.CreateDriver().RunGeneratorsAndUpdateCompilation(project.Compilation, out var compilation, out var reported);
        var path = Path.Combine(AppContext.BaseDirectory, FormattableString.Invariant($"corpus-{posts}.dll"));
        var emitted = compilation.Emit(path);
        var problem = reported.Concat(emitted.Diagnostics).FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Info);
        return problem is null ? new CorpusAssembly(path) : throw new InvalidOperationException(problem.ToString());
    }

    /// <summary>The articles of the assembly, loaded for good, as in an app.</summary>
    public LoadedArticles Load() => LoadInto(new AssemblyLoadContext(nameof(CorpusAssembly)));

    /// <summary>The articles of the assembly, loaded anew: its image, types and statics are used for the first time.</summary>
    public LoadedArticles LoadInto(AssemblyLoadContext context)
    {
        Assembly assembly = context.LoadFromAssemblyPath(_path);
        return new LoadedArticles(assembly.GetType(CorpusProject.CollectionName, throwOnError: true)!);
    }
}
