namespace NewsContent.Package.Tests;

/// <summary>A test that sets the culture by an environment variable.</summary>
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows takes the culture from the user's account." : null;
}
