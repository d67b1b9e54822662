using NewsContent.Fuzz.Sites;

namespace NewsContent.Fuzz.Targets;

/// <summary>A random site whose files are listed in several orders, once with a duplicate. Generator and precompiler yield the same result in each.</summary>
internal sealed class OrderTarget() : ScriptTarget("order")
{
    private const int Orders = 4;
    private const int Edits = 15;

    public override Outcome Check(string input)
    {
        var site = new Site();
        foreach (var line in input.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            site.Apply(line);
        }

        using var build = new PrecompilerBuild();
        var generated = DriverBuild.Build(site, [.. site.Posts], [.. site.Sources]);
        var precompiled = build.BuildClean(site);
        var random = new Random(input.Length);
        for (var order = 0; order < Orders; order++)
        {
            var (posts, sources) = (Shuffle(site.Posts, random), Shuffle(site.Sources, random));
            if (order == 0 && posts.Length > 0)
            {
                posts = [.. posts, posts[0]];
            }

            if ((DriverBuild.Build(site, posts, sources).FindDifference(generated) ?? build.BuildClean(site, posts, sources).FindDifference(precompiled)) is { } finding)
            {
                return new Outcome("", $"{finding}\norder: {string.Join(' ', posts.Concat(sources))}");
            }
        }

        return new Outcome(string.Join(' ', generated.Diagnostics.Select(diagnostic => diagnostic.Split(' ')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
    }

    private static string[] Shuffle(IEnumerable<string> paths, Random random)
    {
        var files = paths.ToArray();
        random.Shuffle(files);
        return files;
    }

    protected override IEnumerable<string> Write(Random random)
    {
        var generator = new EditGenerator(random);
        return generator.Begin().Concat(Enumerable.Range(0, Edits).Select(_ => generator.Next()));
    }
}
