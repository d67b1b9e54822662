using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Html.Options;

/// <summary>Tests the changes of a project to the policy, and that no name allows anything unsafe.</summary>
public sealed class PolicyOptionsTests
{
    [Theory]
    [InlineData("main", "<main>x</main>")]
    [InlineData("main, nav", "<nav class=\"a\"><p>x</p></nav>")]
    [InlineData("MAIN\n nav", "<main>x</main><nav>x</nav>")]
    [InlineData("price-chart", "<p>a<price-chart class=\"b\" title=\"c\">x</price-chart></p>")]
    [InlineData("p", "<p>x</p>")]
    public void An_element_that_is_added_stays(string names, string html) =>
        Assert.Equal(html, Sanitized.Html(html, new PolicyProperties { NewsContentAllowElements = names }));

    [Fact]
    public void A_custom_element_keeps_only_the_attributes_of_every_element() =>
        Assert.Equal(
            "<price-chart class=\"a\">x</price-chart>",
            Sanitized.Html("<price-chart class=a onclick=x src=y data-z=1 style='color:red' href=javascript:x>x</price-chart>", new PolicyProperties { NewsContentAllowElements = "price-chart" }));

    [Theory]
    [InlineData("script", "it runs script")]
    [InlineData("style", "its rules would apply to the whole page")]
    [InlineData("iframe", "name video hosts in NewsContentFrameHosts")]
    [InlineData("frame", "it loads another page")]
    [InlineData("object", "plug-in")]
    [InlineData("embed", "plug-in")]
    [InlineData("svg", "it can contain script")]
    [InlineData("math", "set NewsContentAllowMath to true")]
    [InlineData("annotation-xml", "SVG or MathML")]
    [InlineData("font-face", "SVG or MathML")]
    [InlineData("template", "by other rules")]
    [InlineData("noscript", "by other rules")]
    [InlineData("xmp", "by other rules")]
    [InlineData("plaintext", "by other rules")]
    [InlineData("textarea", "forms do not work")]
    [InlineData("title", "the page's head")]
    [InlineData("base", "the target of every link of the page")]
    [InlineData("meta", "the page's head")]
    [InlineData("link", "the page's head")]
    [InlineData("form", "forms do not work")]
    [InlineData("keygen", "forms do not work")]
    [InlineData("button", "forms do not work")]
    [InlineData("select", "forms do not work")]
    [InlineData("label", "forms do not work")]
    [InlineData("dialog", "without script")]
    [InlineData("canvas", "without script")]
    [InlineData("slot", "no use")]
    [InlineData("font", "only sets the presentation, or belongs to the page")]
    [InlineData("marquee", "does not move")]
    [InlineData("nobr", "only sets the presentation, or belongs to the page")]
    [InlineData("rb", "only sets the presentation, or belongs to the page")]
    [InlineData("body", "only sets the presentation, or belongs to the page")]
    [InlineData("foreignobject", "a custom element")]
    [InlineData("image", "a custom element")]
    [InlineData("username", "a custom element")]
    [InlineData("permission", "a custom element")]
    [InlineData("1-a", "a custom element")]
    [InlineData("a-b>", "a custom element")]
    [InlineData("x:y-z", "a custom element")]
    [InlineData("ſ-cript", "a custom element")]
    [InlineData("-a", "a custom element")]
    [InlineData("*", "a custom element")]
    public void An_element_that_is_not_safe_is_refused(string name, string reason) =>
        AssertRefused(SettingsProblems.ElementRefused, new PolicyProperties { NewsContentAllowElements = name }, name, "NewsContentAllowElements", reason);

