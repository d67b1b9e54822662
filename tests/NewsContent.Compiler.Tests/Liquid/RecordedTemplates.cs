using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Tests.Liquid;

/// <summary>The variables of recorded templates.</summary>
internal sealed record RecordedTemplates(LiquidPage Page, SiteClock Clock)
{
    private static readonly SiteConfig Site = SiteConfig.Parse("_config.yml", "title: Daily\nurl: https://news.example.com\nbaseurl: /n\n");

    public static RecordedTemplates Read(string path)
    {
        var root = SiteConfig.Parse("values.yml", File.ReadAllText(path)).Variables.Root;
        var clock = new SiteClock((((YamlMapping)root["site"]!)["timezone"] as YamlScalar)?.Value, default);
        return new RecordedTemplates(new LiquidPage(new LiquidVariables((YamlMapping)YamlTimes.Print(root["page"]!, clock)), null), clock);
    }

    public string Render(string template, out EquatableArray<Problem> problems)
    {
        var bag = new ProblemBag(new SourceFile("a.md", template));
        var context = LiquidMarkup.AddTo(new BodySource { Start = 0, IsMarkdown = true }, bag, CancellationToken.None) with
        {
            Site = Site.Settings.Site,
            Page = new Lazy<LiquidPage>(Page),
            Clock = Clock,
        };
        var text = LiquidRenderer.Render(template, 0, context, bag, CancellationToken.None);
        problems = bag.ToArray();
        return text?.Text ?? string.Join("\n", problems.Select(problem => problem.Message));
    }
}
