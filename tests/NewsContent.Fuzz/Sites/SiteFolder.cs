namespace NewsContent.Fuzz.Sites;

/// <summary>A random site as files in a folder, with the times that they have.</summary>
internal sealed class SiteFolder : IDisposable
{
    private readonly Dictionary<string, SiteFile> _written = new(StringComparer.Ordinal);

    public SiteFolder() => Directory.CreateDirectory(Root);

    /// <summary>The folder of the site, with a slash at the end.</summary>
    public string Root => Beside("site") + "/";

    private string Parent { get; } = Directory.CreateTempSubdirectory("newscontent-fuzz-").FullName;

    /// <summary>The path of a file of the site.</summary>
    public string PathOf(string path) => Root + path;

    /// <summary>The path of a file or folder that is not a part of the site.</summary>
    public string Beside(string name) => Path.Combine(Parent, name);

    /// <summary>Writes the files that differ from those of the last time, and deletes those that are gone.</summary>
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
