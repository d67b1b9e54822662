using System.Reflection;
using System.Runtime.Loader;

namespace NewsContent.Precompiler;

/// <summary>
/// Finds what the program does not bring itself: the C# compiler of the SDK that builds, and the generator with what is private to it, which the
/// package holds once, for the compiler.
/// </summary>
internal static class HostAssemblies
{
    public static void LookIn(IReadOnlyList<string> folders) =>
        AssemblyLoadContext.Default.Resolving += (context, name) => Find(context, name, folders);

    private static Assembly? Find(AssemblyLoadContext context, AssemblyName name, IReadOnlyList<string> folders) =>
        folders.Select(folder => Path.Combine(folder, name.Name + ".dll")).FirstOrDefault(File.Exists) is { } path ? context.LoadFromAssemblyPath(path) : null;
}
