using System.Reflection;

namespace NewsContent.Compiler.Tests;

/// <summary>The files of the repository, for tests of its structure and its documents.</summary>
internal static class Repository
{
    /// <summary>The root folder, with a directory separator at its end.</summary>
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Returns the text of a file.</summary>
    /// <param name="path">The path from the root.</param>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Returns the source files below a folder, without build outputs, as paths from the root with <c>/</c>.</summary>
    /// <param name="folder">The path of the folder from the root.</param>
    /// <param name="pattern">The pattern of the file names.</param>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/") && !file.Contains("/bin/"))
            .Order(StringComparer.Ordinal);
}
