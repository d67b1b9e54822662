using NewsContent.Compiler.Site;

namespace NewsContent.Fuzz.Targets;

/// <summary>A site's <c>_config.yml</c>.</summary>
internal sealed class ConfigTarget() : FuzzTarget("config")
{
    public override Outcome Check(string input)
    {
        var config = SiteConfig.Parse("/site/_config.yml", input);
        if (FindingIn(config.Problems, input) is { } finding)
        {
            return new Outcome("", finding);
        }

        return SiteConfig.Parse("/site/_config.yml", input).Equals(config)
            ? new Outcome($"{SignatureOf(config.Problems)} {config.Settings.TimeZone}")
            : new Outcome("", "Unstable: the same text gives other settings");
    }
}
