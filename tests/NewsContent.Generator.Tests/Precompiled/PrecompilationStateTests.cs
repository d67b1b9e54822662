using Microsoft.CodeAnalysis;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Site;
using NewsContent.Precompiler;
using NewsContent.Tests.Files;
using static NewsContent.Generator.Tests.Precompiled.PrecompiledStories;

namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>Damaged, missing or busy files of the precompiler never change the outputs.</summary>
public sealed class PrecompilationStateTests : IDisposable
{
    private static readonly PrecompilationInputs NoInputs = new() { Articles = [], OptionsFile = "", Sources = [], References = [] };

    private readonly PrecompiledSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(-1)]
    public void A_damaged_cache_is_ignored(int length)
    {
        _site.Add(TestPosts.All).Run();
        var cache = _site.Read("posts.cache");
        _site.Write("posts.cache", cache[..(length < 0 ? cache.Length + length : length)]);

        Assert.Equal(3, _site.Add("_posts/2022-01-01-new.md", "---\ntitle: New\n---\n").Run() - 1);
    }

    // The checksums of the records are right: only that of the index tells.
    [Fact]
    public void A_cache_whose_index_has_another_time_of_a_file_is_not_used()
    {
        var written = new DateTime(2022, 6, 7, 0, 0, 0, DateTimeKind.Utc);
        var path = _site.Add(TestPosts.All).PathOf(TestPosts.Bonds.Path);
        File.SetLastWriteTimeUtc(path, written);
        _site.Run();

        File.WriteAllText(path, TestPosts.Bonds.Text[..^2] + "?\n");
        File.SetLastWriteTimeUtc(path, written.AddSeconds(1));
        var cache = _site.Read("posts.cache");
        var stamp = Bytes(written);
        var position = cache.AsSpan().IndexOf(stamp);
        Bytes(written.AddSeconds(1)).CopyTo(cache, position);
        _site.Write("posts.cache", cache);

        Assert.Equal(3, _site.Run());

        static byte[] Bytes(DateTime time)
        {
            var writer = new RecordWriter();
            writer.Number(time.Ticks);
            return writer.ToArray();
        }
    }

    [Theory]
    [MemberData(nameof(DamagedStates.All), MemberType = typeof(DamagedStates))]
    public void A_damaged_file_of_the_step_yields_the_outputs_of_a_clean_build(string file, int seed)
    {
        using var clean = new PrecompiledSite();
        (string, string) added = ("_posts/2022-01-01-new.md", "---\ntitle: New\n---\nText.\n");
        clean.Add(TestPosts.All).Add(added).Run();
        _site.Add(TestPosts.All).Run();

        _site.Write(file, DamagedStates.Damage(_site.Read(file), seed));
        _site.Add(added).Run();

        Assert.All(
            [Precompilation.PayloadFile, Precompilation.CodeFile],
            output => Assert.Equal(clean.Read(output), _site.Read(output)));
        Assert.Null(_site.Run());
    }

    [Theory]
    [InlineData(Precompilation.PayloadFile)]
    [InlineData(Precompilation.CodeFile)]
    [InlineData(Precompilation.NotesFile)]
    [InlineData(Precompilation.LogFile)]
    public void A_damaged_output_is_written_again_without_other_changes(string file)
    {
        _site.Add(TestPosts.All).Run();
        var before = _site.Read(file);
        for (var seed = 0; seed < DamagedStates.SeedCount; seed++)
        {
            _site.Write(file, DamagedStates.Damage(before, seed));

            Assert.Equal(0, _site.Run());
            Assert.Equal(before, _site.Read(file));
        }
    }

    [Fact]
    public void The_outputs_are_not_read_if_an_input_has_changed()
    {
        _site.Add(TestPosts.All).Run();
        using var opened = new FileStream(Path.Combine(_site.Output, Precompilation.PayloadFile), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.False(OutputState.IsCurrent(_site.Output, "other inputs", [Precompilation.PayloadFile]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData((1 << 16) - 1)]
    [InlineData(1 << 16)]
    [InlineData((1 << 16) + 1)]
    [InlineData((1 << 16) + 7)]
    [InlineData((1 << 16) + 8)]
    [InlineData((1 << 17) - 1)]
    [InlineData(1 << 17)]
    [InlineData(200_003)]
    public void The_checksum_of_a_file_is_the_hash_of_its_bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);

        Assert.Equal(Checksum.Compute(bytes), FileChecksum.Of(new MemoryStream(bytes), length));
    }

    [Fact]
    public async Task A_second_run_waits_for_the_first()
    {
        _site.Add(TestPosts.All);
        Task<int?> second;
        using (BuildLock.Take(_site.Output, TimeSpan.Zero))
        {
            second = Task.Run(_site.Run);
            Assert.Throws<IOException>(() => BuildLock.Take(_site.Output, TimeSpan.Zero));
            Assert.False(second.IsCompleted);
        }

        Assert.Equal(3, await second);
    }

    [Fact]
    public async Task A_list_of_files_waits_for_another_build()
    {
        var (assets, undecodable) = (Path.Combine(_site.Output, "assets.txt"), Path.Combine(_site.Output, "undecodable.txt"));
        Task lists;
        using (BuildLock.Take(_site.Output, TimeSpan.Zero))
        {
            lists = Task.WhenAll(Task.Run(() => AssetList.Write(NoInputs, assets)), Task.Run(() => Undecodable.Write(NoInputs, undecodable)));
            await Task.WhenAny(lists, Task.Delay(200));
            Assert.False(File.Exists(assets) || File.Exists(undecodable));
        }

        await lists;
        Assert.True(File.Exists(assets) && File.Exists(undecodable));
    }

    [Fact]
    public void Declarations_that_the_step_could_not_see_are_an_error()
    {
        _site.Add(Stories).Code("Declarations.cs", StoryDeclarations).Run();

        Assert.Equal(["NC5060"], _site.Compile(Sectors).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_step_that_fails_runs_again()
    {
        _site.Add(TestPosts.All).Add("_posts/2022-01-01-locked.md", "---\ntitle: Locked\n---\n");
        using (new FileStream(_site.PathOf("_posts/2022-01-01-locked.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.Throws<IOException>(() => _site.Run());
        }

        Assert.Equal(4, _site.Run());
    }
}
