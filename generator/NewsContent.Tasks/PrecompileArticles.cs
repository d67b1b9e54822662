using System.Runtime.CompilerServices;
using Microsoft.Build.Framework;
using NewsContent.Compiler.Problems;

namespace NewsContent.Tasks;

/// <summary>
/// Compiles posts before the C# compiler runs: their data goes into a resource of the assembly, which costs the compiler next to nothing, and
/// what is to be shown of them into a file that the generator reads.
/// </summary>
public sealed class PrecompileArticles : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The posts, drafts and documents, with their <c>NewsContentKind</c>.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>The site's <c>_config.yml</c>; none where there is none.</summary>
    public ITaskItem? Configuration { get; set; }

    /// <summary>The file in which the SDK hands the build's properties to the compiler.</summary>
    [Required]
    public string OptionsFile { get; set; } = "";

    /// <summary>The project's C#, in which collections may be declared.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>What the project's C# refers to.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>The version of the project's C#; empty: the compiler's own.</summary>
    public string LanguageVersion { get; set; } = "";

    /// <summary>The project's conditional symbols.</summary>
    public string DefineConstants { get; set; } = "";

    /// <summary>The project's <c>Nullable</c>.</summary>
    public string Nullable { get; set; } = "";

    /// <summary>Where the C# compiler of the SDK is.</summary>
    [Required]
    public string CompilerFolder { get; set; } = "";

    /// <summary>Where the generator is, and what is private to it.</summary>
    [Required]
    public string GeneratorFolder { get; set; } = "";

    /// <summary>Where the outputs go.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();

    /// <inheritdoc/>
    public override bool Execute()
    {
        // The compilers of .NET Framework's MSBuild are in the folder itself.
        HostAssemblies.LookIn([Path.Combine(CompilerFolder, "bincore"), CompilerFolder, GeneratorFolder]);
        Run();
        return !Log.HasLoggedErrors && !_cancellation.IsCancellationRequested;
    }

    // Apart, so that no type of the compiler is looked for before it can be found.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Run()
    {
        var inputs = new PrecompilationInputs
        {
            Articles = [.. Articles.Select(item => new ArticleInput(item.GetMetadata("FullPath"), item.GetMetadata("NewsContentKind"), item.GetMetadata("ModifiedTime")))],
            Configuration = Configuration?.GetMetadata("FullPath"),
            OptionsFile = OptionsFile,
            Sources = [.. Sources.Select(item => item.GetMetadata("FullPath"))],
            References = [.. References.Select(item => item.GetMetadata("FullPath"))],
            LanguageVersion = LanguageVersion,
            DefineConstants = DefineConstants,
            Nullable = Nullable,
        };
        try
        {
            Precompilation.Run(inputs, OutputFolder, _cancellation.Token);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(LimitProblems.UnreadableFile, exception.Message);
        }
        catch (OverflowException)
        {
            Report(LimitProblems.PayloadTooLarge);
        }
        catch (OperationCanceledException)
        {
            Log.LogMessage("The compilation of articles was cancelled.");
        }
    }

    private void Report(ProblemKind kind, params object[] arguments) => Log.LogError(null, kind.Id, null, null, 0, 0, 0, 0, kind.Message, arguments);
}
