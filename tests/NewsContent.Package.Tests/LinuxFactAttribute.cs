namespace NewsContent.Package.Tests;

/// <summary>A test that finds processes by their arguments.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Only Linux lists the arguments of processes as files.";
}
