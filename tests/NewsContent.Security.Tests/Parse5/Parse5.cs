using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace NewsContent.Security.Tests.Parse5;

/// <summary>parse5, the HTML parser of many Node programs: an independent implementation of the HTML standard.</summary>
internal static class Parse5
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>The folder of the package, or <c>null</c> if it is not installed.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>Returns the tree of each HTML string, in the form of <see cref="Oracle.WrittenHtml.Dump"/>.</summary>
    public static async Task<IReadOnlyList<string[]>> TreesAsync(IReadOnlyList<string> documents) => await RunAsync<string[]>(["Parse5/tree"], documents);

    /// <summary>Runs a program on HTML strings.</summary>
    /// <param name="parts">The names of the parts of the program that follow the part that loads parse5.</param>
    /// <param name="documents">The HTML strings.</param>
    public static async Task<T[]> RunAsync<T>(IReadOnlyList<string> parts, IReadOnlyList<string> documents)
    {
        var script = Path.Combine(Path.GetTempPath(), $"newscontent-{Guid.NewGuid():N}.mjs");
        await File.WriteAllTextAsync(script, string.Concat(parts.Prepend("Parse5/dump").Select(Resource.Text)));
        try
        {
            return await RunAsync<T>(script, documents);
        }
        finally
        {
            File.Delete(script);
        }
    }

    private static async Task<T[]> RunAsync<T>(string script, IReadOnlyList<string> documents)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [script, Folder ?? throw new InvalidOperationException("parse5 is not there.")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var output = node.StandardOutput.ReadToEndAsync();
        var error = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(documents));
        node.StandardInput.Close();
        using var limit = new CancellationTokenSource(Limit);
        await node.WaitForExitAsync(limit.Token);
        Assert.True(node.ExitCode == 0, await error);
        return JsonSerializer.Deserialize<T[]>(await output, JsonSerializerOptions.Web)!;
    }

    private static string? Find()
    {
        var root = typeof(Parse5).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        var folder = Path.Combine(root, "artifacts", "parse5", "node_modules", "parse5");
        var hasNode = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(path => File.Exists(Path.Combine(path, OperatingSystem.IsWindows() ? "node.exe" : "node")));
        return hasNode && Directory.Exists(folder) ? folder : null;
    }
}
