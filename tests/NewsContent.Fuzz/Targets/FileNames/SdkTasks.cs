using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace NewsContent.Fuzz.Targets.FileNames;

/// <summary>The SDK's tasks that write the compiler's input files. No package contains them, so they are loaded from the SDK.</summary>
internal static class SdkTasks
{
    private const string Kind = "NewsContentKind";

    private static readonly string Sdk = FindSdk();
    private static readonly Assembly Tasks = LoadFromSdk();
    private static readonly Type Csc = Tasks.GetType("Microsoft.CodeAnalysis.BuildTasks.Csc", throwOnError: true)!;
    private static readonly Type EditorConfig = Tasks.GetType("Microsoft.CodeAnalysis.BuildTasks.GenerateMSBuildEditorConfig", throwOnError: true)!;

    /// <summary>Returns the response file of the compiler: one source, and the files as additional files.</summary>
    public static string WriteResponseFile(IEnumerable<string> files)
    {
        var task = Activator.CreateInstance(Csc)!;
        Csc.GetProperty("AdditionalFiles")!.SetValue(task, Items(files));
        Csc.GetProperty("Sources")!.SetValue(task, Items(["/App.cs"]));
        return (string)Csc.GetMethod("GenerateResponseFileCommands", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(task, null)!;
    }

    /// <summary>Returns the options file that contains the kind of a file for the generator.</summary>
    public static string WriteEditorConfig(IEnumerable<string> files)
    {
        var items = Items(files);
        foreach (var item in items)
        {
            item.SetMetadata(Kind, "post");
            item.SetMetadata("ItemType", "AdditionalFiles");
            item.SetMetadata("MetadataName", Kind);
        }

        var task = Activator.CreateInstance(EditorConfig)!;
        EditorConfig.GetProperty("MetadataItems")!.SetValue(task, items);
        _ = EditorConfig.GetMethod("Execute")!.Invoke(task, null);
        return (string)EditorConfig.GetProperty("ConfigFileContents")!.GetValue(task)!;
    }

    private static ITaskItem[] Items(IEnumerable<string> files) => [.. files.Select(file => new TaskItem(EscapeForMSBuild(file)))];

    // An item is created from escaped text, like those of MSBuild's patterns.
    private static string EscapeForMSBuild(string path) => Microsoft.Build.Evaluation.ProjectCollection.Escape(path);

    private static Assembly LoadFromSdk()
    {
        AssemblyLoadContext.Default.Resolving += (context, name) => Path.Combine(Sdk, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        return Assembly.LoadFrom(Path.Combine(Sdk, "Roslyn", "Microsoft.Build.Tasks.CodeAnalysis.dll"));
    }

    // Beside the folder of the runtimes.
    private static string FindSdk() =>
        Directory.EnumerateDirectories(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "sdk")).Where(folder => Directory.Exists(Path.Combine(folder, "Roslyn"))).Max(StringComparer.Ordinal)
        ?? throw new InvalidOperationException("There is no SDK beside the runtime.");
}
