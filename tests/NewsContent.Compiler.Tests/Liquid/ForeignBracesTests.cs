namespace NewsContent.Compiler.Tests.Liquid;

/// <summary>Code samples of other languages whose braces are Liquid's. Jekyll prints nothing in their place, or stops.</summary>
public sealed class ForeignBracesTests
{
    public static readonly TheoryData<string, string> Samples = new()
    {
        { "Vue", "<p>{{ user.name }}</p>\n<p>{{ count + 1 }}</p>\n<p>{{ ok ? 'yes' : 'no' }}</p>\n<p>{{ text.split('').join('') }}</p>\n<p>{{ }}</p>" },
        { "workflow", "run: echo ${{ secrets.TOKEN }}\nif: ${{ github.event_name == 'push' && true }}\nos: ${{ matrix.os }}\nkey: ${{ hashFiles('**/a.lock') }}" },
        { "Helm", "{{- if .Values.image }}\nimage: {{ .Values.image | quote }}\n{{ include \"chart.labels\" . | nindent 4 }}\n{{- end }}" },
        { "Mustache", "{{#columns}}\n<td>{{.label}}</td>\n{{/columns}}\n<td>{{{raw}}}</td>\n{{> part}}\n{{! note }}\n{{^none}}x{{/none}}" },
        { "Jinja", "{% extends \"base.html\" %}\n{% block title %}{{ super() }}{% endblock %}\n{% if x is defined %}\n{{ x|e }}\n{% endif %}\n{% set y = 1 %}" },
        { "TeX", "\\frac{{a}}{b} and {{c}}" },
        { "prompt", "PS1=%{%f%b%k%}$(build)" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void They_are_kept_with_one_warning(string language, string code)
    {
        var body = TestPost.Body($"A sample of {language}:\n\n```\n{code}\n```\n", ".md");

        Assert.Contains(code, System.Net.WebUtility.HtmlDecode(body.Html), StringComparison.Ordinal);
        Assert.Contains("{% raw %}", Assert.Single(body.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\n{{- x }}\nb", "a\n{{- x }}\nb")]
    [InlineData("a\n{{ x -}}\nb", "a\n{{ x -}}\nb")]
    [InlineData("a {{- x -}} {{- y -}} b", "a {{- x -}} {{- y -}} b")]
    [InlineData("a {%- x -%} {{- 'y' -}} b", "a {%- x -%}yb")]
    [InlineData("a {%- if x -%} b {%- endif -%} c", "a {%- if x -%} b {%- endif -%} c")]
    public void White_space_around_a_tag_that_is_left_as_text_stays(string code, string text) =>
        Assert.Contains($">{text}\n</code>", System.Net.WebUtility.HtmlDecode(TestPost.Body($"```\n{code}\n```\n", ".md").Html), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Samples))]
    public void With_raw_they_have_no_warning(string language, string code)
    {
        var body = TestPost.Body($"A sample of {language}:\n\n{{% raw %}}\n```\n{code}\n```\n{{% endraw %}}\n", ".md");

        Assert.Contains(code, System.Net.WebUtility.HtmlDecode(body.Html), StringComparison.Ordinal);
        Assert.Empty(body.Problems);
    }
}
