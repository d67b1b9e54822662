using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>The check boxes of task lists: the only input that is kept is a disabled check box with fixed attributes.</summary>
public sealed class TaskBoxTests
{
    private const string Done = "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"\" checked=\"\" aria-label=\"\u2611\">";
    private const string Open = "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"\" aria-label=\"\u2610\">";

    [Theory]
    [InlineData("- [x] a\n- [ ] b\n- [X] c", $"<ul class=\"task-list\">\n  <li class=\"task-list-item\">{Done}a</li>\n  <li class=\"task-list-item\">{Open}b</li>\n  <li class=\"task-list-item\">{Done}c</li>\n</ul>\n")]
    [InlineData("1. [x] a\n2. [ ] b", $"<ol class=\"task-list\">\n  <li class=\"task-list-item\">{Done}a</li>\n  <li class=\"task-list-item\">{Open}b</li>\n</ol>\n")]
    [InlineData("- [ ] a\n\n- [x] b", $"<ul class=\"task-list\">\n  <li class=\"task-list-item\">\n    <p>{Open}a</p>\n  </li>\n  <li class=\"task-list-item\">\n    <p>{Done}b</p>\n  </li>\n</ul>\n")]
    [InlineData("- [ ] a\n  - [x] b", $"<ul class=\"task-list\">\n  <li class=\"task-list-item\">{Open}a\n    <ul class=\"task-list\">\n      <li class=\"task-list-item\">{Done}b</li>\n    </ul>\n  </li>\n</ul>\n")]
    public void A_task_keeps_its_state_without_a_warning(string markdown, string html)
    {
        var body = TestPost.Body(markdown, ".md");

        Assert.Equal(html, body.Html);
        Assert.Empty(body.Problems);
    }

    [Theory]
    [InlineData("<input type=checkbox>", Open)]
    [InlineData("<input type=checkbox checked>", Done)]
    [InlineData("<input type=checkbox checked=false>", Done)]
    [InlineData("<INPUT TYPE=CheckBox CHECKED disabled>", Done)]
    [InlineData("<input type=\"checkbox\" id=\"\" disabled=\"\" class=\"task-list-item-checkbox\" checked=\"\" aria-label=\"Completed task\">", Done)]
    [InlineData("<input type=checkbox id=location name=forms value=x form=f list=l class='btn open' title=t role=switch tabindex=1 autofocus required>", Open)]
    [InlineData("<input type=checkbox formaction=https://evil.example/ formmethod=post popovertarget=p commandfor=c>", Open)]
    [InlineData("<input type=checkbox type=image src=x>", Open)]
    public void Nothing_of_a_checkbox_is_copied_but_its_state(string html, string expected) => Assert.Equal($"<p>{expected} a</p>", Sanitized.Html($"<p>{html} a</p>"));

    [Theory]
    [InlineData("<input>")]
    [InlineData("<input type>")]
    [InlineData("<input type='checkbox '>")]
    [InlineData("<input type=' checkbox'>")]
    [InlineData("<input type='check\tbox'>")]
    [InlineData("<input type='chec\u212Abox'>")]
    [InlineData("<input type=checkbox&#0;>")]
    [InlineData("<input type=text>")]
    [InlineData("<input type=radio checked>")]
    [InlineData("<input type=image src=a.png>")]
    [InlineData("<input type=image type=checkbox src=a.png>")]
    [InlineData("<input type=submit>")]
    [InlineData("<input type=password>")]
    [InlineData("<input type=hidden>")]
    [InlineData("<input type=checkbox hidden>")]
    public void Any_other_input_is_removed(string html)
    {
        var body = TestPost.Body($"<p>a{html}</p>");

        Assert.Equal("<p>a</p>", body.Html);
        Assert.Equal(html.Contains("hidden>", StringComparison.Ordinal) && html.Contains("checkbox", StringComparison.Ordinal) ? [] : [BodyProblems.ElementRemoved], body.Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void Scripts_of_a_box_are_reported()
    {
        var body = TestPost.Body("<p><input type=checkbox onclick=alert(1) formaction=javascript:alert(1)> a</p>");

        Assert.Equal($"<p>{Open} a</p>", body.Html);
        Assert.Equal([BodyProblems.HandlerRemoved, BodyProblems.ScriptUrlRemoved], body.Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void A_box_has_no_id_that_a_link_could_lead_to() => Assert.Equal(
        [LinkProblems.UnknownFragment],
        TestPost.Body("<p><input type=checkbox id=a> <a href=#a>b</a></p>").Problems.Select(problem => problem.Kind));

    [Fact]
    public void A_box_is_not_text()
    {
        var body = TestPost.Body("- [x] a b", ".md");

        Assert.Equal("a b", body.Text);
    }

    [Fact]
    public void A_project_can_remove_boxes() => Assert.Equal("<p> a</p>", Sanitized.Html("<p><input type=checkbox checked> a</p>", new PolicyProperties { NewsContentRemoveElements = "input" }));

    [Fact]
    public void A_project_can_remove_their_class_and_label_but_not_their_safety_attributes() => Assert.Equal(
        "<input type=\"checkbox\" disabled=\"\">",
        Sanitized.Html("<input type=checkbox>", new PolicyProperties { NewsContentRemoveAttributes = "class, type, aria-label" }));

    [Fact]
    public void Attributes_added_to_all_elements_do_not_apply_to_boxes() => Assert.Equal(
        Open,
        Sanitized.Html("<input type=checkbox tabindex=0 data-x=1 style='color:red'>", new PolicyProperties { NewsContentAllowAttributes = "tabindex, data-*", NewsContentAllowStyle = "true" }));

    [Fact]
    public void Nothing_can_be_added_to_boxes() => Assert.Contains(
        PolicyOptionsReader.Read(new PolicyProperties { NewsContentAllowAttributes = "input.data-x" }).Problems,
        problem => problem.Kind == SettingsProblems.AttributeRefused && problem.Message.Contains("are fixed", StringComparison.Ordinal));
}
