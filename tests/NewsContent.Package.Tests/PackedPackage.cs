using System.IO.Compression;
using System.Reflection;

namespace NewsContent.Package.Tests;

/// <summary>The package, packed once for all tests into a separate feed, with a version that no other feed has.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>The collection of tests that use the package, because packing takes longer than most tests.</summary>
    public const string Collection = "packed package";

    private readonly string _folder = Directory.CreateTempSubdirectory("newscontent-").FullName;
    private readonly List<string> _ids = [];
    private int _projects;

    public string Version { get; } = "0.0.0-test-" + Guid.NewGuid().ToString("N")[..12];

    public static string RepositoryRoot =>
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public async Task InitializeAsync()
    {
        await PackAsync("NewsContent");

        // Only this feed contains the package; other packages come from the default feeds.
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

    public async Task DisposeAsync()
    {
        try
        {
            await CompilerServer.ShutDownAsync(CreateFolder());
        }
        finally
        {
            DeletePackages();
        }
    }

    private void DeletePackages()
    {
        Directory.Delete(_folder, recursive: true);
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var cached in _ids.Select(id => Path.Combine(packages, id.ToLowerInvariant(), Version)).Where(Directory.Exists))
        {
            Directory.Delete(cached, recursive: true);
        }
    }

    /// <summary>Packs another project of <c>src</c> into the feed at its first use, and returns the file.</summary>
    internal async Task<string> PackAsync(string id)
    {
        var feed = Directory.CreateDirectory(Path.Combine(_folder, "feed")).FullName;
        if (_ids.Contains(id))
        {
            return Path.Combine(feed, $"{id}.{Version}.nupkg");
        }

        (await Dotnet.RunAsync(RepositoryRoot, "pack", "src/" + id, "-c", "Release", "-o", feed, "-p:PackageVersion=" + Version)).AssertSuccess();
        _ids.Add(id);
        return Path.Combine(feed, $"{id}.{Version}.nupkg");
    }

    /// <summary>Packs a user's library into the feed, as a package of the same version.</summary>
    /// <returns>The path of the package.</returns>
    internal async Task<string> PackAsync(TestProject library, string id)
    {
        var feed = Path.Combine(_folder, "feed");
        (await Dotnet.RunAsync(library.Folder, "pack", "-o", feed, "-p:PackageVersion=" + Version, "-p:PackageId=" + id)).AssertSuccess();
        _ids.Add(id);
        return Path.Combine(feed, $"{id}.{Version}.nupkg");
    }

    /// <summary>The paths in the package, except those of the package format.</summary>
    public IReadOnlyList<string> Entries()
    {
        using var package = ZipFile.OpenRead(Path.Combine(_folder, "feed", $"NewsContent.{Version}.nupkg"));
        return [.. package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Reads a file of the package.</summary>
    public byte[] Read(string entry)
    {
        using var package = ZipFile.OpenRead(Path.Combine(_folder, "feed", $"NewsContent.{Version}.nupkg"));
        using var stream = package.GetEntry(entry)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Creates a folder in which packages are restored from the feed.</summary>
    internal string CreateFolder() => Directory.CreateDirectory(Path.Combine(_folder, $"{++_projects}")).FullName;

    /// <summary>Creates a folder with a project.</summary>
    internal TestProject CreateProject(string name) =>
        new(Directory.CreateDirectory(Path.Combine(CreateFolder(), name)).FullName, name, Version);
}

[CollectionDefinition(PackedPackage.Collection)]
public sealed class PackedPackageCollection : ICollectionFixture<PackedPackage>;
