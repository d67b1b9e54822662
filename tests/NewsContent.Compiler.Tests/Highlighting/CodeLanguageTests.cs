using System.Diagnostics;
using NewsContent.Compiler.Highlighting;

namespace NewsContent.Compiler.Tests.Highlighting;

/// <summary>The spans of code in each language.</summary>
public sealed class CodeLanguageTests
{
    // One name for each syntax.
    public static TheoryData<string> Names => [.. CodeLanguages.Names.DistinctBy(CodeLanguages.Find)];

    // The language, the code, and the spans as class:text.
    [Theory]
    [InlineData("csharp", "if (x is null) return 1_000.5m; // no", "k:if k:is kc:null k:return mf:1_000.5m c1://_no")]
    [InlineData("cs", "var s = $\"a{b}c\\n{{d\";", "kt:var o:= s2:$\"a si:{ si:} s2:c se:\\n{{ s2:d\"")]
    [InlineData("c#", "public sealed class Rates : List<int> { }", "k:public k:sealed kd:class nc:Rates o:< kt:int o:>")]
    [InlineData("cs", "#pragma x\nvar s = @\"a\"\"b\\\"; var c = '\\'';", "cp:#pragma_x kt:var o:= s2:@\"a se:\"\" s2:b\\\" kt:var o:= sc:' se:\\' sc:'")]
    [InlineData("cs", "a.class.Get(b) /* x\ny */", "nf:Get cm:/*_x_y_*/")]
    [InlineData("c", "#define A \\\n  1\nint main(void) { return 0x1F; }", "cp:#define_A_\\_1 kt:int nf:main kt:void k:return mh:0x1F")]
    [InlineData("c", "#define A \\", "cp:#define_A_\\")]
    [InlineData("java", "@Override\npublic String get() { return \"a\"; }", "nd:@Override kd:public nc:String nf:get k:return s2:\"a\"")]
    [InlineData("js", "const r = /a[/]b/gi.test(x) / 2;", "kd:const o:= sr:/a[/]b/gi nf:test o:/ mi:2")]
    [InlineData("js", "`a${b + `c${d}`}e`", "sb:`a si:${ o:+ sb:`c si:${ si:} sb:` si:} sb:e`")]
    [InlineData("js", "/ unclosed", "o:/")]
    [InlineData("js", "'a\n/b/ 1", "s1:'a o:/ o:/ mi:1")]
    [InlineData("ts", "interface A { readonly b?: string }", "kd:interface nc:A k:readonly o:? kt:string")]
    [InlineData("json", "{ \"a\": [1, \"b\", true, -2.5e3] }", "nl:\"a\" mi:1 s2:\"b\" kc:true o:- mf:2.5e3")]
    [InlineData("go", "func (s *T) Get() error { return nil }", "kd:func o:* nf:Get kt:error k:return kc:nil")]
    [InlineData("rust", "fn a<'x>(b: &'x str) { let c = 'd'; println!(\"e\"); } /* /* */ */", "kd:fn nf:a o:< nl:'x o:> o:& nl:'x kt:str kd:let o:= sc:'d' nf:println! s2:\"e\" cm:/*_/*_*/_*/")]
    [InlineData("sh", "for f in *.md; do echo \"$f ${HOME} $(date)\" # all\ndone", "k:for k:in o:; k:do nb:echo s2:\" nv:$f s2:_ nv:${HOME} s2:_ si:$( si:) s2:\" c1:#_all k:done")]
    [InlineData("bash", "cat <<EOF > a\nx $y\nEOF\nls", "nb:cat sh:<<EOF o:> sh:x_$y_EOF nb:ls")]
    [InlineData("sh", "curl https://example.com/a#b", "nb:curl")]
    [InlineData("console", "$ ls -l\nfile\njo@pc:~$ cd a", "gp:$ nb:ls go:file gp:jo@pc:~$ nb:cd")]
    [InlineData("ruby", "class A\n  def b?(c) = puts(\"d #{@e}\") if c == :f\nend", "k:class nc:A k:def nf:b? o:= nb:puts s2:\"d_ si:#{ vi:@e si:} s2:\" k:if o:== ss::f k:end")]
    [InlineData("rb", "{ a: 1, \"b\": 2 } # c", "ss:a mi:1 ss:\"b\" mi:2 c1:#_c")]
    [InlineData("python", "@a\ndef b(c: int) -> str:\n    return f\"{c!r}\" + '''d\n'e''' # f", "nd:@a k:def nf:b nb:int o:-> nb:str k:return s2:f\" si:{ o:! si:} s2:\" o:+ s1:'''d_'e''' c1:#_f")]
    [InlineData("pycon", ">>> 1 + 1\n2", "gp:>>> mi:1 o:+ mi:1 go:2")]
    [InlineData("php", "<?php echo $a->b(\"c $d\");", "cp:<?php k:echo nv:$a o:-> nf:b s2:\"c_ nv:$d s2:\"")]
    [InlineData("powershell", "Get-Item $env:A | Where-Object { $_ -eq 'b''c' } <# d #>", "nb:Get-Item nv:$env o:| nb:Where-Object nv:$_ s1:'b se:'' s1:c' cm:<#_d_#>")]
    [InlineData("dockerfile", "FROM a:b AS c\n# d\nRUN ls", "k:FROM k:AS c1:#_d k:RUN")]
    [InlineData("sql", "SELECT count(*) FROM t WHERE a = 'it''s' -- b", "k:SELECT nb:count o:* k:FROM k:WHERE o:= s1:'it se:'' s1:s' c1:--_b")]
    [InlineData("html", "<p class=\"a\" id=b>c &amp; <!-- d --></p>", "nt:<p na:class s:\"a\" na:id s:b nt:> ni:&amp; cm:<!--_d_--> nt:</p>")]
    [InlineData("html", "<script>if (a) b();</script><style>p { color: red }</style>", "nt:<script> k:if nf:b nt:</script><style>p py:color kc:red nt:</style>")]
    [InlineData("liquid", "<a href=\"{{ b | c: 'd' }}\">{% if e %}", "nt:<a na:href s:\" cp:{{ o:| s1:'d' cp:}} s:\" nt:> cp:{% k:if cp:%}")]
    [InlineData("xml", "<?xml version=\"1.0\"?><a b='c'/>", "cp:<?xml_version=\"1.0\"?> nt:<a na:b s:'c' nt:/>")]
    [InlineData("css", "a:hover, .b { color: #fff; margin: 0 2px !important } /* c */", "nt:a nd::hover nc:.b py:color mh:#fff py:margin mi:0 mi:2px kc:important cm:/*_c_*/")]
    [InlineData("scss", "$a: 1px; // b\n.c { &:hover { width: $a } }", "nv:$a mi:1px c1://_b nc:.c nd::hover py:width nv:$a")]
    [InlineData("yaml", "a: b # c\nd:\n- 1\n- true\n- \"e: f\"\n- &g !h i: 2.5\nj: |\n  k: l\nm: n", "na:a s:b c1:#_c na:d mi:1 kc:true s2:\"e:_f\" nl:&g kt:!h na:i mf:2.5 na:j o:| s:k:_l na:m s:n")]
    [InlineData("toml", "[a.b]\nc = \"d\" # e\nf = 1", "k:[a.b] na:c o:= s2:\"d\" c1:#_e na:f o:= mi:1")]
    [InlineData("ini", "; a\n[b]\nc=d e", "c1:;_a k:[b] na:c o:= s:d_e")]
    [InlineData("diff", "--- a\n+++ b\n@@ -1 +1 @@\n-c\n+d\n e", "gh:---_a gh:+++_b gu:@@_-1_+1_@@ gd:-c gi:+d")]
    [InlineData("markdown", "# a\n- b `c` **d** *e*\n```\nf\n```", "gh:#_a k:- sb:`c` gs:**d** ge:*e* sb:``` sb:f sb:```")]
    [InlineData("vb", "Dim a As String = \"b\"\"c\" ' d", "k:Dim k:As kt:String o:= s2:\"b se:\"\" s2:c\" c1:'_d")]
    [InlineData("lisp", "(defun a (b) (if b 1 \"c\")) ; d", "k:defun nf:a k:if mi:1 s2:\"c\" c1:;_d")]
    [InlineData("CSHARP", "true", "kc:true")]
    public void Code_has_spans(string language, string code, string expected) => Assert.Equal(expected, Describe(code, Scan(language, code)));

