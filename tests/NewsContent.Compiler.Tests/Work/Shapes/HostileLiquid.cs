using static NewsContent.Compiler.Tests.Work.Shapes.HostileText;

namespace NewsContent.Compiler.Tests.Work.Shapes;

/// <summary>Liquid that consumes time or memory.</summary>
internal static class HostileLiquid
{
    /// <summary>Repeated pieces.</summary>
    public static readonly string[] Pieces =
    [
        "{{ a }}", "{{ page.title }}", "{{ page.tite }}", "{{ site.tite }}", "{{ 'a' | append: 'b' }}", "{{ 'a' | upcase | downcase | strip }}",
        "{% assign a = 'b' %}", "{% assign a = a | append: 'bbbb' %}{{ a }}", "{% assign a = a | append: 'bbbb' %}", "{% if a %}", "{% endif %}",
        "{% for a in b %}", "{% endfor %}", "{% for a in (1..2) %}{{ a }}{% endfor %}", "{% for a in page.tags %}{{ a }}{% endfor %}", "{% comment %}",
        "{% endcomment %}", "{% raw %}", "{% endraw %}", "{% raw %}a{% endraw %}", "{% include a %}", "{% post_url 2020-01-01-a %}", "{% link a.md %}",
        "{{ 'a", "{{ a | b: 'c", "{% #", "{{-", "-}}", "{{ 'a,b' | split: ',' | join: '-' }}", "{{ a.b.c.d }}", "{{ a[0][1] }}", "{% highlight a %}",
        "{% highlight a %}b{% endhighlight %}", "{{ '2020-01-01' | date: '%Y' }}", "{% for a in b %}{% for c in d %}", "{% capture a %}",
        "{% unless a %}", "{% case a %}", "{% if true %}", "{% if true %}a{% endif %}", "{% elsif a %}", "{% else %}", "{% case 1 %}{% when 1 %}a{% endcase %}",
        "{% capture a %}b{% endcapture %}{{ a }}", "{% cycle 'a', 'b' %}", "{% increment a %}", "{% break %}", "{% if true %}{% for a in (1..2) %}{% endif %}",
    ];

