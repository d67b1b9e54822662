using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Diagnostics;

internal static class LiquidCases
{
    public static readonly DiagnosticCase[] All =
    [
        Case(LiquidProblems.BlockNotClosed, "Text.\n\n⟦{% raw %}⟧\n{{ x }}", "write '{% endraw %}' where it should end"),
        Case(LiquidProblems.BlockNotClosed, "⟦{% comment %}⟧ a {% comment %} b {% endcomment %}", "write '{% endcomment %}' where it should end"),
        Case(LiquidProblems.DateFormat, "On {{ page.date | ⟦date⟧: \"YYYY-MM-DD\" }}.", "The format 'YYYY-MM-DD' has no '%', so it is printed instead of the date; write '%Y-%m-%d'")
            with { Fixed = TestPost.WithBody("On {{ page.date | date: \"%Y-%m-%d\" }}.") },
        Case(LiquidProblems.DateFormat, "{{ page.date | ⟦date⟧: \"dd.MM.yyyy HH:mm\" }}", "write '%d.%m.%Y %H:%M'"),
        Case(LiquidProblems.DateFormat, "{% for i in (1..3) %}{{ page.date | ⟦date⟧: \"MMM d, yyyy\" }}{% endfor %}", "write '%b %-d, %Y'"),
        Case(LiquidProblems.DateFormat, "{{ page.date | ⟦date⟧: \"long\" }}", "write a format such as '%Y-%m-%d'"),
        Case(LiquidProblems.BlockNotClosed, "⟦{% for t in page.tags %}⟧{{ t }}", "write '{% endfor %}' where it should end"),
        Case(LiquidProblems.Malformed, "⟦{% assing x = 1 %}⟧{{ x }}", "did you mean 'assign'?"),
        Case(LiquidProblems.Malformed, "⟦{{ “roses” | upcase }}⟧", "write '{{ \"roses\" | upcase }}', because the quotes are typographic"),
        Case(LiquidProblems.BlockNotClosed, "⟦{% highlight ruby %}⟧\nputs 1", "write '{% endhighlight %}' where it should end"),
        Case(LiquidProblems.BlockNotClosed, "⟦{% for a in page.tags %}⟧ {% for b in page.tags %} {% endfor %}", "write '{% endfor %}' where it should end"),
        Case(LiquidProblems.BlockNotClosed, "{% for a in page.tags %}⟦{% if a %}⟧{% endfor %}", "write '{% endif %}' where it should end"),
        Case(LiquidProblems.NotClosed, "Set ⟦{{⟧ n } and more", "'{{' opens Liquid that is not closed and is left as text; write '}}' in place of '}'"),
        Case(LiquidProblems.NotClosed, "The ⟦{{⟧ page.title } } is", "'{{' opens Liquid that is not closed and is left as text; write '}}' in place of '} }', or")
            with { Fixed = TestPost.WithBody("The {{ page.title }} is") },
        Case(LiquidProblems.NotClosed, "The ⟦{%⟧ if page.title }} is", "'{%' opens Liquid that is not closed and is left as text; write '%}' in place of '}}', or"),
        Case(LiquidProblems.NotClosed, "The ⟦{{⟧ page.title %} is", "write '}}' in place of '%}', or"),
        Case(LiquidProblems.NotClosed, "The ⟦{{⟧ page.title } and {{ page.slug }}.", "write '}}' in place of '}'"),
        Case(LiquidProblems.NotClosed, "The ⟦{{⟧ page.title and {{ page.slug }}.", "write '}}' after it"),
        Case(LiquidProblems.NotClosed, "The ⟦{{⟧ page.title } {% if page.slug %}a{% endif %} }}", "write '}}' in place of '}'"),
        Case(LiquidProblems.NotClosed, "⟦{%⟧ assign x = 1 % } {{ page.slug }}", "write '%}' in place of '% }'"),
        Case(LiquidProblems.NotClosed, "⟦{%⟧ assign x = 1 } {% assign y = 1 %}", "write '%}' in place of '}'"),
        Case(BodyProblems.MarkdownLeft, "The ⟦{ { page.title }}⟧ is", "'{ { page.title }}' is left as text because a space separates its braces; write '{{ page.title }}'")
            with { Fixed = TestPost.WithBody("The {{ page.title }} is") },
        Case(BodyProblems.MarkdownLeft, "The ⟦{ { page.title | date: \"%Y\" } }⟧ is", "write '{{ page.title | date: \"%Y\" }}'"),
        Case(BodyProblems.MarkdownLeft, "⟦{ % assign x = \"a\" %}⟧ text", "write '{% assign x = \"a\" %}'"),
        Case(BodyProblems.MarkdownLeft, "⟦{ %- if x -% }⟧ text", "write '{%- if x -%}'"),
        Case(LiquidProblems.NotClosed, "About 5 ⟦{%⟧ of all", "write '%}' after it, or '{% raw %}{%{% endraw %}'"),
        Case(LiquidProblems.UnknownName, "By {{ page.title }}, {{ ⟦page.titel⟧ | upcase }}, {{ page.titel }}.", "did you mean 'page.title'?"),
        Case(LiquidProblems.UnknownName, "{{ 'a b' | split: ' ' | where_exp: 'x', ⟦'x == page.titel'⟧ }}", "did you mean 'page.title'?"),
        Case(LiquidProblems.UnknownName, "In {{ ⟦page.date.year⟧ }}.", "'page.date.year' is unknown, so nothing is printed; write 'page.date | date: \"%Y\"'"),
        Case(LiquidProblems.UnknownName, "{{ ⟦page.title.upcase⟧ }}", "write 'page.title | upcase'"),
        Case(LiquidProblems.UnknownName, "{% assign name = ⟦page['desk'].name⟧ %}By {{ name }}.", "'page.desk.name' is unknown, so nothing is printed; write its value instead"),
        Case(LiquidProblems.UnknownFilter, "By {{ page.title | ⟦upcse⟧ }}, {{ page.slug | upcse }}.", "The filter 'upcse' is not supported, so the value is unchanged; did you mean 'upcase'?"),
        Case(LiquidProblems.UnknownFilter, "{{ page.title | ⟦uppercase⟧ }}", "did you mean 'upcase'?"),
        Case(LiquidProblems.UnknownFilter, "{{ page.title | ⟦toLower⟧ }}", "did you mean 'downcase'?"),
        Case(LiquidProblems.UnknownFilter, "{{ page.title | ⟦url-encode⟧ }}", "did you mean 'url_encode'?"),
        Case(LiquidProblems.UnknownFilter, "{{ page.title | ⟦length⟧ }}", "did you mean 'size'?"),
        Case(LiquidProblems.UnknownFilter, "By {{ \"mei\" | ⟦team_link⟧ }}.", "The filter 'team_link' is not supported, so the value is unchanged; write the result instead"),
        Case(LiquidProblems.Malformed, "⟦{% highlight %}⟧ text", "write a language after 'highlight'"),
        Case(LiquidProblems.Malformed, "⟦{% highlight %}⟧\na\n{% endhighlight %}", "write a language after 'highlight', such as 'text'")
            with { Fixed = TestPost.WithBody("{% highlight text %}\na\n{% endhighlight %}") },
        Case(LiquidProblems.Malformed, "⟦{% highlight %}⟧\na\n{% endhighlight %}\n{% highlight c %}\nb\n{% endhighlight %}", "write a language"),
        Case(LiquidProblems.Malformed, "{% if page.title %}⟦{% highlight %}⟧a{% endhighlight %}{% endif %}", "write a language"),
        Case(LiquidProblems.Malformed, "{% if page.title %}a⟦{% elseif page.slug %}⟧b{% endif %}", "Liquid tag '{% elseif page.slug %}' is malformed and is left as text; did you mean 'elsif'?")
            with { Fixed = TestPost.WithBody("{% if page.title %}a{% elsif page.slug %}b{% endif %}") },
        Case(LiquidProblems.Malformed, "{% if page.title %}a⟦{% elif page.slug %}⟧b{% endif %}", "did you mean 'elsif'?"),
        Case(LiquidProblems.Malformed, "⟦{% If page.title %}⟧a{% endif %}", "did you mean 'if'?"),
        Case(LiquidProblems.Malformed, "⟦{% fro a in page.tags %}⟧a{% endfor %}", "did you mean 'for'?"),
        Case(LiquidProblems.Malformed, "⟦{% foreach a in page.tags %}⟧{{ a }}{% endforeach %}", "did you mean 'for'?") with { Fixed = TestPost.WithBody("{% for a in page.tags %}{{ a }}{% endfor %}") },
        Case(LiquidProblems.Malformed, "⟦{% asign x = 1 %}⟧", "did you mean 'assign'?"),
        Case(LiquidProblems.Malformed, "⟦{% set x = 1 %}⟧", "did you mean 'assign'?"),
        Case(LiquidProblems.Malformed, "⟦{% post-url 2022-06-07-a %}⟧", "did you mean 'post_url'?"),
        Case(LiquidProblems.Malformed, "⟦{% postUrl 2022-06-07-a %}⟧", "did you mean 'post_url'?"),
        Case(LiquidProblems.Malformed, "⟦{% include-relative a.md %}⟧", "did you mean 'include_relative'?"),
        Case(LiquidProblems.Malformed, "⟦{% hightlight c %}⟧a{% endhighlight %}", "did you mean 'highlight'?"),
        Case(LiquidProblems.BlockNotClosed, "⟦{% if page.title %}⟧A{% endif }", "'{% if page.title %}' opens a block that is not closed; write '{% endif %}' in place of '{% endif }'")
            with { Fixed = TestPost.WithBody("{% if page.title %}A{% endif %}") },
        Case(LiquidProblems.BlockNotClosed, "⟦{% for tag in page.tags %}⟧A{% endfor %", "write '{% endfor %}' in place of '{% endfor %'"),
        Case(LiquidProblems.BlockNotClosed, "⟦{% if page.title %}⟧A{% endif}} and {{ page.title }}", "write '{% endif %}' in place of '{% endif}}'"),
        Case(LiquidProblems.BlockNotClosed, "⟦{% comment %}⟧ A {% endcoment %} B", "write '{% endcomment %}' in place of '{% endcoment %}'") with { Fixed = TestPost.WithBody("{% comment %} A {% endcomment %} B") },
        Case(LiquidProblems.BlockNotClosed, "⟦{% raw %}⟧ {{ a }} {% end raw %} B", "write '{% endraw %}' in place of '{% end raw %}'"),
        Case(LiquidProblems.BlockNotClosed, "⟦{% raw %}⟧ {{ a }} {% if b %} {% endraw } B", "write '{% endraw %}' in place of '{% endraw }'"),
        Case(LiquidProblems.BlockNotClosed, "⟦{% comment %}⟧ A {% end %} B", "write '{% endcomment %}' in place of '{% end %}'"),
        Case(LiquidProblems.Malformed, "{% case page.title %}⟦{% when rates %}⟧A{% endcase %}", "write \"rates\" in quotes if it is text, or write {% assign rates = … %} before it")
            with { Fixed = TestPost.WithBody("{% case page.title %}{% when \"rates\" %}A{% else %}B{% endcase %}") },
        Case(LiquidProblems.Malformed, "{% case page.title %}{% when \"a\" %}A⟦{% when rates, bonds %}⟧B{% endcase %}", "write \"rates\" in quotes if it is text"),
        Case(LiquidProblems.Malformed, "⟦{% if page.title == rates %}⟧A{% endif %}", "write \"rates\" in quotes if it is text"),
        Case(LiquidProblems.Malformed, "⟦{% if page.tags contains rates %}⟧A{% endif %}", "write \"rates\" in quotes if it is text"),
        Case(LiquidProblems.Malformed, "⟦{% assign name = rates %}⟧", "write \"rates\" in quotes if it is text"),
        Case(LiquidProblems.Malformed, "{% capture desk %}a{% endcapture %}⟦{{ Desk }}⟧", "did you mean 'desk'?"),
        Case(LiquidProblems.Malformed, "⟦{{< figure src=\"a.png\" >}}⟧", "write HTML instead, because the tag is a Hugo shortcode"),
        Case(LiquidProblems.Malformed, "[x](⟦{{< ref \"bonds.md\" >}}⟧)", "write '{% link _posts/….md %}' with the file of the post, because the tag is a Hugo shortcode"),
        Case(LiquidProblems.Malformed, "⟦{{% notice %}}⟧", "write HTML instead, because the tag is a Hugo shortcode"),
        Case(LiquidProblems.BlockNotClosed, "⟦{% if page.title %}⟧a{% endfi %}", "'{% if page.title %}' opens a block that is not closed; write '{% endif %}' in place of '{% endfi %}'")
            with { Fixed = TestPost.WithBody("{% if page.title %}a{% endif %}") },
        Case(LiquidProblems.BlockNotClosed, "⟦{% if page.title %}⟧a{% end if %}", "in place of '{% end if %}'"),
        Case(LiquidProblems.BlockNotClosed, "⟦{% if page.title %}⟧a{% end if page.title %}", "in place of '{% end if page.title %}'"),
        Case(LiquidProblems.BlockNotClosed, "⟦{% for a in page.tags %}⟧a{% /for %}", "write '{% endfor %}' in place of '{% /for %}'"),
        Case(LiquidProblems.TextIgnored, "{% if page.title %}a⟦{% else if page.slug %}⟧b{% endif %}", "'{% else if page.slug %}' is read as '{% else %}' because Liquid ignores the rest; write '{% elsif page.slug %}'")
            with { Fixed = TestPost.WithBody("{% if page.title %}a{% elsif page.slug %}b{% endif %}") },
        Case(LiquidProblems.TextIgnored, "{% unless page.title %}a⟦{%- else page.slug == 'a' -%}⟧b{% endunless %}", "write '{%- elsif page.slug == 'a' -%}'"),
        Case(LiquidProblems.TextIgnored, "⟦{{ page.title | truncate 5 }}⟧", "'{{ page.title | truncate 5 }}' is read as '{{ page.title | truncate }}' because Liquid ignores the rest; write '{{ page.title | truncate: 5 }}'")
            with { Fixed = TestPost.WithBody("{{ page.title | truncate: 5 }}") },
        Case(LiquidProblems.TextIgnored, "⟦{{ page.tags.join(\", \") }}⟧", "write '{{ page.tags | join: \", \" }}'") with { Besides = ["NC2022"] },
        Case(LiquidProblems.TextIgnored, "⟦{{ page.title | upcase downcase }}⟧", "write '{{ page.title | upcase | downcase }}'")
            with { Fixed = TestPost.WithBody("{{ page.title | upcase | downcase }}") },
        Case(LiquidProblems.TextIgnored, "⟦{{ page.title | upcase strip size }}⟧", "write '{{ page.title | upcase | strip | size }}'"),
        Case(LiquidProblems.TextIgnored, "⟦{{ page.title | replace(\"a\", 'b') }}⟧", "write '{{ page.title | replace: \"a\", 'b' }}'"),
        Case(LiquidProblems.TextIgnored, "⟦{{ 'a' + 'b' }}⟧", "'{{ 'a' + 'b' }}' is read as '{{ 'a' }}' because Liquid ignores the rest; write '{{ 'a' | append: 'b' }}'")
            with { Fixed = TestPost.WithBody("{{ 'a' | append: 'b' }}") },
        Case(LiquidProblems.TextIgnored, "⟦{{- page.title + \" \" + page.slug -}}⟧", "write '{{- page.title | append: \" \" | append: page.slug -}}'"),
        Case(LiquidProblems.TextIgnored, "⟦{% assign x = 6 * 7 - 2 %}⟧{{ x }}", "write '{% assign x = 6 | times: 7 | minus: 2 %}'"),
        Case(LiquidProblems.TextIgnored, "⟦{{ page.title || \"none\" }}⟧", "write '{{ page.title | default: \"none\" }}'"),
        Case(LiquidProblems.TextIgnored, "⟦{{ page.title, page.slug }}⟧", "write '{{ page.title }}'"),
        Case(LiquidProblems.TextIgnored, "⟦{{ \"now\" | date: %Y }}⟧", "'{{ \"now\" | date: %Y }}' is read as '{{ \"now\" | date }}' because Liquid ignores the rest; write '{{ \"now\" | date: \"%Y\" }}'")
            with { Fixed = TestPost.WithBody("{{ \"now\" | date: \"%Y\" }}") },
        Case(LiquidProblems.TextIgnored, "⟦{{ 'a' | append: 'b' + page.slug }}⟧", "write '{{ 'a' | append: 'b' | append: page.slug }}'"),
        Case(LiquidProblems.TextIgnored, "{% for i in (1..9) %}⟦{{ i | plus 1 }}⟧{% endfor %}", "write '{{ i | plus: 1 }}'"),
        Case(LiquidProblems.Malformed, "⟦{% assign x == 1 %}⟧{{ x }}", "write '=' in place of '=='"),
        Case(LiquidProblems.Malformed, "Text {% raw %}a{% endraw %} ⟦{% endraw %}⟧", "open 'raw' before it"),
        Case(LiquidProblems.Malformed, "See [it](⟦{% post_url rates %}⟧).", "write a post's file name without its extension"),
        Case(LiquidProblems.Malformed, "An ⟦{{ }}⟧ empty one.", "write the name of a value in it"),
        Case(LiquidProblems.Malformed, "⟦{% assign x %}⟧", "write a name, '=' and a value"),
        Case(LiquidProblems.Malformed, "⟦{% for tag of page.tags %}⟧{{ tag }}{% endfor %}", "write a name, 'in' and a list after 'for'"),
        Case(LiquidProblems.Malformed, "{% for a in page.tags %}⟦{% for b %}⟧{% endfor %}{% endfor %}", "write a name, 'in' and a list after 'for'"),
        Case(LiquidProblems.Malformed, "⟦{% if %}⟧a{% endif %}", "write a condition such as page.lang == \"en\""),
        Case(LiquidProblems.Malformed, "⟦{% if page.lang = 'en' %}⟧a{% endif %}", "write '{% if page.lang == 'en' %}'") with { Fixed = TestPost.WithBody("{% if page.lang == 'en' %}a{% endif %}") },
        Case(LiquidProblems.Malformed, "⟦{%- if page.title contain \"a = b\" -%}⟧a{% endif %}", "write '{%- if page.title contains \"a = b\" -%}'"),
        Case(LiquidProblems.Malformed, "{% if false %}⟦{% elsif page.title && page.url %}⟧a{% endif %}", "write '{% elsif page.title and page.url %}'"),
        Case(LiquidProblems.Malformed, "⟦{% unless page.title === 'a' || page.url %}⟧a{% endunless %}", "write '{% unless page.title == 'a' or page.url %}'"),
        Case(LiquidProblems.Malformed, "⟦{% if !page.title %}⟧a{% endif %}", "write '{% unless page.title %}' and '{% endunless %}'") with { Fixed = TestPost.WithBody("{% unless page.title %}a{% endunless %}") },
        Case(LiquidProblems.Malformed, "⟦{% if not page.title %}⟧a{% endif %}", "write '{% unless page.title %}' and '{% endunless %}'"),
        Case(LiquidProblems.Malformed, "⟦{% for t in page.tag %}⟧{{ t }}{% endfor %}", "did you mean 'page.tags'?") with { Fixed = TestPost.WithBody("{% for t in page.tags %}{{ t }}{% endfor %}") },
        Case(LiquidProblems.Malformed, "{% capture text %}a{% endcapture %}⟦{{ txet }}⟧", "did you mean 'text'?"),
        Case(LiquidProblems.Malformed, "{% for tag in page.tags %}⟦{{ tga | upcase }}⟧{% endfor %}", "did you mean 'tag'?"),
        Case(LiquidProblems.Malformed, "⟦{{ paeg.title }}⟧", "did you mean 'page.title'?"),
        Case(LiquidProblems.BlockNotClosed, "⟦{% if page.title %}⟧yes{% end %}", "write '{% endif %}' in place of '{% end %}'") with { Fixed = TestPost.WithBody("{% if page.title %}yes{% endif %}") },
        Case(LiquidProblems.Malformed, "{% if false %}{% else %}{% case page.title %}⟦{% when %}⟧a{% endcase %}{% endif %}", "write values after 'when', such as \"en\", \"zh\""),
        Case(LiquidProblems.Malformed, "⟦{% if page.title > 1 %}⟧a{% endif %}", "compare two numbers, two strings or two dates"),
        Case(LiquidProblems.Malformed, "⟦{% capture / %}⟧a{% endcapture %}", "write a name after 'capture'"),
        Case(LiquidProblems.Malformed, "⟦{% case %}⟧a{% endcase %}", "write a value after 'case', such as page.lang"),
        Case(LiquidProblems.Malformed, "{% case page.title %}⟦{% wehn \"a\" %}⟧A{% when \"b\" %}B{% endcase %}", "did you mean 'when'?"),
        Case(LiquidProblems.Malformed, "⟦{% cycle %}⟧", "write values such as \"odd\", \"even\""),
        Case(LiquidProblems.Malformed, "Text ⟦{% endfor %}⟧", "open 'for' before it"),
        Case(LiquidProblems.Malformed, "⟦{% tablerow a of page.tags %}⟧{% endtablerow %}", "write a name, 'in' and a list after 'tablerow'"),
        Case(LiquidProblems.Malformed, "⟦{% for a in page.tags limit:\"x\" %}⟧{{ a }}{% endfor %}", "write a whole number after 'limit:'"),
        Case(LiquidProblems.Malformed, "{{ (1..1.5) | join }} {% assign x = 1.5 %}⟦{{ (1..x) }}⟧", "write whole numbers at both ends of the range"),
        Case(LiquidProblems.FilterFailed, "{{ 1 | plus: 1 | ⟦divided_by⟧: 0 }}", "The filter 'divided_by' has no result because the divisor is 0, so its tag is left as text; write the result instead"),
        Case(LiquidProblems.FilterFailed, "{% assign x = page.title | ⟦concat⟧: \"a\" %}", "because its argument is not a list"),
        Case(LiquidProblems.FilterFailed, "{% for i in (1..9) %}{{ i | ⟦append⟧ }}{% endfor %}", "because its number of arguments is 0 instead of 1"),
        Case(LiquidProblems.FilterFailed, "{{ page.tags | ⟦where_exp⟧: \"x\", \"x =\" }}", "because its second argument is not a condition"),
        Case(LiquidProblems.TooLarge, "{% for a in (1..1000) %}{% for b in (1..1000) %}⟦twelve chars⟧{% endfor %}{% endfor %}", "From this tag on, the output of Liquid is larger than a post can be"),
        Case(LiquidProblems.TooLarge, Doubled(20), "From this tag on, the output of Liquid is larger than a post can be"),

        // A name that nothing assigns, wherever it is, and however long.
        Case(LiquidProblems.Malformed, "Text ⟦{{ y }}⟧.", "Liquid tag '{{ y }}' is malformed and is left as text; write {% assign y = … %} before it, or put it between {% raw %} and {% endraw %}"),
        Case(LiquidProblems.Malformed, "{% capture x %}a{% endcapture %}⟦{{ y }}⟧ {{ z }}", "write {% assign y = … %} before it"),
        Case(LiquidProblems.Malformed, "Text ⟦{{ user.name | upcase }}⟧.", "write {% assign user = … %} before it"),
        Case(LiquidProblems.Malformed, "{% assign first = 'a' %}⟦{{ frist }}⟧", "did you mean 'first'?"),
        Case(LiquidProblems.Malformed, "Text ⟦{{ page.tags[y] }}⟧.", "write {% assign y = … %} before it"),
        Case(LiquidProblems.Malformed, "{% for i in (1..2) %}⟦{{ y }}⟧{% endfor %}", "write {% assign y = … %} before it"),
        Case(LiquidProblems.Malformed, "⟦{% for i in list %}⟧{{ i }}{% endfor %}", "write {% assign list = … %} before it, or put the whole block between {% raw %} and {% endraw %}"),
        Case(LiquidProblems.Malformed, "⟦{% for i in (1..n) %}⟧{{ i }}{% endfor %}", "write {% assign n = … %} before it, or put the whole block between"),
        Case(LiquidProblems.Malformed, "⟦{% if draft %}⟧a{% endif %}", "write {% assign draft = … %} before it, or put the whole block between {% raw %} and {% endraw %}"),
        Case(LiquidProblems.Malformed, "⟦{% if pge.title %}⟧a{% endif %}", "did you mean 'page.title'?"),
        Case(LiquidProblems.Malformed, "⟦{% case y %}⟧{% when 1 %}a{% endcase %}", "write {% assign y = … %} before it, or put the whole block between"),
        Case(LiquidProblems.Malformed, "⟦{% assign x = y %}⟧", "write \"y\" in quotes if it is text, or write {% assign y = … %} before it"),
        Case(LiquidProblems.Malformed, "⟦{% cycle y, 'a' %}⟧", "write {% assign y = … %} before it, or put it between"),
        Case(BodyProblems.LiquidNotRun, "Text ⟦{{ paginator.page }}⟧.", "replace it with its output"),
        Case(LiquidProblems.UnknownName, "{% if ⟦page.titel⟧ %}a{% endif %}", "did you mean 'page.title'?"),
        // The remedy of an unsupported block includes its end tag.
        Case(BodyProblems.LiquidNotRun, "⟦{% tablerow a in site.pages %}⟧\n{% tablerow c in d %}x{% endtablerow %}\ny\n{% endtablerow %}", "replace the whole block with its output, or write {% raw %} before it and {% endraw %} after '{% endtablerow %}' on line 7"),
        Case(BodyProblems.LiquidNotRun, "⟦{% mermaid %}⟧a{% endmermaid %} and {% youtube a %}", "replace the whole block with its output, or write {% raw %} before it and {% endraw %} after '{% endmermaid %}' on line 4"),
        Case(BodyProblems.LiquidNotRun, "⟦{% for p in site.pages %}⟧{% for i in (1..3) %}{{ i }}{% endfor %}\n{% endfor %}", "after '{% endfor %}' on line 5"),
        Case(BodyProblems.LiquidNotRun, "⟦{% youtube a %}⟧ {% raw %}{% endyoutube %}{% endraw %}", "replace it with its output, or write {% raw %} before it and {% endraw %} after it"),
        Case(BodyProblems.LiquidNotRun, "Text ⟦{% endmermaid %}⟧", "after it"),
        Case(BodyProblems.LiquidNotRun, "{% if page.title == 'a' %}x⟦{% elsif site.pages %}⟧y{% endif %}", "after '{% endif %}'"),

        // One problem for all iterations, at the location in the source.
        Case(LiquidProblems.UnknownName, "{% for i in (1..9) %}{{ ⟦page.titel⟧ }}{% endfor %}", "did you mean 'page.title'?"),
        Case(LiquidProblems.UnknownFilter, "{% for i in (1..9) %}{{ i | ⟦upcse⟧ }}{% endfor %}", "did you mean 'upcase'?"),
        Case(BodyProblems.HandlerRemoved, "{% for i in (1..9) %}<b ⟦onclick=\"x\"⟧>{{ i }}</b>{% endfor %}", "'onclick' was removed from <b>"),
        Case(BodyProblems.LiquidNotRun, "{% for i in (1..9) %}{{ i }}⟦{% youtube a %}⟧{% endfor %}", "Liquid tag '{% youtube a %}' is not supported and is left as text"),

        // The location is in the post, regardless of the Liquid and Markdown before it.
        Case(BodyProblems.HandlerRemoved, "{{ page.title }} {% comment %}x{% endcomment %}*and* {% raw %}{{ a }}{% endraw %} <b ⟦onclick=\"x\"⟧>b</b>", "'onclick' was removed from <b>"),
        Case(BodyProblems.HandlerRemoved, "{% assign a = 'x' %}\n\n{% highlight html %}\n<b onclick=1>\n\n{% endhighlight %}\n\n> {{ a }}\n> <b ⟦onclick=\"{{ a }}\"⟧>b</b>", "'onclick' was removed from <b>"),
        Case(BodyProblems.ScriptUrlRemoved, "{% assign s = 'javascript' %}<a href=\"⟦{{ s }}:alert(1)⟧\">b</a>", "'javascript:alert(1)' was removed from 'href' of <a>"),
    ];

    // A value that doubles on each line; the first that is too long is marked.
    private static string Doubled(int lines)
    {
        const int FirstTooLong = 16;

        return "{% assign x = 'ab' %}\n" + string.Concat(Enumerable.Range(1, lines).Select(i =>
            i == FirstTooLong ? "⟦{% assign x = x | append: x %}⟧\n" : "{% assign x = x | append: x %}\n"));
    }

    private static DiagnosticCase Case(ProblemKind kind, string body, string message) => new(kind, TestPost.WithBody(body), message);
}
