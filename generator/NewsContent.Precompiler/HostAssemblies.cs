using System.Reflection;
using System.Runtime.Loader;

namespace NewsContent.Precompiler;

/// <summary>
/// Resolves assemblies that are not next to the program: the C# compiler of the SDK, and the generator with its private dependencies, which the package contains only
/// once.
/// </summary>
internal static class HostAssemblies
{
    public static void LookIn(IReadOnlyList<string> folders) =>
        AssemblyLoadContext.Default.Resolving += (context, name) => Find(context, name, folders);

    private static Assembly? Find(AssemblyLoadContext context, AssemblyName name, IReadOnlyList<string> folders) =>
        folders.Select(folder => Path.Combine(folder, name.Name + ".dll")).FirstOrDefault(File.Exists) is { } path ? context.LoadFromAssemblyPath(path) : null;
}