    /// <summary>Texts of about <c>n</c> characters, by name.</summary>
    public static readonly Dictionary<string, Func<int, string>> Texts = new()
    {
        ["one output long"] = n => "{{ '" + new string('a', n) + "' }}",
        ["many filters"] = n => "{{ 'a'" + Repeat(" | upcase", n / 9) + " }}",
        ["many appends"] = n => "{{ 'a'" + Repeat(" | append: 'b'", n / 14) + " }}",
        ["replace growth"] = n => "{{ 'aaaaaaaaaa'" + Repeat(" | replace: 'a', 'aa'", n / 21) + " }}",
        ["replace no growth"] = n => $"{{{{ '{new string('a', n / 2)}'" + Repeat(" | replace: 'a', 'b'", n / 40) + " }}",
        ["filters over long"] = n => $"{{% assign x = '{new string('a', n / 2)}' %}}" + Repeat("{% assign y = x | upcase %}", n / 56),
        ["output long many"] = n => $"{{% assign x = '{new string('a', n / 2)}' %}}" + Repeat("{{ x }}", n / 14),
        ["size many"] = n => $"{{% assign x = '{new string('a', n / 2)}' %}}" + Repeat("{{ x | size }}", n / 28),
        ["split many"] = n => $"{{% assign x = '{Repeat("a,", n / 4)}' | split: ',' %}}" + Repeat("{{ x | size }}", n / 28),
        ["split join many"] = n => $"{{% assign x = '{Repeat("a,", n / 4)}' | split: ',' %}}" + Repeat("{{ x | join: '' | size }}", n / 50),
        ["first of list"] = n => $"{{% assign x = '{Repeat("a,", n / 4)}' | split: ',' %}}" + Repeat("{{ x[0] }}", n / 28),
        ["nested loops"] = n => Repeat("{% for a in (1..9) %}", 5) + Repeat("x", n) + Repeat("{% endfor %}", 5),
        ["loops of nothing"] = n => "{% for a in (1..100000) %}" + Repeat("{{ b }}", n / 7) + "{% endfor %}",
        ["loop quiet"] = n => "{% for a in (1..99999) %}{% assign b = a %}{% endfor %}" + new string('x', n),
        ["loop assign big"] = n => $"{{% assign x = '{new string('a', n / 2)}' %}}" + "{% for a in (1..9999) %}{% assign b = x | upcase %}{% endfor %}",
        ["unknown names distinct"] = n => Each(n / 20, i => $"{{{{ page.titl{i} }}}}"),
        ["unknown names long"] = n => Repeat($"{{{{ page.{new string('a', 2000)} }}}}", n / 2012),
        ["unknown tag distinct"] = n => Each(n / 14, i => $"{{% x{i} %}}"),
        ["unknown filter distinct"] = n => Each(n / 20, i => $"{{{{ 'a' | x{i} }}}}"),
        ["post_url distinct"] = n => Each(n / 36, i => $"{{% post_url 2020-01-01-a{i} %}}"),
        ["many assigned names"] = n => Each(n / 40, i => $"{{% assign a{i} = 'b' %}}{{{{ a{i} }}}}"),
        ["path long"] = n => "{{ page" + Repeat(".a", n / 2) + " }}",
        ["brackets long"] = n => "{{ page" + Repeat("[0]", n / 3) + " }}",
        ["text no close"] = n => "{{ " + Repeat("'a' ", n / 4),
        ["loop unclosed many"] = n => Repeat("{% for a in (1..3) %}x", n / 22),
        ["for nested closed"] = n => Repeat("{% for a in (1..1) %}", n / 66) + Repeat("{% endfor %}", n / 66),
        ["if nested closed"] = n => Repeat("{% if true %}", n / 24) + Repeat("{% endif %}", n / 24),
        ["if crossing"] = n => Repeat("{% if true %}{% for a in (1..2) %}", n / 48) + Repeat("{% endif %}", n / 48),
        ["condition long"] = n => "{% if true" + Repeat(" and true", n / 9) + " %}a{% endif %}",
        ["branches many"] = n => "{% if false %}" + Repeat("{% elsif false %}a", n / 18) + "{% endif %}",
        ["values many"] = n => "{% case 1 %}{% when 2" + Repeat(", 2", n / 3) + " %}a{% endcase %}",
        ["contains many"] = n => $"{{% assign x = '{Repeat("a,", n / 4)}' | split: ',' %}}" + "{% for a in (1..9999) %}{% if x contains 'b' %}{% endif %}{% endfor %}",
        ["capture growth"] = n => "{% assign a = 'aaaa' %}{% for i in (1..99) %}{% capture a %}{{ a }}{{ a }}{% endcapture %}{% endfor %}" + new string('x', n),
        ["cycle long"] = n => "{% for i in (1..99) %}{% cycle 'a'" + Repeat(", 'a'", n / 5) + " %}{% endfor %}",
        ["fm many keys"] = n => "{{ page.a }}" + new string('x', n),
        ["words of long"] = n => $"{{% assign x = '{new string('a', 60000)}' %}}" + Repeat("{% assign y = x | number_of_words %}", n / 34),
        ["strip of long"] = n => $"{{% assign x = '{new string(' ', 60000)}' %}}" + Repeat("{% assign y = x | strip %}", n / 26),
        ["long argument"] = n => $"{{% assign x = '{new string('a', 60000)}' %}}" + Repeat("{% assign y = 'a' | replace: x, 'b' %}", n / 38),
        ["split long argument"] = n => $"{{% assign x = '{new string('a', 60000)}' %}}" + Repeat("{% assign y = x | split: '' | size %}", n / 38),
        ["append argument"] = n => $"{{% assign x = '{new string('a', 60000)}' %}}" + Repeat("{% assign y = x | truncate: 1, x | size %}", n / 42),
    };
}
