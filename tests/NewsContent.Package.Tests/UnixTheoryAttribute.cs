namespace NewsContent.Package.Tests;

/// <summary>A test of file names that Windows does not allow, or of a culture that is set by an environment variable.</summary>
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no such names, and takes the culture from the user's account." : null;
}
