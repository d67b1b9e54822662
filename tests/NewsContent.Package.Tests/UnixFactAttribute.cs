namespace NewsContent.Package.Tests;

/// <summary>A test with file names that Windows does not allow.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no such names." : null;
}
