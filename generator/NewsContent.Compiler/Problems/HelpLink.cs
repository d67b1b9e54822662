using System.Reflection;

namespace NewsContent.Compiler.Problems;

/// <summary>The public pages of the diagnostics.</summary>
internal static class HelpLink
{
    /// <summary>The address of the repository; <c>null</c> if the project has no public URL, and diagnostics have no link.</summary>
    public static readonly string? RepositoryUrl = typeof(HelpLink).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(attribute => attribute.Key == "RepositoryUrl" && attribute.Value?.Length > 0)?.Value;

    /// <summary>Returns the URL of the page of a kind.</summary>
    public static string? Of(ProblemKind kind) => RepositoryUrl is null ? null : $"{RepositoryUrl}/blob/main/docs/diagnostics/{kind.Id}.md";
}
