namespace NewsContent.Build.Tests;

/// <summary>The state of files is another if a file can be another.</summary>
public sealed class FilesStateTests : IDisposable
{
    private static readonly DateTime Time = new(2022, 6, 7, 0, 0, 0, DateTimeKind.Utc);

    private readonly string _folder = Directory.CreateTempSubdirectory("newscontent-").FullName;

    public FilesStateTests() => Write("a.md", "text");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Files_that_nobody_wrote_have_the_same_state() => Assert.Equal(State(), State());

    [Fact]
    public void An_older_file_is_another() => AssertChanges(() => File.SetLastWriteTimeUtc(PathOf("a.md"), Time.AddDays(-1)));

    [Fact]
    public void A_file_of_another_length_is_another() => AssertChanges(() => Write("a.md", "longer text"));

    [UnixFact]
    public void A_link_has_the_state_of_its_target()
    {
        File.Move(PathOf("a.md"), PathOf("target"));
        File.CreateSymbolicLink(PathOf("a.md"), PathOf("target"));

        AssertChanges(() => Write("target", "longer text"));
    }

    [Fact]
    public void A_file_that_is_gone_is_another() => AssertChanges(() => File.Delete(PathOf("a.md")));

    private void AssertChanges(Action change)
    {
        var before = State();
        change();
        Assert.NotEqual(before, State());
    }

    private string State() => FilesState.Of([PathOf("a.md")]);

    private string PathOf(string name) => Path.Combine(_folder, name);

    private void Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        File.SetLastWriteTimeUtc(PathOf(name), Time);
    }
}
