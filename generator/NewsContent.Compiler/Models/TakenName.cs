using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>A type or namespace of the project that may have the name of the default collection.</summary>
/// <param name="FullName">The name with its namespace.</param>
/// <param name="IsNamespace">Whether it is a namespace, which also takes the name of each namespace around it.</param>
/// <param name="Place">The location of its name.</param>
internal sealed record TakenName(string FullName, bool IsNamespace, FileSpan Place)
{
    /// <summary>Whether the class with that name, fully qualified, cannot be declared.</summary>
    public bool IsTakenFrom(string className)
    {
        className = className.Substring("global::".Length);
        return FullName == className || (IsNamespace && FullName.StartsWith(className + ".", StringComparison.Ordinal));
    }
}
