namespace NewsContent.AspNetCore.Tests.Export;

/// <summary>A folder for an export, which is deleted after the test.</summary>
public sealed class ExportFolder : IDisposable
{
    public ExportFolder() => Path = Directory.CreateTempSubdirectory("newscontent-export").FullName;

    public string Path { get; }

    /// <summary>The paths of all files except the list of the export, with slashes; sorted.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
        .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'))
        .Where(file => file != ".newscontent-export")
        .Order(StringComparer.Ordinal);

    public string this[string file]
    {
        get => File.ReadAllText(At(file));
        set
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(file))!);
            File.WriteAllText(At(file), value);
        }
    }

    public string At(string file) => System.IO.Path.Combine(Path, file);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
