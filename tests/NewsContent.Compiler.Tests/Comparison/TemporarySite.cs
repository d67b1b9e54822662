namespace NewsContent.Compiler.Tests.Comparison;

/// <summary>A site in a temporary folder.</summary>
internal sealed class TemporarySite : IDisposable
{
    public const string Post = "_posts/2022-06-07-rates.md";

    /// <param name="files">The path and the text of each file.</param>
    public TemporarySite(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            Write(path, text);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("newscontent-comparison-").FullName;

    public void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
