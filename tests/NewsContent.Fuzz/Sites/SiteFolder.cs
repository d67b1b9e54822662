namespace NewsContent.Fuzz.Sites;

/// <summary>A random site as files in a folder, with their times.</summary>
internal sealed class SiteFolder : IDisposable
{
    private readonly Dictionary<string, SiteFile> _written = new(StringComparer.Ordinal);

    public SiteFolder() => Directory.CreateDirectory(Root);

    /// <summary>The folder of the site, with a trailing slash.</summary>
    public string Root => Beside("site") + "/";

    private string Parent { get; } = Directory.CreateTempSubdirectory("newscontent-fuzz-").FullName;

    /// <summary>Returns the path of a file of the site.</summary>
    public string PathOf(string path) => Root + path;

    /// <summary>Returns the path of a file or folder outside the site.</summary>
    public string Beside(string name) => Path.Combine(Parent, name);

    /// <summary>Writes the files that have changed since the last call, and deletes removed files.</summary>
    public void Update(Site site)
    {
        foreach (var path in _written.Keys.Where(path => !site.Files.ContainsKey(path)).ToList())
        {
            File.Delete(PathOf(path));
            _written.Remove(path);
        }

        foreach (var (path, file) in site.Files.Where(file => _written.GetValueOrDefault(file.Key) != file.Value))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
            File.WriteAllText(PathOf(path), site.TextOf(path));
            if (file.Modified is { } time)
            {
                File.SetLastWriteTimeUtc(PathOf(path), time);
            }

            _written[path] = file;
        }
    }

    public void Dispose() => Directory.Delete(Parent, recursive: true);
}