    [Theory]
    [InlineData("data-code", "<p data-code=\"a\">x</p>")]
    [InlineData("data-*", "<p data-a=\"1\" data-b.c_d=\"2\">x</p>")]
    [InlineData("p.data-code", "<p data-code=\"a\">x</p>")]
    [InlineData("translate, tabindex", "<p translate=\"no\" tabindex=\"-1\">x</p>")]
    [InlineData("aria-current", "<p aria-current=\"page\">x</p>")]
    [InlineData("td.width", "<table><tbody><tr><td width=\"50%\">x</td></tr></tbody></table>")]
    [InlineData("width", "<table><tbody><tr><th width=\"50\">x</th></tr></tbody></table>")]
    [InlineData("ul.type", "<ul type=\"square\"><li>x</li></ul>")]
    [InlineData("img.sizes", "<img sizes=\"50vw\">")]
    public void An_attribute_that_is_added_stays(string names, string html) =>
        Assert.Equal(html, Sanitized.Html(html, new PolicyProperties { NewsContentAllowAttributes = names }));

    [Theory]
    [InlineData("data-code", "<p data-other=1>x</p>")]
    [InlineData("data-*", "<p data-=1 data-\"a=1 data-<b=1 data-ſ=1>x</p>")]
    [InlineData("a.data-code", "<p data-code=1>x</p>")]
    [InlineData("td.width", "<p width=10>x</p>")]
    [InlineData("tabindex", "<p tabindex=5>x</p>")]
    [InlineData("translate", "<p translate=perhaps>x</p>")]
    [InlineData("aria-level", "<p aria-level=a>x</p>")]
    public void Only_added_attributes_with_valid_values_are_kept(string names, string html) =>
        Assert.Equal("<p>x</p>", Sanitized.Html(html, new PolicyProperties { NewsContentAllowAttributes = names }));

    [Theory]
    [InlineData("onclick", "it is an event handler")]
    [InlineData("a.onmouseover", "it is an event handler")]
    [InlineData("onanything", "it is an event handler")]
    [InlineData("style", "set NewsContentAllowStyle to true")]
    [InlineData("name", "property of the page's script objects")]
    [InlineData("a.name", "property of the page's script objects")]
    [InlineData("is", "components of the page's script")]
    [InlineData("slot", "components of the page's script")]
    [InlineData("srcdoc", "it contains a page")]
    [InlineData("href", null)]
    [InlineData("p.href", "it contains a URL")]
    [InlineData("action", "it contains a URL")]
    [InlineData("formaction", "it contains a URL")]
    [InlineData("a.ping", "it contains a URL")]
    [InlineData("table.background", "it contains a URL")]
    [InlineData("img.longdesc", "it contains a URL")]
    [InlineData("img.usemap", "it contains a URL")]
    [InlineData("xlink:href", "it contains a URL")]
    [InlineData("xml:base", "it contains a URL")]
    [InlineData("for", "it refers to ids")]
    [InlineData("popovertarget", "it refers to ids")]
    [InlineData("autofocus", "the use of the page around the article")]
    [InlineData("popover", "the use of the page around the article")]
    [InlineData("inert", "the use of the page around the article")]
    [InlineData("draggable", "the use of the page around the article")]
    [InlineData("enterkeyhint", "the use of the page around the article")]
    [InlineData("inputmode", "the use of the page around the article")]
    [InlineData("part", "components of the page's script")]
    [InlineData("exportparts", "components of the page's script")]
    [InlineData("innerhtml", "it contains a page")]
    [InlineData("shadowrootmode", "it contains a page")]
    [InlineData("contenteditable", "the use of the page around the article")]
    [InlineData("accesskey", "the use of the page around the article")]
    [InlineData("nonce", "the use of the page around the article")]
    [InlineData("x-on:click", "it contains a URL")]
    [InlineData("@click", "not one of the attributes that can be added")]
    [InlineData("hx-get", "not one of the attributes that can be added")]
    [InlineData("v-html", "not one of the attributes that can be added")]
    [InlineData("a.download", "not one of the attributes that can be added")]
    [InlineData("tabindx", "did you mean 'tabindex'?")]
    [InlineData("td.widht", "did you mean 'td.width'?")]
    [InlineData("*", "not one of the attributes that can be added")]
    [InlineData("aria-*", "not one of the attributes that can be added")]
    [InlineData("data-\"x", "not one of the attributes that can be added")]
    [InlineData("script.src", "articles do not keep <script>")]
    [InlineData("iframe.srcdoc", "articles do not keep <iframe>")]
    [InlineData("blockquote.translate.x", "not one of the attributes that can be added")]
    public void An_attribute_that_is_not_safe_is_refused(string name, string? reason)
    {
        var properties = new PolicyProperties { NewsContentAllowAttributes = name };
        if (reason is null)
        {
            Assert.Empty(PolicyOptionsReader.Read(properties).Problems);
            return;
        }

        AssertRefused(SettingsProblems.AttributeRefused, properties, name, "NewsContentAllowAttributes", reason);
    }

