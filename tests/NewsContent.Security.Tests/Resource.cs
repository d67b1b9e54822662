using System.Reflection;

namespace NewsContent.Security.Tests;

/// <summary>Files that are part of this assembly.</summary>
internal static class Resource
{
    public static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new ArgumentException(name));
        return reader.ReadToEnd();
    }
}
