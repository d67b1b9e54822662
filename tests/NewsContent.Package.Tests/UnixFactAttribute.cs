namespace NewsContent.Package.Tests;

/// <summary>A test of files whose names Windows does not allow.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no such names." : null;
}
