using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NewsContent.AspNetCore.Live;

/// <summary>Runs a compiler for each assembly with posts, as long as the app runs.</summary>
internal sealed class LiveCompilers(LiveSite site, IHostEnvironment environment, ILoggerFactory loggers) : BackgroundService
{
    private const string MetadataKey = "NewsContent.Live";

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(FindAssemblies().Select(project =>
        new LiveProcess(project.Assembly, project.Folder, site, loggers.CreateLogger("NewsContent")).RunAsync(stoppingToken)));

    // The app and the libraries that it refers to.
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Trimmed apps have no live mode.")]
    private List<(Assembly Assembly, string Folder)> FindAssemblies()
    {
        var found = new List<(Assembly, string)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<AssemblyName>([new AssemblyName(environment.ApplicationName)]);
        while (open.TryDequeue(out var name))
        {
            if (!seen.Add(name.FullName) || name.Name is not { } simple || simple.StartsWith("System.", StringComparison.Ordinal) || simple.StartsWith("Microsoft.", StringComparison.Ordinal))
            {
                continue;
            }

            if (TryLoad(name) is not { } assembly)
            {
                continue;
            }

            if (assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(attribute => attribute.Key == MetadataKey)?.Value is { } folder && Directory.Exists(folder))
            {
                found.Add((assembly, folder));
            }

            foreach (var reference in assembly.GetReferencedAssemblies())
            {
                open.Enqueue(reference);
            }
        }

        return found;
    }

    private static Assembly? TryLoad(AssemblyName name)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException)
        {
            return null;
        }
    }
}
