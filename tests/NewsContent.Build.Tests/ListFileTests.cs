namespace NewsContent.Build.Tests;

/// <summary>Lists of files that several builds of one project write at once.</summary>
public sealed class ListFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newscontent-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Builds_that_write_a_list_at_once_leave_the_list_of_one()
    {
        const int Lists = 200;
        const int Builds = 4;

        for (var list = 0; list < Lists; list++)
        {
            var path = Path.Combine(_folder.FullName, $"{list}", "list.txt");
            using var start = new Barrier(Builds);

            await Task.WhenAll(Enumerable.Range(0, Builds).Select(build => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    ListFile.Write(path, $"build {build % 2}\n");
                },
                TaskCreationOptions.LongRunning)));

            Assert.Matches("^build [01]\n$", await File.ReadAllTextAsync(path));
            Assert.Single(Directory.EnumerateFiles(Path.GetDirectoryName(path)!));
        }
    }

    [Fact]
    public void An_unchanged_list_keeps_its_time()
    {
        var path = Path.Combine(_folder.FullName, "list.txt");
        ListFile.Write(path, "a\n");
        var time = new DateTime(2022, 6, 7, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, time);

        ListFile.Write(path, "a\n");
        Assert.Equal(time, File.GetLastWriteTimeUtc(path));

        ListFile.Write(path, "b\n");
        Assert.NotEqual(time, File.GetLastWriteTimeUtc(path));
    }
}
