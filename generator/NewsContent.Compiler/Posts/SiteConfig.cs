using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NodaTime;

namespace NewsContent.Compiler.Posts;

/// <summary>What <c>_config.yml</c> says of posts. Keys that mean nothing here are for Jekyll and its plugins, and are passed over.</summary>
/// <param name="TimeZone">The site's time zone, known to exist; <c>null</c> where none is set.</param>
/// <param name="Problems">What is wrong with the file.</param>
internal sealed record SiteConfig(string? TimeZone, EquatableArray<Problem> Problems)
{
    public static readonly SiteConfig None = new(null, default);

    /// <summary>All that the file says, for <c>site</c> in Liquid.</summary>
    public LiquidVariables Variables { get; init; } = LiquidVariables.None;

    /// <summary>Where the site is.</summary>
    public LiquidSite Site => new(Variable("baseurl").TrimEnd('/'), Variable("url").TrimEnd('/'));

    /// <summary>Never throws: a failure of our own is a problem of the file.</summary>
    public static SiteConfig Parse(string path, string text)
    {
        try
        {
            return Read(path, text);
        }
        catch (Exception exception)
        {
            var problems = new ProblemBag(new SourceFile(path, ""));
            problems.Add(LimitProblems.InternalError, default, exception.GetType().Name);
            return new SiteConfig(null, problems.ToArray());
        }
    }

    private static SiteConfig Read(string path, string text)
    {
        var problems = new ProblemBag(new SourceFile(path, text));
        var root = new YamlReader(problems, SettingsProblems.InvalidConfig, passesAliases: true).Read(new TextSpan(0, problems.File.Text.Length));
        if (root is not (null or YamlMapping or YamlScalar { IsNull: true }))
        {
            problems.Add(SettingsProblems.InvalidConfig, problems.File.GetLine(root.Span.Start), $"it is {root.Describe()}, not keys with values");
        }

        var timeZone = new FrontMatterValues(root as YamlMapping, problems) is var values && values.Find("timezone") is not null
            ? CheckTimeZone(values, problems)
            : null;
        return new SiteConfig(timeZone, problems.ToArray()) { Variables = LiquidVariables.FromYaml(root as YamlMapping) };
    }

    private string Variable(string name) => Variables.TryFind(name, out var value) ? value ?? "" : "";

    private static string? CheckTimeZone(FrontMatterValues values, ProblemBag problems)
    {
        var name = values.Text("timezone");

        // The provider also knows fixed offsets such as "UTC+08:00", which Ruby reads with the opposite sign.
        if (name is null || DateTimeZoneProviders.Tzdb.Ids.Contains(name, StringComparer.Ordinal))
        {
            return name;
        }

        var meant = NearestName.Find(name, DateTimeZoneProviders.Tzdb.Ids, maxDistance: 3);
        problems.Add(
            SettingsProblems.UnknownTimeZone,
            values.SpanOf("timezone")!.Value,
            name,
            meant is null ? ": write one such as Asia/Shanghai" : $": did you mean '{meant}'?");
        return null;
    }
}
