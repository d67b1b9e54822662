using System.Reflection;

namespace NewsContent.Tasks;

/// <summary>
/// Finds what the task does not bring itself: the C# compiler of the SDK that builds, and the generator with what is private to it, which the
/// package holds once, for the compiler.
/// </summary>
internal static class HostAssemblies
{
    private static readonly HashSet<string> Folders = new(StringComparer.OrdinalIgnoreCase);

    static HostAssemblies() => AppDomain.CurrentDomain.AssemblyResolve += (_, request) => Find(new AssemblyName(request.Name).Name);

    /// <summary>Looks in these folders too, from now on.</summary>
    public static void LookIn(IEnumerable<string> folders)
    {
        lock (Folders)
        {
            Folders.UnionWith(folders.Where(Directory.Exists));
        }
    }

    private static Assembly? Find(string name)
    {
        // What is not ours to find is asked for here too, by others in the same process.
        if (!name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && !name.StartsWith("NewsContent.", StringComparison.Ordinal) && name is not ("AngleSharp" or "NodaTime" or "YamlDotNet"))
        {
            return null;
        }

        lock (Folders)
        {
            return Folders.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists) is { } path ? Assembly.LoadFrom(path) : null;
        }
    }
}
