using System.IO.Compression;
using System.Reflection;

namespace NewsContent.Package.Tests;

/// <summary>The package, packed once for all tests into a feed of its own, under a version that no other feed has.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newscontent-").FullName;
    private int _projects;

    private string Feed => Path.Combine(_folder, "feed");

    public string Version { get; } = "0.0.0-test-" + Guid.NewGuid().ToString("N")[..12];

    public static string RepositoryRoot =>
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Feed);
        await PackAsync("NewsContent");

        // Only this feed has the package; all else comes from where the user gets it.
        File.WriteAllText(
            Path.Combine(_folder, "nuget.config"),
            """
            <configuration>
              <packageSources>
                <add key="packed" value="feed" />
              </packageSources>
            </configuration>
            """);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var cached in new[] { "newscontent", "newscontent.aspnetcore" }.Select(package => Path.Combine(cache, package, Version)).Where(Directory.Exists))
        {
            Directory.Delete(cached, recursive: true);
        }

        return Task.CompletedTask;
    }

    /// <summary>Puts the package for ASP.NET Core into the feed too, the first time that it is asked for.</summary>
    public async Task PackAspNetCoreAsync()
    {
        const string Package = "NewsContent.AspNetCore";
        if (!File.Exists(PathOf(Package)))
        {
            await PackAsync(Package);
        }
    }

    /// <summary>The paths in the package, without what the packing itself adds.</summary>
    public IReadOnlyList<string> Entries()
    {
        using var package = ZipFile.OpenRead(PathOf("NewsContent"));
        return [.. package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>A new folder with a project in it.</summary>
    internal TestProject CreateProject(string name) =>
        new(Directory.CreateDirectory(Path.Combine(_folder, $"{++_projects}", name)).FullName, name, Version);

    private string PathOf(string package) => Path.Combine(Feed, $"{package}.{Version}.nupkg");

    private async Task PackAsync(string package) =>
        (await Dotnet.RunAsync(RepositoryRoot, "pack", "src/" + package, "-c", "Release", "-o", Feed, "-p:PackageVersion=" + Version)).AssertSuccess();
}
