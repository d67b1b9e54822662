using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Posts;

public sealed class MetadataTests
{
    [Theory]
    [InlineData("author: Lin Wei", "Lin Wei")]
    [InlineData("authors: Lin Wei", "Lin Wei")]
    [InlineData("author: [Lin Wei, Ana Sol]", "Lin Wei|Ana Sol")]
    [InlineData("authors:\n- Lin Wei\n- Ana Sol", "Lin Wei|Ana Sol")]
    [InlineData("author: Lin Wei\nauthors: [Ana Sol, Lin Wei]", "Lin Wei|Ana Sol")]
    [InlineData("author:\n  name: Lin Wei\n  email: lin@example.com", "Lin Wei")]
    [InlineData("authors:\n- name: Lin Wei\n- Ana Sol", "Lin Wei|Ana Sol")]
    [InlineData("authors: [~, '', Lin Wei]", "Lin Wei")]
    [InlineData("author: 007", "007")]
    [InlineData("author:", "")]
    [InlineData("layout: post", "")]
    public void Authors_are_names_or_keys_with_a_name(string lines, string authors) =>
        Assert.Equal(authors, string.Join('|', FrontMatterOf.Lines(lines).Authors));

    [Theory]
    [InlineData("a: &a [x, y]\ntags: *a", "x|y")]
    [InlineData("a: &a {tags: [x, y]}\n<<: *a", "x|y")]
    [InlineData("tags: [w]\na: &a {tags: [x, y]}\n<<: *a", "x|y")]
    [InlineData("tags: [&a x, y, *a]", "x|y|x")]
    public void Anchors_and_aliases_are_followed(string lines, string tags)
    {
        var post = TestPost.Parse($"---\ntitle: Rates\n{lines}\n---\nText.");

        Assert.All(post.Problems, problem => Assert.Equal(ProblemSeverity.Info, problem.Severity));
        Assert.Equal(tags, string.Join('|', post.Entry!.Metadata.Tags));
    }

    [Theory]
    [InlineData("tags: [[a, b], [c, [d]]]", "a|b|c|d")]
    [InlineData("tag: [[a]]", "a")]
    [InlineData("tags: [[a, ~, ''], {b: c}]", "a")]
    public void Lists_in_a_list_of_names_are_one_list(string lines, string tags) =>
        Assert.Equal(tags, string.Join('|', FrontMatterOf.Lines(lines).Tags));

    [Theory]
    [InlineData("title: {{ site.title }}\ntags: [x]", "Rates")]
    [InlineData("title: Own\n[a]: b\ntags: [x]", "Own")]
    [InlineData("title: Own\ntags: [x]\n--- # more\ntags: [y]", "Own")]
    [InlineData("title: *unknown\ntags: [x]", "Rates")]
    [InlineData("  title: Own\n  tags: [x]\nlang: en", "Own")]
    public void A_part_without_meaning_does_not_hide_the_rest_of_the_front_matter(string lines, string title)
    {
        var post = TestPost.Parse($"---\n{lines}\n---\nText.");

        Assert.Single(post.Problems);
        Assert.Equal(["x"], post.Entry!.Metadata.Tags);
        Assert.Equal(title, post.Entry.Metadata.Title);
    }

    [Theory]
    [InlineData("layout: post", "post")]
    [InlineData("layout: none", null)]
    [InlineData("layout: null", null)]
    [InlineData("layout: 'none'", null)]
    [InlineData("layout:", null)]
    [InlineData("lang: en", null)]
    public void A_layout_may_be_none(string lines, string? layout) => Assert.Equal(layout, FrontMatterOf.Lines(lines).Layout);

    [Fact]
    public void The_other_texts_are_as_written()
    {
        var metadata = FrontMatterOf.Lines("lang: zh-CN\ndescription: 'Rates & more'");

        Assert.Equal("zh-CN", metadata.Language);
        Assert.Equal("Rates & more", metadata.Description);
        Assert.Equal("_posts/2022-06-07-rates.md", metadata.RelativePath);
        Assert.Null(metadata.LastModified);
    }

