using System.Diagnostics;
using System.Globalization;
using System.Runtime;

/// <summary>Appends what a process used to the file in <c>RUN_REPORT</c> when the process ends: its milliseconds of processor time, allocated MB and compiled methods.</summary>
/// <remarks>The runtime calls <see cref="Initialize"/> if <c>DOTNET_STARTUP_HOOKS</c> names this assembly. The class must have this name and no namespace.</remarks>
internal static class StartupHook
{
    public static void Initialize() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        const double Megabyte = 1024 * 1024;

        if (Environment.GetEnvironmentVariable("RUN_REPORT") is { } path)
        {
            var processor = Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds;
            File.AppendAllText(path, string.Create(CultureInfo.InvariantCulture, $"{processor:0} {GC.GetTotalAllocatedBytes() / Megabyte:0} {JitInfo.GetCompiledMethodCount()}\n"));
        }
    };
}
