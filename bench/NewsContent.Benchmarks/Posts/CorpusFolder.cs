namespace NewsContent.Benchmarks.Posts;

/// <summary>Writes the corpus as a site that an app can be built over.</summary>
internal static class CorpusFolder
{
    /// <exception cref="IOException">The folder has posts already: left beside the new ones they would falsify what is measured.</exception>
    public static void Write(int posts, string folder)
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
            var (fileName, text) = Corpus.Post(i);
            File.WriteAllText(Path.Combine(postsFolder, fileName), text);
        }
    }
}
