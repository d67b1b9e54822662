namespace NewsContent.Build.Tests;

/// <summary>The files of the folders that can be collections are counted for messages.</summary>
public sealed class SeenFilesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("_notes/a.md _notes/deep/b.MD _notes/c.xml _authors/d", "_authors:=1|_notes:md=2,xml=1")]
    [InlineData("_notes/.a.md _notes/_b.md _notes/#c.md _notes/d.md~ a.md docs/b.md _posts/c.md _drafts/d.md _includes/e.html _data/f.yml", "")]
    [InlineData("_notes/a.b _notes/a.c _notes/a.d _notes/a.e _notes/a.f _notes/a.g", "_notes:b=1,c=1,d=1,e=1,f=1")]
    [InlineData("_notes/a.extension-of-a-file _no,tes/a.md _notes/a.x=1", "")]
    public void By_folder_and_extension(string paths, string counts)
    {
        var seen = new SeenFiles();
        foreach (var path in paths.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            seen.Add(path);
        }

        Assert.Equal(counts, seen.ToString());
    }

    [Fact]
    public void In_the_folders_that_are_searched()
    {
        var root = Directory.CreateTempSubdirectory("newscontent-").FullName;
        try
        {
            foreach (var path in (string[])["_notes/deep/a.xml", "_layouts/b.html", "_site/c.html", "docs/d.md"])
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
                File.WriteAllText(Path.Combine(root, path), "");
            }

            Assert.Equal("_notes:xml=1", new ContentFiles(root, [], usesPatterns: true).Seen);
            Assert.Equal("", new ContentFiles(root, [], usesPatterns: false).Seen);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
