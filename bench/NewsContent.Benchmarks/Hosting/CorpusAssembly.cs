using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace NewsContent.Benchmarks.Hosting;

/// <summary>The corpus, compiled into an assembly file by the real generator and the real compiler.</summary>
/// <remarks>A file, as in an app: the runtime maps a file, but copies the bytes of a stream.</remarks>
internal sealed class CorpusAssembly
{
    private readonly string _path;

    private CorpusAssembly(string path) => _path = path;

    /// <remarks>Compiled once per run in a new folder, because every benchmark is a separate process and a large corpus takes a minute.</remarks>
    /// <exception cref="InvalidOperationException">A post or the generated code has a diagnostic, which would change the measurement.</exception>
    public static CorpusAssembly Compile(int posts)
    {
        var path = Path.Combine(AppContext.BaseDirectory, FormattableString.Invariant($"corpus-{posts}.dll"));
        if (File.Exists(path))
        {
            return new CorpusAssembly(path);
        }

        var project = new CorpusProject(posts);
        project.CreateDriver().RunGeneratorsAndUpdateCompilation(project.Compilation, out var compilation, out var reported);
        var emitted = compilation.Emit(path);
        var problem = reported.Concat(emitted.Diagnostics).FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Info);
        if (problem is not null)
        {
            File.Delete(path);
            throw new InvalidOperationException(problem.ToString());
        }

        return new CorpusAssembly(path);
    }

    /// <summary>Returns the articles of the assembly, loaded permanently, as in an app.</summary>
    public LoadedArticles Load() => LoadInto(new AssemblyLoadContext(nameof(CorpusAssembly)));

    /// <summary>Returns the articles of the assembly, loaded again: its image, types and statics are used for the first time.</summary>
    public LoadedArticles LoadInto(AssemblyLoadContext context)
    {
        Assembly assembly = context.LoadFromAssemblyPath(_path);
        return new LoadedArticles(assembly.GetType(CorpusProject.CollectionName, throwOnError: true)!);
    }
}
