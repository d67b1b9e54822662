using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>A type or namespace of the project that can have the name of the default collection.</summary>
/// <param name="FullName">The name with its namespace.</param>
/// <param name="IsNamespace">Whether it is a namespace, which also takes the names of its parent namespaces.</param>
/// <param name="Location">The location of the name.</param>
internal sealed record TakenName(string FullName, bool IsNamespace, FileSpan Location)
{
    /// <summary>Returns whether the class with this fully qualified name cannot be declared.</summary>
    public bool IsTakenFrom(string className)
    {
        className = className.Substring("global::".Length);
        return FullName == className || (IsNamespace && FullName.StartsWith(className + ".", StringComparison.Ordinal));
    }
}
