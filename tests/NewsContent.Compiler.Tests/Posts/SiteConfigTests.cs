using NewsContent.Compiler.Posts;

namespace NewsContent.Compiler.Tests.Posts;

public sealed class SiteConfigTests
{
    [Theory]
    [InlineData("timezone: Asia/Shanghai", "Asia/Shanghai")]
    [InlineData("a: &x 1\nb: *x\ntimezone: Europe/Paris", "Europe/Paris")]
    [InlineData("defaults:\n  <<: *x\ntitle: Site", null)]
    [InlineData("", null)]
    public void The_time_zone_is_read_and_other_keys_are_passed_over(string yaml, string? expected)
    {
        var config = SiteConfig.Parse("/site/_config.yml", yaml);

        Assert.Empty(config.Problems);
        Assert.Equal(expected, config.TimeZone);
    }

    [Theory]
    [InlineData("timezone: ⟦Asia/Shangai⟧", "NC5001", "did you mean 'Asia/Shanghai'?")]
    [InlineData("timezone: ⟦UTC+08:00⟧", "NC5001", "is no IANA time zone")]
    [InlineData("⟦timezone: a: b⟧", "NC5002", "the value of 'timezone' holds a ':'")]
    [InlineData("⟦- a\n- b⟧", "NC5002", "it is a list")]
    public void A_mistake_is_reported_at_its_place(string marked, string id, string message)
    {
        var text = new MarkedText(marked);

        var problem = Assert.Single(SiteConfig.Parse("/site/_config.yml", text.Text).Problems);

        Assert.Equal(id, problem.Kind.Id);
        Assert.Contains(message, problem.Message);
        Assert.Equal(text.Marks[0].Start, problem.Location!.Start);
    }
}
