using System.Globalization;
using NewsContent.Fuzz.Sites;

namespace NewsContent.Fuzz.Targets;

/// <summary>Random edits of a site. After each, an incremental build yields exactly the result of a clean build.</summary>
/// <param name="name">The name of the target.</param>
/// <param name="open">Creates the build.</param>
/// <param name="interruption">Creates a line that cancels a build or damages its state.</param>
internal sealed class EditTarget(string name, Func<ISiteBuild> open, Func<Random, EditGenerator, string> interruption) : ScriptTarget(name)
{
    private readonly EditCounter _counter = new();

    /// <summary>The number of edits after those that create the site.</summary>
    public int Edits { get; init; } = 25;

    /// <summary>The number of edits for each interruption.</summary>
    public int Rarity { get; init; } = 7;

    /// <summary>Whether most edits yield sites without errors. Otherwise, this applies to half of the scripts.</summary>
    public bool IsValid { get; init; }

    /// <summary>Whether each site is built twice, so that the second build uses the state of the first.</summary>
    public bool BuildsTwice { get; init; } = true;

    public override IEnumerable<string> Reached => _counter.Lines;

    public override Outcome Check(string input)
    {
        using var build = open();
        var site = new Site(_counter);
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var line in input.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Interrupt(build, site, line))
            {
                continue;
            }

            site.Apply(line);
            Steps++;
            var expected = build.BuildClean(site);

            if ((build.Build(site).FindDifference(expected) ?? (BuildsTwice ? build.Build(site).FindDifference(expected) : null)) is { } finding)
            {
                return new Outcome("", $"{finding}\nafter '{line}'");
            }

            var found = expected.Diagnostics.Select(diagnostic => diagnostic.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
            _counter.AddDiagnostics(found);
            ids.UnionWith(found);
        }

        return new Outcome(string.Join(' ', ids));
    }

    protected override IEnumerable<string> Write(Random random)
    {
        var generator = new EditGenerator(random, IsValid || random.Next(2) == 0, IsByName ? DriverBuild.HasErrors : null);
        string[] begin = [.. generator.Begin()];
        foreach (var line in IsByName || random.Next(2) == 0 ? [string.Join(" ; ", begin)] : begin)
        {
            yield return line;
        }

        for (var i = 0; i < Edits; i++)
        {
            yield return random.Next(Rarity) == 0 ? interruption(random, generator) : generator.Next();
        }
    }

    // Whether a build was started that will be cancelled.
    private bool Interrupt(ISiteBuild build, Site site, string line)
    {
        const int Words = 5;
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["damage", ..])
        {
            _counter.AddInterruption("damage", words.ElementAtOrDefault(1) ?? "none");
            build.Damage(words[1..]);
            site.Apply(string.Join(' ', words.Skip(Words)));
            return false;
        }

        if (words is not [("cancel" or "kill") and var how, var number, ..] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var moment))
        {
            return false;
        }

        _counter.AddInterruption("build", how == "cancel" ? "canceled" : "killed");
        site.Apply(string.Join(' ', words.Skip(2)));
        Action<Site, int> stop = how == "cancel" ? build.Cancel : build.Kill;
        stop(site, moment);
        return true;
    }
}