    [Theory]
    [InlineData("tel", "tel:+44123")]
    [InlineData("sms", "sms:123")]
    [InlineData("FTP", "ftp://files.example.com/a")]
    [InlineData("web+coffee", "web+coffee:x")]
    public void A_scheme_that_is_added_is_for_links(string scheme, string url)
    {
        var properties = new PolicyProperties { NewsContentAllowSchemes = scheme };

        Assert.Equal($"<a href=\"{url}\">x</a>", Sanitized.Html($"<a href=\"{url}\">x</a>", properties));
        Assert.Equal("<img>", Sanitized.Html($"<img src=\"{url}\">", properties));
    }

    [Theory]
    [InlineData("ftp://bank.example.com@example.com/")]
    [InlineData("ftp://example.com/\u202Ea")]
    [InlineData("ftp:\\\\example.com")]
    [InlineData("f&Tab;tp://example.com/")]
    [InlineData("sms:1")]
    public void A_scheme_that_is_added_is_checked_as_the_others(string url) =>
        Assert.Equal("<a>x</a>", Sanitized.Html($"<a href=\"{url}\">x</a>", new PolicyProperties { NewsContentAllowSchemes = "ftp" }));

    [Theory]
    [InlineData("javascript", "runs script")]
    [InlineData("JavaScript", "runs script")]
    [InlineData("vbscript", "runs script")]
    [InlineData("data", "set NewsContentAllowDataImages to true")]
    [InlineData("blob", "runs script")]
    [InlineData("file", "on the reader's machine")]
    [InlineData("about", "runs script")]
    [InlineData("view-source", "runs script")]
    [InlineData("https", "allowed by default")]
    [InlineData("tel:", "it has a colon")]
    [InlineData("ftp://", "it has a colon")]
    [InlineData("intent", "pass safely")]
    [InlineData("ms-word", "pass safely")]
    [InlineData("smss", "did you mean 'sms'?")]
    [InlineData("web+", "pass safely")]
    [InlineData("web+java_script", "pass safely")]
    [InlineData("*", "pass safely")]
    public void A_scheme_that_is_not_safe_is_refused(string name, string reason) =>
        AssertRefused(SettingsProblems.SchemeRefused, new PolicyProperties { NewsContentAllowSchemes = name }, name.ToLowerInvariant(), "NewsContentAllowSchemes", reason);

    [Theory]
    [InlineData("h1", "<h1>a <b>b</b></h1>", "a <b>b</b>")]
    [InlineData("img,video", "a<img src=a.png><video src=a.mp4>none</video>b", "ab")]
    [InlineData("table", "<table><tr><td>a</table>", "a")]
    [InlineData("picture", "<picture><img src=a.png></picture>", "<img src=\"a.png\">")]
    public void A_removed_element_keeps_its_text(string names, string html, string expected) =>
        Assert.Equal(expected, Sanitized.Html(html, new PolicyProperties { NewsContentRemoveElements = names }));

    [Theory]
    [InlineData("class", "<p class=a title=b>x</p>", "<p title=\"b\">x</p>")]
    [InlineData("a.target", "<a target=_blank>x</a>", "<a>x</a>")]
    [InlineData("img.width", "<img width=1 height=2>", "<img height=\"2\">")]
    [InlineData("p.class", "<p class=a>x</p><div class=a>x</div>", "<p>x</p><div class=\"a\">x</div>")]
    public void A_removed_attribute_is_not_kept(string names, string html, string expected) =>
        Assert.Equal(expected, Sanitized.Html(html, new PolicyProperties { NewsContentRemoveAttributes = names }));

