using NewsContent.Compiler.Highlighting.Syntaxes;
using static NewsContent.Compiler.Highlighting.Languages.StringForms;

namespace NewsContent.Compiler.Highlighting.Languages;

/// <summary>The languages of documents and data.</summary>
internal static class MarkupLanguages
{
    private static readonly Lazy<StyleSyntax> Style = new(static () => new StyleSyntax());

    private static readonly Lazy<ProgramSyntax> TemplateTags = new(static () => new ProgramSyntax
    {
        Words = """
            k:and as assign block break by capture case comment contains continue cycle decrement each elif else elsif end endblock endcapture endcase endcomment endfor endhighlight endif endraw endunless extends filter for
            from highlight if import in include include_relative increment is layout limit link macro not of or post_url raw render tablerow unless when with;kc:true false nil null empty blank
            """,
        Strings = [DoubleQuotes, SingleQuotes],
        NameCharacters = "-",
        Operators = "|=<>!.",
    });

    public static void AddTo(Action<string, Func<CodeSyntax>> add)
    {
        add("html htm xhtml", static () => Html());
        add("vue svelte angular", static () => Html(("{{", "}}", BracedLanguages.JavaScript)));
        add("liquid jinja django twig jinja2 nunjucks jekyll", static () => Html(("{{", "}}", TemplateTags.Value), ("{%", "%}", TemplateTags.Value)));
        add("handlebars mustache hbs", static () => Html(("{{", "}}", TemplateTags.Value)));
        add("erb eruby rhtml html+erb", static () => Html(("<%", "%>", ScriptLanguages.Ruby)));
        add("html+php", static () => Html(("<?php", "?>", BracedLanguages.Php), ("<?=", "?>", BracedLanguages.Php)));
        add("xml svg rss atom xsd xslt xaml csproj props targets plist mathml nuspec resx", static () => new MarkupSyntax(script: null, style: null));
        add("css", static () => Style.Value);
        add("scss less sass", static () => new StyleSyntax { HasVariables = true });
        add("yaml yml", static () => new YamlSyntax());
        add("toml", static () => new SettingsSyntax(new ProgramSyntax { Words = "kc:true false inf nan", LineComments = ["#"], Strings = [DoubleQuotes, SingleQuotes with { Escape = '\0' }], Operators = "" }));
        add("ini cfg dosini editorconfig properties dotenv env gitconfig systemd desktop", static () => new SettingsSyntax(value: null));
        add("diff patch udiff", static () => new DiffSyntax());
        add("markdown md mkd", static () => new MarkdownSyntax());
        add("http", static () => new SettingsSyntax(value: null));
    }

    private static MarkupSyntax Html(params (string, string, CodeSyntax)[] templates) => new(BracedLanguages.JavaScript, Style.Value) { Templates = templates };
}
