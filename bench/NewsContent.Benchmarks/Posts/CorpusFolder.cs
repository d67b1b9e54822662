namespace NewsContent.Benchmarks.Posts;

/// <summary>Writes the corpus as a site for an app.</summary>
internal static class CorpusFolder
{
    /// <exception cref="IOException">The folder already has posts, which would falsify the measurement.</exception>
    public static void Write(int posts, string folder, bool isArchive)
    {
        var postsFolder = Path.Combine(folder, "_posts");
        Directory.CreateDirectory(postsFolder);
        if (Directory.EnumerateFileSystemEntries(postsFolder).Any())
        {
            throw new IOException($"{postsFolder} is not empty: name another folder, or delete it.");
        }

        File.WriteAllText(Path.Combine(folder, "_config.yml"), Corpus.Config);
        for (var i = 0; i < posts; i++)
        {
            var (fileName, text) = Corpus.Post(i, isArchive);
            File.WriteAllText(Path.Combine(postsFolder, fileName), text);
        }
    }
}
