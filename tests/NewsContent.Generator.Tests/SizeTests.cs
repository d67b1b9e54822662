using System.Text;
using NewsContent.Precompiler;

namespace NewsContent.Generator.Tests;

/// <summary>
/// The bytes per post: of generated code, of the assembly, and of the resource of a large collection. The bounds are slightly above the actual values, so that growth is
/// detected on any machine.
/// </summary>
public sealed class SizeTests
{
    private const int Count = 200;
    private const string Paragraph = "The bank cut its rate by a quarter of a point, and the market had <a href=\"/notes/\">seen it coming</a>: 央行降准。";

    // Each body has 3.9 KB, as on a news site, and words that no other body has.
    private static readonly (string Path, string Text)[] Posts =
    [
        .. Enumerable.Range(0, Count).Select(i => (
            $"_posts/2022-06-{1 + i % 28:D2}-post-{i}.md",
            $"---\ntitle: Post number {i}\ndate: 2022-06-{1 + i % 28:D2} 08:00:00 +0800\ncategories: markets\ntags: [rates, desk-{i % 10}]\n---\n" + string.Concat(Enumerable.Repeat($"<p>{Paragraph} {i}</p>\n", 31)))),
    ];

    private static readonly int BodyBytes = Encoding.UTF8.GetByteCount(Posts[0].Text);

    [Fact]
    public void Generated_code_is_less_than_twice_the_post()
    {
        var generated = TestHost.WithPosts(Posts).Result.GeneratedSources.Sum(source => (long)source.SourceText.Length);

        Assert.InRange(generated / (double)Count / BodyBytes, 1, 1.9);
    }

    [Fact]
    public void An_assembly_has_a_quarter_more_than_the_post()
    {
        using var image = new MemoryStream();
        Assert.True(TestHost.WithPosts(Posts).Output.Emit(image).Success);

        Assert.InRange(image.Length / (double)Count / BodyBytes, 1, 1.25);
    }

    [Fact]
    public void A_resource_has_a_quarter_more_than_the_post()
    {
        using var site = new Precompiled.PrecompiledSite();
        site.Add(Posts).Run();

        Assert.InRange(site.Read(Precompilation.PayloadFile).Length / (double)Count / BodyBytes, 1, 1.25);
    }
}
