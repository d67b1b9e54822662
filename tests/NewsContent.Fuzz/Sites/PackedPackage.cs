namespace NewsContent.Fuzz.Sites;

/// <summary>The package, packed once from the repository in the current folder, with a separate feed and cache.</summary>
internal static class PackedPackage
{
    public const string Version = "0.0.0-fuzz";

    private static readonly string Folder = Directory.CreateTempSubdirectory("newscontent-fuzz-package-").FullName;
    private static bool IsPacked;

    /// <summary>Packs the package and configures a folder to restore it.</summary>
    public static void Use(string folder)
    {
        if (!IsPacked)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);
            Dotnet.Require(Directory.GetCurrentDirectory(), "pack", "src/NewsContent", "-c", "Release", "-o", Path.Combine(Folder, "feed"), "-p:PackageVersion=" + Version);
            IsPacked = true;
        }

        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(Folder, "packages")}" />
              </config>
              <packageSources>
                <add key="packed" value="{Path.Combine(Folder, "feed")}" />
              </packageSources>
            </configuration>
            """);
    }
}