    [Fact]
    public void A_missing_value_is_null()
    {
        var metadata = FrontMatterOf.Lines("lang:\ndescription: ' '");

        Assert.Null(metadata.Language);
        Assert.Null(metadata.Description);
    }

    [Theory]
    [InlineData("published: false")]
    [InlineData("published: no")]
    [InlineData("published: False")]
    [InlineData("published: OFF")]
    public void An_unpublished_post_is_not_an_article(string line)
    {
        var post = TestPost.Parse($"---\ntitle: Rates\n{line}\n---\nText.");

        Assert.Null(post.Entry);
        Assert.Null(post.Body);
        Assert.Equal(FrontMatterProblems.NotPublished, Assert.Single(post.Problems).Kind);
    }

    [Theory]
    [InlineData("published: true")]
    [InlineData("published: yes")]
    [InlineData("draft: false")]
    public void Any_other_post_is_an_article(string line)
    {
        var post = TestPost.Parse($"---\ntitle: Rates\n{line}\n---\nText.");

        Assert.NotNull(post.Entry);
        Assert.DoesNotContain(post.Problems, problem => problem.Severity > ProblemSeverity.Info);
    }

    [Fact]
    public void Notes_on_keys_leave_room_for_other_problems()
    {
        var keys = string.Concat(Enumerable.Range(0, 200).Select(i => $"key{i}: x\n"));

        var post = TestPost.Parse($"---\n{keys}---\n<b onclick=x>a</b>");

        Assert.Equal(20, post.Problems.Count(problem => problem.Kind == FrontMatterProblems.UndeclaredKey));
        Assert.Equal(["NC1011", "NC2002"], post.Problems.Where(problem => problem.Severity > ProblemSeverity.Info).Select(problem => problem.Kind.Id));
    }

    [Fact]
    public void A_key_that_the_model_declares_is_not_reported()
    {
        var post = TestPost.Parse("---\ntitle: Rates\ndesk: Macro\nsector: banks\n---\nText.");

        var note = Assert.Single(DeclarationHint.Report(post.Model!.Hints.Where(hint => hint.Key != "desk")));
        Assert.Equal((FrontMatterProblems.UndeclaredKey, "sector"), (note.Kind, note.Arguments[0]));
        Assert.Equal(["desk", "sector"], post.Entry!.Metadata.FrontMatter.Skip(1).Select(token => token.Key));
    }

    [Fact]
    public void Problems_in_an_unpublished_post_are_ignored() =>
        Assert.Equal(["NC1020"], TestPost.Parse("---\npublished: false\ndate: yesterday\n---\n<script>x</script>").Problems.Select(problem => problem.Kind.Id));

    [Fact]
    public void Metadata_of_one_instant_differ_by_the_offset()
    {
        var inShanghai = FrontMatterOf.Lines("date: 2022-06-07 08:00:00 +0800\npermalink: /a", settings: FrontMatterOf.SiteIn("Asia/Shanghai"));
        var inGreenwich = FrontMatterOf.Lines("date: 2022-06-07 00:00:00 +0000\npermalink: /a", settings: FrontMatterOf.SiteIn("UTC"));

        Assert.Equal(inShanghai.Date, inGreenwich.Date);
        Assert.NotEqual(inShanghai, inGreenwich);
        Assert.NotEqual(inShanghai with { LastModified = inShanghai.Date }, inShanghai with { LastModified = inGreenwich.Date });
    }

    [Fact]
    public void Metadata_of_equal_posts_are_equal()
    {
        const string Lines = "date: 2022-06-07 08:00:00 +0800\nlast_modified_at: 2022-06-08\ntags: [a, b]\nauthors: [c]\ncategories: [d]";

        Assert.Equal(FrontMatterOf.Lines(Lines), FrontMatterOf.Lines("# another line\n" + Lines));
        Assert.Equal(FrontMatterOf.Lines(Lines).GetHashCode(), FrontMatterOf.Lines("# another line\n" + Lines).GetHashCode());
    }
}
