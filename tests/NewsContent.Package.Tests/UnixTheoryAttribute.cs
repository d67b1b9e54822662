namespace NewsContent.Package.Tests;

/// <summary>A test with file names that Windows does not allow, or with a culture from an environment variable.</summary>
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no such names, and takes the culture from the user's account." : null;
}