    [Fact]
    public void An_element_that_is_both_added_and_removed_is_removed() =>
        Assert.Equal("x", Sanitized.Html("<main>x</main>", new PolicyProperties { NewsContentAllowElements = "main", NewsContentRemoveElements = "main" }));

    [Theory]
    [InlineData("tabel", "did you mean 'table'?")]
    [InlineData("script", "delete it")]
    [InlineData("username", "delete it")]
    public void A_name_that_articles_do_not_keep_cannot_be_removed(string name, string remedy) =>
        AssertRefused(SettingsProblems.NothingToRemove, new PolicyProperties { NewsContentRemoveElements = name }, name, "NewsContentRemoveElements", remedy);

    [Theory]
    [InlineData("clas", "did you mean 'class'?")]
    [InlineData("img.hieght", "did you mean 'img.height'?")]
    [InlineData("onclick", "delete it")]
    [InlineData("script.src", "delete it")]
    public void Neither_can_an_attribute_that_is_not_kept(string name, string remedy) =>
        AssertRefused(SettingsProblems.NothingToRemove, new PolicyProperties { NewsContentRemoveAttributes = name }, name, "NewsContentRemoveAttributes", remedy);

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    public void A_switch_is_true_or_false(string value)
    {
        AssertRefused(SettingsProblems.InvalidProperty, new PolicyProperties { NewsContentAllowStyle = value }, value, "NewsContentAllowStyle", "'true' or 'false'");
        AssertRefused(SettingsProblems.InvalidProperty, new PolicyProperties { NewsContentAllowDataImages = value }, value, "NewsContentAllowDataImages", "'true' or 'false'");
    }

    [Theory]
    [InlineData("speakerdeck")]
    [InlineData("example.com")]
    [InlineData("*")]
    public void The_hosts_of_frames_are_those_that_are_known(string value) =>
        AssertRefused(SettingsProblems.InvalidProperty, new PolicyProperties { NewsContentFrameHosts = value }, value, "NewsContentFrameHosts", "'youtube', 'vimeo' or 'youtube, vimeo'");

    [Fact]
    public void Each_name_that_is_refused_is_named_and_the_others_count()
    {
        var (options, problems) = PolicyOptionsReader.Read(new PolicyProperties { NewsContentAllowElements = "script, main, object" });

        Assert.Equal(["main"], options.AddedElements);
        Assert.Equal(["script", "object"], problems.Select(problem => problem.Arguments[0]));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("main nav", "nav,main,nav")]
    [InlineData("p", null)]
    public void Equal_changes_are_equal_policies(string? one, string? other)
    {
        var policy = Sanitized.PolicyOf(new PolicyProperties { NewsContentAllowElements = one });

        Assert.Equal(policy, Sanitized.PolicyOf(new PolicyProperties { NewsContentAllowElements = other }));
        Assert.Equal(policy.GetHashCode(), Sanitized.PolicyOf(new PolicyProperties { NewsContentAllowElements = other }).GetHashCode());
        Assert.NotEqual(policy, Sanitized.PolicyOf(new PolicyProperties { NewsContentAllowElements = "price-chart" }));
    }

    [Fact]
    public void A_changed_policy_leaves_the_default_as_it_is()
    {
        Sanitized.PolicyOf(new PolicyProperties { NewsContentRemoveAttributes = "class", NewsContentRemoveElements = "h1", NewsContentAllowStyle = "true", NewsContentFrameHosts = "youtube" });

        Assert.Equal("<h1 id=\"user-content-x\" class=\"a\">x</h1>", Sanitized.Html("<h1 class=a style='color:red'>x</h1><iframe src=https://youtu.be/abcdefghijk></iframe>"));
    }

    private static void AssertRefused(ProblemKind kind, PolicyProperties properties, string value, string property, string remedy)
    {
        var (options, problems) = PolicyOptionsReader.Read(properties);

        var problem = Assert.Single(problems);
        Assert.Equal(kind, problem.Kind);
        Assert.Contains($"'{value}'", problem.Message);
        Assert.Contains(property, problem.Message);
        Assert.Contains(remedy, problem.Message);
        Assert.Equal(HtmlPolicy.Default, HtmlPolicy.Create(options));
    }
}