    [Theory]
    [InlineData("swift", "/*", "*/", true)]
    [InlineData("kotlin", "/*", "*/", true)]
    [InlineData("rust", "/*", "*/", true)]
    [InlineData("scala", "/*", "*/", true)]
    [InlineData("fsharp", "(*", "*)", true)]
    [InlineData("ocaml", "(*", "*)", true)]
    [InlineData("haskell", "{-", "-}", true)]
    [InlineData("c", "/*", "*/", false)]
    [InlineData("java", "/*", "*/", false)]
    [InlineData("cs", "/*", "*/", false)]
    [InlineData("js", "/*", "*/", false)]
    [InlineData("sql", "/*", "*/", false)]
    public void Comments_in_comments_end_the_outer_one_only_where_they_do_not_nest(string language, string open, string close, bool nest)
    {
        var inner = $"{open} a {open} b {close}";

        var comment = Describe($"{inner} 1 {close}", Scan(language, $"{inner} 1 {close}")).Split(' ')[0];

        Assert.Equal("cm:" + (nest ? $"{inner} 1 {close}" : inner).Replace(' ', '_'), comment);
    }

    [Theory]
    [InlineData("mermaid")]
    [InlineData("foo")]
    [InlineData("text")]
    public void Other_names_are_not_languages(string name) => Assert.Null(CodeLanguages.Find(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Spans_are_in_order_for_any_code(string language)
    {
        var random = new Random(18);
        const string Signs = "ab1 \n\t\"'`#$/*\\{}()[]<>=-+:;.,@%!&|?_~^é😀0x";
        for (var i = 0; i < 300; i++)
        {
            var code = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Signs[random.Next(Signs.Length)]));
            var end = 0;
            foreach (var span in Scan(language, code))
            {
                Assert.True(span.Start >= end && span.Length > 0 && span.End <= code.Length, $"{language}: {code}");
                Assert.Contains(span.Class, CodeClass.All.Concat(["kn"]));
                end = span.End;
            }
        }
    }

    // Each sign alone, unclosed, and in pairs, on one line and on many: a syntax that reads a part twice for each sign would take minutes.
    [Theory]
    [MemberData(nameof(Names))]
    public void No_code_is_slow(string language)
    {
        const int Length = 50_000;
        string[] parts = ["/*", "\"", "\"\\", "'", "'''", "@\"", "$\"{", "<!--", "<a ", "<a b=\"", "{{", "{%", "//", "/a", "/[", "/ ", "`${", "${", "${a}", "\"${", "#if\n", "(*", "[[", "<?", "<<A ", "<<A\n", "a:", "a: ", "&", "<script>", "{-", "$(", "\"$(", " #", "**a", "- `", "=begin\n", "a.", "1e", "*", "_", "@", "\\"];
        foreach (var part in parts)
        {
            var code = string.Concat(Enumerable.Repeat(part, Length / part.Length));
            var watch = Stopwatch.StartNew();

            CodeLanguages.Find(language)!.Scan(code, 0, code.Length, new CodeSpans(int.MaxValue));

            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{language} needs {watch.Elapsed} for {part}");
        }
    }

    [Fact]
    public void Spans_stop_at_the_maximum()
    {
        var spans = new CodeSpans(2);

        CodeLanguages.Find("c")!.Scan("1 2 3 4", 0, 7, spans);

        Assert.True(spans.IsFull);
        Assert.Equal(2, spans.All.Count);
    }

    private static IReadOnlyList<CodeSpan> Scan(string language, string code)
    {
        var spans = new CodeSpans(int.MaxValue);
        CodeLanguages.Find(language)!.Scan(code, 0, code.Length, spans);
        return spans.All;
    }

    private static string Describe(string code, IEnumerable<CodeSpan> spans) =>
        string.Join(" ", spans.Select(span => $"{span.Class}:{System.Text.RegularExpressions.Regex.Replace(code.Substring(span.Start, span.Length), @"\s+", "_")}"));
}
