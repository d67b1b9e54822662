using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Diagnostics;

internal static class BodyCases
{
    public static readonly DiagnosticCase[] All =
    [
        // Elements.
        Html(BodyProblems.ElementRemoved, "<p>Text.</p>\n⟦<script src=\"x.js\">⟧alert(1)</script>", "<script> with 8 characters of content was removed because it runs script; delete the element, or write &lt;script&gt; if it is meant as text"),
        Html(BodyProblems.ElementRemoved, "<p>Text ⟦<svg onload=alert(1)>⟧<circle/></svg></p>", "<svg> was removed because"),
        Html(BodyProblems.ElementRemoved, "<p>Text.</p>⟦<iframe src=\"https://video.example.com/1\">⟧</iframe>", "it loads another page"),
        Html(BodyProblems.ElementRemoved, "⟦<iframe src=\"https://www.youtube.com/embed/abcdefghijk\">⟧</iframe>", "because the project does not allow videos from its host; write <NewsContentFrameHosts>youtube</NewsContentFrameHosts> in the project file, or write a link to it"),
        Html(BodyProblems.ElementRemoved, "⟦<iframe src=\"//player.vimeo.com/video/1\">⟧</iframe>", "write <NewsContentFrameHosts>vimeo</NewsContentFrameHosts> in the project file"),
        Html(BodyProblems.ElementRemoved, "⟦<iframe src=\"https://www.youtube.com/embed/videoseries?list=a\">⟧</iframe>", "because its address is not the address of one video; write the address of a video, such as https://youtu.be/…"),
        Html(BodyProblems.ElementRemoved, "⟦<iframe src=\"https://maps.example.com/a\">⟧</iframe>", "because it loads another page, and only YouTube and Vimeo videos can be allowed; write a link to it, or delete the element"),
        Html(BodyProblems.ElementRemoved, "⟦<iframe>⟧</iframe>", "delete the element, or write &lt;iframe&gt; if it is meant as text"),
        Html(BodyProblems.ElementRemoved, "<p>⟦<embed src=\"https://www.youtube.com/v/abcdefghijk\">⟧</p>", "write <iframe src=\"https://youtu.be/…\"></iframe>, and set NewsContentFrameHosts to 'youtube' in the project file"),
        Html(BodyProblems.ElementRemoved, "<p>⟦<embed src=\"/a.mp4\">⟧</p>", "write <video src=\"…\" controls></video> with the same address"),
        Html(BodyProblems.ElementRemoved, "<p>⟦<object data=\"/a.MP3?b\">⟧</object></p>", "write <audio src=\"…\" controls></audio> with the same address"),
        Html(BodyProblems.ElementRemoved, "<p>⟦<object data=\"https://example.com/a.pdf\">⟧</object></p>", "write a link to it, or delete the element"),
        Html(BodyProblems.ElementRemoved, "<p>Text.</p>⟦<script async src=\"https://platform.twitter.com/widgets.js\">⟧</script>", "because it runs script; delete it, because the quote or the link next to it is kept"),
        Html(BodyProblems.ElementRemoved, "<p>Text.</p>⟦<script src=\"//gist.github.com/a/b.js\">⟧</script>", "write the code in a code block, or a link to the gist"),
        Html(BodyProblems.ElementRemoved, "<p>Text.</p>⟦<script src=\"https://example.com/count.js\">⟧</script>", "delete it, or load it in the layout if every page needs it"),
        Html(BodyProblems.ElementRemoved, "<p>Text.</p>⟦<style>⟧p{}</style>", "write a class, and put the rules into the style sheet of the site"),
        Html(BodyProblems.ElementRemoved, "<p>Text ⟦<input type=text>⟧</p>", "forms do not work in an article"),
        Html(BodyProblems.ElementRemoved, "<p>The ⟦<title>⟧ and </title> tags</p>", "<title> with 3 characters of content was removed"),
        Html(BodyProblems.ElementNotClosed, "<p>A ⟦<select>⟧ holds options.</p><p>More.</p>", "<select> has no end tag in its block, so the tag was removed and the text after it was kept; write &lt;select&gt; if it is meant as text, or add </select>"),
        Markdown(BodyProblems.ElementNotClosed, "A *page* has one ⟦<title>⟧ in its head.\n\nMore.", "<title> has no end tag"),
        Html(BodyProblems.ElementUnwrapped, "<p>pci⟦<slot>⟧#&lt;port&gt;</p>", "it has no use in an article"),
        Html(BodyProblems.ElementUnwrapped, "⟦<marquee>⟧Open</marquee>", "The tag <marquee> was removed and its content was kept because text in an article does not move; delete the tag, or write &lt;marquee&gt; if it is meant as text")
            with { Fixed = TestPost.WithBody("Open") },
        Html(BodyProblems.ElementUnwrapped, "<p>git checkout ⟦<tree-ish>⟧</p>", "write &lt;tree-ish&gt; if it is meant as text"),
        Html(BodyProblems.ElementUnwrapped, "<p>⟦<stong>⟧a</stong></p>", "because it is not an HTML element; did you mean <strong>?"),
        Html(BodyProblems.ElementUnwrapped, "<p>A List⟦<string>⟧ is typed.</p>", "delete the tag, or write &lt;string&gt; if it is meant as text"),
        Markdown(BodyProblems.ElementUnwrapped, "A List⟦<string>⟧ and more.", "because it is not an HTML element; delete the tag, or write &lt;string&gt; if it is meant as text"),
        Markdown(BodyProblems.ElementUnwrapped, "⟦<blockqoute>⟧a</blockqoute>", "did you mean <blockquote>?"),
        Markdown(BodyProblems.ElementUnwrapped, "See ⟦<www.example.com>⟧.", "write '<https://www.example.com>' if it is a link, or &lt;www.example.com&gt; if it is meant as text")
            with { Fixed = TestPost.WithBody("See <https://www.example.com>.") },
        Html(BodyProblems.ElementUnwrapped, "⟦<form action=\"/x\">⟧<p>Text.</p></form>", "The tag <form> was removed"),
        Html(BodyProblems.HiddenContentRemoved, "<p>Text.</p>⟦<p style=\"color:red; display: none\">⟧Secret.</p>", "hidden by its style 'display:none'"),
        Html(BodyProblems.HiddenContentRemoved, "<p>Text.</p>⟦<p hidden>⟧Secret.</p>", "hidden by its 'hidden' attribute"),

        // Attributes.
        Html(BodyProblems.HandlerRemoved, "<p ⟦onclick=\"steal()\"⟧ class=\"a\">Text.</p>", "The event handler 'onclick' was removed from <p>"),
        Html(BodyProblems.HandlerRemoved, "<img alt='a > b' ⟦ONERROR = steal()⟧ src=a.png>", "The event handler 'onerror' was removed from <img>"),
        Html(BodyProblems.ScriptUrlRemoved, "<p>See <a href='⟦javascript:alert(1)⟧'>this</a>.</p>", "'javascript:alert(1)' was removed from 'href' of <a>"),
        Html(BodyProblems.ScriptUrlRemoved, "<p>See <a href='⟦ java\nscript:alert(1)⟧'>this</a>.</p>", "was removed from 'href' of <a>"),
        Html(BodyProblems.ScriptUrlRemoved, "<p>See <a href=⟦&#106;avascript:alert(1)⟧>this</a>.</p>", "was removed from 'href' of <a>"),
        Html(BodyProblems.ScriptUrlRemoved, "<p formaction=\"⟦vbscript:x⟧\">Text.</p>", "was removed from 'formaction' of <p>"),

        // Unclosed formatting continues in the next block, but its tag is reported once. A name in a comment is not a tag.
        Html(BodyProblems.HandlerRemoved, "<p><b ⟦onclick=1⟧>x</p><br>y<p>z</p>", "'onclick' was removed from <b>"),
        Html(BodyProblems.ElementRemoved, "<!-- <svg> --><p>Text</p><svgx></svgx>⟦<svg onload=1>⟧</svg>", "<svg> was removed because") with { Besides = ["NC2004"] },

        Html(BodyProblems.ImageWithoutText, "<p>⟦<img src='a.png' width=10>⟧</p><img src=b.png alt=''><img src=c.png role=presentation>", "The image 'a.png' has no 'alt'; describe the image, or write alt=\"\" if it is decoration"),

        // Links and images that readers do not see.
        Html(BodyProblems.LinkWithoutUrl, "<p>See ⟦<a href=\"\">⟧this</a>.</p>", "This link has no URL, so it leads to the page that contains it; write its URL, or delete it"),
        Html(BodyProblems.LinkWithoutUrl, "<p>⟦<a hre=\"https://example.com/a\">⟧this</a></p>", "This link has no URL, so readers cannot follow it ('hre' is not 'href'); write its URL"),
        Html(BodyProblems.LinkWithoutUrl, "<p>⟦<a link=\"/a\">⟧this</a></p>", "readers cannot follow it"),
        Html(BodyProblems.LinkWithoutUrl, "<p>⟦<a href=\" \">⟧</a></p>", "This link has no URL"),
        Html(BodyProblems.LinkWithoutUrl, "<p>⟦<img src=\"\">⟧</p>", "This image has no URL, so readers do not see it; write its URL, or delete it"),
        Html(BodyProblems.LinkWithoutUrl, "<p>⟦<img alt=\"Chart\">⟧</p>", "This image has no URL"),
        Html(BodyProblems.LinkWithoutUrl, "<p>⟦<video controls>⟧</video></p>", "This video has no URL, so it cannot be played"),
        Html(BodyProblems.LinkWithoutUrl, "<p>⟦<audio src=\"\" controls>⟧</audio></p>", "This audio has no URL, so it cannot be played"),
        Html(BodyProblems.LinkWithoutText, "<p>Text ⟦<a href=\"/a.html\">⟧ </a>.</p>", "The link to '/a.html' has no text, so readers do not see it; write its text, or delete the link"),
        Markdown(BodyProblems.LinkWithoutUrl, "See [this]⟦()⟧.", "This link has no URL"),
        Markdown(BodyProblems.LinkWithoutUrl, "See ![this]⟦()⟧.", "This image has no URL"),
        Markdown(BodyProblems.LinkWithoutUrl, "See ![]⟦()⟧.", "This image has no URL"),
        Markdown(BodyProblems.LinkWithoutUrl, "See []⟦()⟧.", "This link has no URL"),
        Markdown(BodyProblems.LinkWithoutText, "See [](⟦/a.html⟧).", "The link to '/a.html' has no text")
            with { Fixed = TestPost.WithBody("See [this](/a.html).") },

        // The same in Markdown, with the location in the Markdown.
        Markdown(BodyProblems.ElementRemoved, "Some *text*.\n\n<div>\n⟦<script>⟧alert(1)</script>\n</div>", "<script>"),
        Markdown(BodyProblems.HandlerRemoved, "Some *text* & a <b ⟦onclick=\"steal()\"⟧>bold</b> word.", "'onclick' was removed from <b>"),
        Markdown(BodyProblems.HandlerRemoved, "> A quote\n> with <b class=\"a\"\n> ⟦onclick=\"x\"⟧>bold</b> words.", "'onclick' was removed from <b>"),
        Markdown(BodyProblems.HandlerRemoved, "* item\n\n  <div>\n  <p ⟦onclick=\"x\"⟧>Text.</p>\n  </div>", "'onclick' was removed from <p>"),
        Markdown(BodyProblems.ScriptUrlRemoved, "Some *text* and [a link](⟦javascript:alert(1)⟧).", "'javascript:alert(1)' was removed from 'href' of <a>"),
        Markdown(BodyProblems.ScriptUrlRemoved, "Some [link][1].\n\n[1]: ⟦javascript:alert(1)⟧\n", "'javascript:alert(1)'"),
        Markdown(BodyProblems.ElementUnwrapped, "Run `git <x>` or git ⟦<username>⟧ now.", "The tag <username> was removed"),
        Markdown(BodyProblems.EmptyAutolink, "Text.\n\n⟦<>⟧\n\nMore `<>` text.", "'<>' is a link without a URL"),

        // Text.
        Markdown(BodyProblems.LiquidNotRun, "Text.\n\n⟦{% note text=\"a\" %}⟧\n\n{% for a in b %}{{ a }}{% endfor %}", "Liquid tag '{% note text=\"a\" %}' is not supported and is left as text"),
        Markdown(BodyProblems.LiquidNotRun, "{% raw %}{% if %}{% endraw %} All ⟦{{ site.pages }}⟧.", "Liquid tag '{{ site.pages }}' is not supported and is left as text"),
        Markdown(BodyProblems.FenceNotClosed, "Text.\n\n⟦```sh⟧\ndotnet build\n\nMore.", "'```sh' has no closing line '```', so it does not start a code block; write '```' on its own line after the code, or delete '```sh'")
            with { Fixed = TestPost.WithBody("Text.\n\n```sh\ndotnet build\n```\n\nMore.") },
        Markdown(BodyProblems.FenceNotClosed, "Text.\n\n⟦```sh⟧\ndotnet build\n~~~\n\nMore.", "'```sh' has no closing line '```'"),
        Markdown(BodyProblems.FenceNotClosed, "Text.\n\n⟦```py⟧\n\'\'\'\nA docstring.\n\'\'\'\n\nMore.", "write '```' on its own line after the code"),
        Markdown(BodyProblems.FenceNotClosed, "Text.\n\n⟦```py⟧\n···\na\n~~~\n\nMore.", "write '```' in place of '~~~' on line 9"),
        Markdown(BodyProblems.FenceNotClosed, "- item\n\n  ⟦~~~⟧\n  a\n  ```\n\nMore.", "write '~~~'"),
        Markdown(BodyProblems.FenceNotClosed, "Text.\n⟦~~~⟧\na\n\nMore.", "'~~~' has no closing line '~~~'"),
        Markdown(BodyProblems.FenceNotClosed, "Text.\n\n  ⟦``` cs⟧  \na\n``` and more", "'``` cs'"),
        Markdown(BodyProblems.FenceNotClosed, "```\na\n```\n\nText.\n\n⟦```⟧\n", "or delete '```'"),
        Markdown(BodyProblems.FenceNotClosed, "> A quote.\n>\n> ⟦```sh⟧\n> a\n\nText.\n\n```\nb\n```\n", "'```sh'"),
        Markdown(BodyProblems.FenceNotClosed, "> > ⟦~~~~⟧\n> > a\n\nText.", "write '~~~~'"),
        Markdown(BodyProblems.FenceNotClosed, "- item\n\n  1. ⟦```js⟧\n     a\n\n- item\n", "'```js'"),
        Markdown(BodyProblems.FenceNotClosed, "term\n: ⟦```⟧\n  a\n\nText.", "'```'"),
        Markdown(BodyProblems.FenceNotClosed, "Text[^1].\n\n[^1]: Note.\n\n    ⟦```⟧\n    a\n\nText.", "'```'"),
        Markdown(BodyProblems.FenceNotClosed, "<div markdown=\"1\">\n⟦```⟧\na\n</div>", "'```'"),
        Markdown(BodyProblems.FenceInCode, "⟦```sh⟧\na\n\nText.\n\n```js\nb\n```\n", "The code block that '```sh' starts contains '```js' on line 9; write '```' on its own line where the code ends, or make the fences of this code longer than '```'")
            with { Fixed = TestPost.WithBody("```sh\na\n```\n\nText.\n\n```js\nb\n```\n") },
        Markdown(BodyProblems.FenceInCode, "> ⟦~~~⟧\n> ~~~~ sh\n> ~~~\n", "contains '~~~~ sh' on line 5"),
        Markdown(BodyProblems.FenceWithText, "⟦```js title=\"a.js\"⟧\nrun();\n```\n\nText.\n\n```js\nrun();\n```\n", "'```js title=\"a.js\"' does not start a code block because only one word may follow the fence, as in Jekyll; delete everything after '```js'")
            with { Fixed = TestPost.WithBody("```js\nrun();\n```\n\nText.\n\n```js\nrun();\n```\n") },
        Markdown(BodyProblems.FenceWithText, "Text.\n\n- ⟦~~~ r, echo=FALSE⟧\n  a\n  ~~~\n\nText.", "delete everything after '~~~ r,'"),
        // Markdown that stays text.
        Markdown(BodyProblems.FootnoteNotDefined, "Rates rose⟦[^1]⟧.", "'[^1]' is left as text because the post does not define it; write a line '[^1]: …' with the footnote, or delete '[^1]'")
            with { Fixed = TestPost.WithBody("Rates rose[^1].\n\n[^1]: By a half.") },
        Markdown(BodyProblems.FootnoteNotDefined, "Rates[^1].\n\n⟦[^1]⟧ By a half.", "write '[^1]: ' with a colon") with { Fixed = TestPost.WithBody("Rates[^1].\n\n[^1]: By a half.") },
        Markdown(BodyProblems.FootnoteDefinedAgain, "Rates[^1].\n\n[^1]: A.\n⟦[^1]⟧: B.", "'[^1]' is defined again, so the footnote on line 6 is not shown; rename one of the two and its reference, or delete one")
            with { Fixed = TestPost.WithBody("Rates[^1][^2].\n\n[^1]: A.\n[^2]: B.") },
        Markdown(BodyProblems.FootnoteNotDefined, "⟦[^1]⟧ By a half.", "because the post does not define it; write '[^1]: ' with a colon") with { Fixed = TestPost.WithBody("Rates[^1].\n\n[^1]: By a half.") },
        Markdown(BodyProblems.FootnoteNotDefined, "> Rates rose.⟦[^source]⟧\n> More.", "'[^source]' is left as text"),
        Markdown(BodyProblems.FootnoteNotDefined, "A[^a] b ⟦[^b]⟧c.\n\n[^a]: Note.", "'[^b]' is left as text"),
        Markdown(BodyProblems.FootnoteNotUsed, "Text.\n\n⟦[^1]: By a half.⟧\n\nMore.", "The footnote '[^1]' is not shown because nothing refers to it; write '[^1]' in the text, or delete the footnote"),
        Markdown(BodyProblems.FootnoteNotUsed, "Text[^1] and `[^2]`.\n\n[^1]: A.\n⟦[^2]: B.⟧\n", "The footnote '[^2]'"),
        Markdown(BodyProblems.LinkNotDefined, "See ⟦[the rates][rates]⟧.\n\n[other]: /a", "'[the rates][rates]' is left as text because the post does not define '[rates]'; write a line '[rates]: …' with the URL"),
        Markdown(BodyProblems.LinkNotDefined, "See ⟦[the rates][rates]⟧.", "write a line '[rates]: …' with the URL") with { Fixed = TestPost.WithBody("See [the rates][rates].\n\n[rates]: https://example.com/a") },
        Markdown(BodyProblems.LinkNotDefined, "- See ⟦[**the** `rates`][rates 1]⟧.", "does not define '[rates 1]'"),
        Markdown(BodyProblems.LinkNotDefined, "See ⟦[the rates][]⟧.", "write a line '[the rates]: …' with the URL"),
        Markdown(BodyProblems.LinkNotDefined, "*See ⟦![a chart][1]⟧ now.*", "does not define '[1]'"),
        Markdown(BodyProblems.ContentsWithoutList, "⟦{:toc}⟧\n\n## Why\n\nText.", "'{:toc}' is removed because there is no list that the table of contents can replace; write '* TOC' on the line before it"),
        Markdown(BodyProblems.ContentsWithoutList, "Contents:\n⟦{:toc .no_toc}⟧\n\n## Why\n\nText.", "write '* TOC' on the line before it"),
        Markdown(BodyProblems.ContentsWithoutList, "* TOC\n  ⟦{:toc}⟧\n\n## Why\n\nText.", "write '* TOC' on the line before it"),
        Markdown(BodyProblems.ContentsWithoutList, "## Why\n\nText.\n\n⟦{: toc}⟧", "write '* TOC' on the line before it"),
        Markdown(BodyProblems.MarkdownLeft, "See ⟦[the rates] (https://example.com/a_b)⟧ now.", "'[the rates] (https://example.com/a_b)' is left as text because a space separates its two parts; write '[the rates](https://example.com/a_b)'")
            with { Fixed = TestPost.WithBody("See [the rates](https://example.com/a_b) now.") },
        Markdown(BodyProblems.MarkdownLeft, "See ⟦[it]  (/2022/06/07/a.html)⟧.", "write '[it](/2022/06/07/a.html)'"),
        Markdown(BodyProblems.MarkdownLeft, "> See ⟦(the rates)[https://example.com]⟧.", "'(the rates)[https://example.com]' is left as text because its brackets are reversed; write '[the rates](https://example.com)'"),
        Markdown(BodyProblems.MarkdownLeft, "See ⟦!(the rates)[/a.png]⟧.", "its brackets are reversed; write '![the rates](/a.png)'") with { Fixed = TestPost.WithBody("See ![the rates](/a.png).") },
        Markdown(BodyProblems.MarkdownLeft, "Text.\n\n⟦##Rates rise⟧\n\nText.", "'##Rates rise' is left as text because no space follows the '#'; write '## Rates rise'")
            with { Fixed = TestPost.WithBody("Text.\n\n## Rates rise\n\nText.") },
        Markdown(BodyProblems.MarkdownLeft, "⟦###加息⟧\nText.", "write '### 加息'"),
        Markdown(BodyProblems.MarkdownLeft, "Rates ⟦**rise **⟧ now.", "'**rise **' is left as text because a space precedes the last '**'; write '**rise**'")
            with { Fixed = TestPost.WithBody("Rates **rise** now.") },
        Markdown(BodyProblems.MarkdownLeft, "⟦**rise **⟧ now.", "write '**rise**'"),
        Markdown(BodyProblems.MarkdownLeft, "Rates ⟦** rise**⟧ now.", "because a space follows the first '**'; write '**rise**'"),
        Markdown(BodyProblems.MarkdownLeft, "See ⟦[x](/a.html⟧ and more.", "'[x](/a.html' is left as text because its parenthesis is not closed; write '[x](/a.html)'") with { Fixed = TestPost.WithBody("See [x](/a.html) and more.") },
        Markdown(BodyProblems.MarkdownLeft, "See ⟦[x](https://example.com/a_(b)⟧.", "write '[x](https://example.com/a_(b))'"),
        Markdown(BodyProblems.MarkdownLeft, "See ⟦[x](/a.html \"A title)⟧.", "the quote of its title is not closed; write '[x](/a.html \"A title\")'"),
        Markdown(BodyProblems.MarkdownLeft, "[![A port](/a.png)⟦(/b.html)⟧", "no ']' follows the image in the link; write '](/b.html)'"),
        Markdown(BodyProblems.MarkdownLeft, "⟦! [⟧A port](/a.png)", "a space follows the '!' of an image; write '!['"),
        Markdown(BodyProblems.MarkdownLeft, "![A port](/a.png)⟦{width=50% .big}⟧", "write '{: width=\"50%\" .big}'") with { Fixed = TestPost.WithBody("![A port](/a.png){: width=\"50%\" .big}") },
        Markdown(BodyProblems.MarkdownLeft, "## Head ⟦{.big}⟧\n\nText.", "delete it and write '{: .big}' on the next line") with { Fixed = TestPost.WithBody("## Head\n{: .big}\n\nText.") },
        Markdown(BodyProblems.MarkdownLeft, "Text\n⟦{: .big⟧", "its brace is not closed; write '{: .big}'"),
        Markdown(BodyProblems.MarkdownLeft, "⟦{: .big⟧", "its brace is not closed; write '{: .big}'"),
        Markdown(BodyProblems.MarkdownLeft, "See ⟦[[2024-06-07-target]]⟧.", "kramdown has no wiki links; write '[2024-06-07-target]({% post_url 2024-06-07-target %})'"),
        Markdown(BodyProblems.MarkdownLeft, "See ⟦[[target|the target]]⟧.", "write '[the target](/…)' with its URL"),
        Markdown(BodyProblems.MarkdownLeft, "⟦![[port.png]]⟧", "write '![…](/…/port.png)' with its text and its URL"),
        Markdown(BodyProblems.ElementUnwrapped, "Type ⟦<your name>⟧ here.", "write &lt;your name&gt; if it is meant as text") with { Fixed = TestPost.WithBody("Type &lt;your name&gt; here.") },
        Markdown(BodyProblems.MarkdownLeft, "Text\n⟦| a | b |⟧\n| - | - |\n| 1 | 2 |", "no blank line precedes the table; write one before it"),
        Markdown(BodyProblems.MarkdownLeft, "Text\n⟦| a | b |⟧\n|---|---|\n| 1 | 2 |", "no blank line precedes the table; write one before it") with { Fixed = TestPost.WithBody("Text\n\n| a | b |\n|---|---|\n| 1 | 2 |") },
        Markdown(BodyProblems.MarkdownLeft, " ⟦## Heading⟧\n\nText.", "spaces precede the '#'; write '## Heading' at the start of its line") with { Fixed = TestPost.WithBody("## Heading\n\nText.") },
        Markdown(BodyProblems.MarkdownLeft, "⟦-[ ] todo⟧", "no space follows the '-'; write '- [ ] todo'"),
        Markdown(BodyProblems.MarkdownLeft, "- ⟦[x]done⟧", "no space follows the ']'; write '[x] done'"),
        Markdown(BodyProblems.MarkdownLeft, "This ⟦~~strike~⟧ text.", "it ends with one '~'; write '~~strike~~'"),
        Markdown(BodyProblems.MarkdownLeft, "This is ⟦*italic_⟧ text.", "write '*italic*'"),
        Markdown(BodyProblems.MarkdownLeft, "This ⟦==mark==⟧ text.", "write '<mark>mark</mark>'"),
        Markdown(BodyProblems.MarkdownLeft, "Text\n\n⟦'''⟧\ncode\n'''\n\nMore.", "a fence consists of backticks; write '```'"),
        Markdown(BodyProblems.MarkdownLeft, "⟦import Chart from '../Chart.astro';⟧\n\nText.", "is left as text because kramdown has no components; delete it, or put it in a code block if it is meant as code") with { Fixed = TestPost.WithBody("Text.") },
        Markdown(BodyProblems.MarkdownLeft, "⟦import { A, B } from \"./a.js\"⟧\nimport './b.css'\n\nText.", "kramdown has no components"),
        Markdown(BodyProblems.MarkdownLeft, "⟦[TOC]⟧\n\n## A", "write '* TOC' in its place and '{:toc}' on the next line") with { Fixed = TestPost.WithBody("* TOC\n{:toc}\n\n## A") },
        Markdown(BodyProblems.MarkdownLeft, "⟦[[toc]]⟧\n\n## A", "write '* TOC' in its place and '{:toc}' on the next line"),
        Markdown(BodyProblems.MarkdownLeft, "⟦:::note⟧\nText\n:::", "write '<div class=\"note\" markdown=\"1\">' in its place"),
        Markdown(BodyProblems.MarkdownLeft, "⟦!!! warning⟧\n    Text", "write '<div class=\"warning\" markdown=\"1\">' in its place"),
        Markdown(BodyProblems.MarkdownLeft, "A caf⟦&eacut;⟧.", "no character has this name; write '&eacute;'") with { Fixed = TestPost.WithBody("A caf&eacute;.") },
        Markdown(BodyProblems.MarkdownLeft, "⟦{ page.title }}⟧ is", "it begins with one brace; write '{{ page.title }}'"),
        Markdown(BodyProblems.MarkdownLeft, "It⟦&rquo;⟧s", "write '&rsquo;'"),
        Markdown(BodyProblems.MarkdownLeft, "By⟦&nbsp⟧Mei", "'&nbsp' is left as text because no semicolon follows it; write '&nbsp;'") with { Fixed = TestPost.WithBody("By&nbsp;Mei") },
        Markdown(BodyProblems.MarkdownLeft, "?a&copy=1 and https://example.com/?a&nbsp but a b⟦&nbsp⟧C", "write '&nbsp;'"),
        Markdown(BodyProblems.MarkdownLeft, "⟦&copy⟧2022, see https://example.com/?a&copy2 and `&lt `", "write '&copy;'"),
        Markdown(BodyProblems.MarkdownLeft, "> ⟦[!NOTE]⟧ The bank cut rates.\n> Again.", "'[!NOTE]' is left as text because text follows it on its line; write '> [!NOTE]' and on the next line '> The bank cut rates.'")
            with { Fixed = TestPost.WithBody("> [!NOTE]\n> The bank cut rates.\n> Again.") },
        Markdown(BodyProblems.MarkdownLeft, "> ⟦[!INFO]⟧\n> The bank cut rates.", "there is no such alert; write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]"),
        Markdown(BodyProblems.MarkdownLeft, "- ⟦[] Cut rates⟧\n- [x] Buy bonds", "a box must contain a space or an 'x'; write '[ ] Cut rates'") with { Fixed = TestPost.WithBody("- [ ] Cut rates\n- [x] Buy bonds") },
        Markdown(BodyProblems.MarkdownLeft, "⟦-cut rates⟧\n-buy bonds", "no space follows the '-'; write '- cut rates', after a blank line") with { Fixed = TestPost.WithBody("- cut rates\n- buy bonds") },
        Markdown(BodyProblems.MarkdownLeft, "Steps:\n⟦-cut rates⟧\n-buy bonds", "write '- cut rates', after a blank line"),
        Markdown(BodyProblems.MarkdownLeft, "⟦＃＃ 降准⟧\n\nText.", "the '＃' is full-width; write '## 降准'") with { Fixed = TestPost.WithBody("## 降准\n\nText.") },
        Markdown(BodyProblems.MarkdownLeft, "⟦－ 降准⟧\n－ 加息", "the '－' is full-width; write '- 降准'"),
        Markdown(BodyProblems.MarkdownLeft, "见⟦[央行]（https://example.com/a）⟧。", "its parentheses are full-width; write '[央行](https://example.com/a)'") with { Fixed = TestPost.WithBody("见[央行](https://example.com/a)。") },
        Markdown(BodyProblems.MarkdownLeft, "见⟦【央行】(https://example.com/a)⟧。", "its brackets are full-width; write '[央行](https://example.com/a)'"),
        Markdown(BodyProblems.MarkdownLeft, "See ⟦<https://example.com/a⟧, and more.", "'<https://example.com/a' is left as text because no '>' follows the URL; write '<https://example.com/a>'"),
        Markdown(BodyProblems.MarkdownLeft, "⟦‘‘‘⟧js\nrun();\n‘‘‘", "a fence consists of backticks; write '```'"),
        Markdown(BodyProblems.MarkdownLeft, "Text.\n\n⟦####### Red roses⟧\n\nText.", "'####### Red roses' is left as text because kramdown has six levels of headings; write '###### Red roses'")
            with { Fixed = TestPost.WithBody("Text.\n\n###### Red roses\n\nText.") },
        Markdown(BodyProblems.MarkdownLeft, "Text\n⟦########Red roses ##⟧", "write '###### Red roses'"),
        Markdown(BodyProblems.MarkdownLeft, "⟦##\u00A0Roses⟧\n\nText.", "the space after the '#' is a no-break space (U+00A0); write '## Roses'") with { Fixed = TestPost.WithBody("## Roses\n\nText.") },
        Markdown(BodyProblems.MarkdownLeft, "⟦#\u3000 降准⟧", "the space after the '#' is a full-width space (U+3000); write '# 降准'"),
        Markdown(BodyProblems.MarkdownLeft, "Text\n⟦##\u202FRoses⟧", "is a no-break space (U+202F); write '## Roses'"),
        Markdown(BodyProblems.MarkdownLeft, "⟦-\u00A0Roses⟧\n-\u00A0Lilies", "the space after the '-' is a no-break space (U+00A0); write '- Roses', after a blank line") with { Fixed = TestPost.WithBody("- Roses\n- Lilies") },
        Markdown(BodyProblems.MarkdownLeft, "⟦1.\u3000玫瑰⟧\n2.\u3000百合", "the space after the '.' is a full-width space (U+3000); write '1. 玫瑰'"),
        Markdown(BodyProblems.MarkdownLeft, "⟦1.Roses⟧\n2.Lilies", "'1.Roses' is left as text because no space follows the number; write '1. Roses', after a blank line") with { Fixed = TestPost.WithBody("1. Roses\n2. Lilies") },
        Markdown(BodyProblems.MarkdownLeft, "Steps:\n⟦1.**降准**⟧\n2.加息\n3.降息", "write '1. **降准**', after a blank line"),
        Markdown(BodyProblems.MarkdownLeft, "- Steps:\n  ⟦1)Roses⟧\n  2)Lilies", "'1)Roses' is left as text because a ')' follows the number, not a period; write '1. Roses', after a blank line"),
        Markdown(BodyProblems.MarkdownLeft, "⟦1) 5 % more⟧\n2) 6 % less", "write '1. 5 % more', after a blank line") with { Fixed = TestPost.WithBody("1. 5 % more\n2. 6 % less") },
        Markdown(BodyProblems.MarkdownLeft, "The RHS grows roses.\n\n⟦*[RHS] Royal Society⟧\n\nText.", "'*[RHS] Royal Society' is left as text because no ':' follows the ']'; write '*[RHS]: Royal Society'")
            with { Fixed = TestPost.WithBody("The RHS grows roses.\n\n*[RHS]: Royal Society\n\nText.") },
        Markdown(BodyProblems.MarkdownLeft, "The Fed cut rates.\n\n⟦*[Fed] : Federal Reserve⟧\n*[BoE] : Bank of England", "write '*[Fed]: Federal Reserve'"),
        Markdown(BodyProblems.MarkdownLeft, "⟦**Important⟧: read\nthis `now`.\n\nText.", "'**Important' is left as text because no '**' closes it in its block; write '**' where it should end")
            with { Fixed = TestPost.WithBody("**Important**: read\nthis `now`.\n\nText.") },
        Markdown(BodyProblems.MarkdownLeft, "央行⟦**降准⟧。", "'**降准' is left as text because no '**' closes it"),
        Markdown(BodyProblems.MarkdownLeft, "## Rates ⟦**rise⟧ today\n\nText.", "'**rise' is left as text"),
        Markdown(BodyProblems.MarkdownLeft, "> Run ⟦`dotnet⟧ build now.\n\nA `b`.", "'`dotnet' is left as text because no backtick closes it in its block; write '`' where it should end")
            with { Fixed = TestPost.WithBody("> Run `dotnet` build now.\n\nA `b`.") },
        Markdown(BodyProblems.MarkdownLeft, "⟦{ assign x = \"a\" }⟧ is", "because a tag of Liquid begins with '{%' and ends with '%}'; write '{% assign x = \"a\" %}'"),
        Markdown(BodyProblems.MarkdownLeft, "⟦{include a.html %}⟧", "write '{% include a.html %}'"),
        Html(BodyProblems.InvalidValue, "<p><a href=\"/a.html\" target=\"⟦_balnk⟧\">A</a></p>", "The attribute 'target' of <a> was removed because '_balnk' is not an allowed value; did you mean '_blank'?")
            with { Fixed = TestPost.WithBody("<p><a href=\"/a.html\" target=\"_blank\">A</a></p>") },
        Html(BodyProblems.InvalidValue, "<table><tr><td colspan=\"⟦two⟧\">1</td></tr></table>", "The attribute 'colspan' of <td> was removed because 'two' is not a whole number up to 1000; write a number such as 2"),
        Html(BodyProblems.InvalidValue, "<table><tr><td rowspan=⟦2x⟧>1</td></tr></table>", "because '2x' is not a whole number up to 1000"),
        Markdown(BodyProblems.InvalidValue, "<img src=\"/a.png\" alt=\"A\" width=\"⟦12em⟧\">", "because '12em' is not a whole number of pixels up to 10000 or a percentage up to 100%; write a value such as 640 or 50%")
            with { Fixed = TestPost.WithBody("<img src=\"/a.png\" alt=\"A\" width=\"192\">") },
        Html(BodyProblems.InvalidValue, "<ol start=\"⟦c⟧\"><li>A</li></ol>", "The attribute 'start' of <ol> was removed because 'c' is not a whole number; write a number such as 2"),
        Markdown(BodyProblems.BlockNotClosed, "⟦<div class=\"a\">⟧\n\nText.\n\nMore.", "<div> has no end tag, so all text after it is inside it; write </div> where it should end") with { Fixed = TestPost.WithBody("<div class=\"a\">\n\nText.\n\n</div>\n\nMore.") },
        Markdown(BodyProblems.BlockNotClosed, "<table><tr><td>1</td></tr></table>⟦<table>⟧<tr><td>2", "<table> has no end tag"),
        Markdown(BodyProblems.BlockNotClosed, "⟦<p>⟧One\n\nTwo", "write </p> where it should end"),
        Markdown(BodyProblems.HtmlLeft, "<details>\n\nText.\n\n⟦</detials>⟧\n\nMore.", "'</detials>' is shown as text because it does not end <details>; write </details>, or put it in backticks if it is meant as text")
            with { Fixed = TestPost.WithBody("<details>\n\nText.\n\n</details>\n\nMore.") },
        Markdown(BodyProblems.HtmlLeft, "<div markdown=\"1\">\nText.\n⟦</dvi>⟧", "it does not end <div>; write </div>"),
        Markdown(BodyProblems.HtmlLeft, "<table><tr><td>1<td>2⟦</tr>⟧</table>", "a <td> in <tr> has no end tag before the next <td>; write </td> before each <td> but the first"),
        Html(BodyProblems.MisspelledAttribute, "<p ⟦className⟧=\"note\">Text.</p>", "The attribute 'className' of <p> was removed because HTML does not have it; did you mean 'class'?"),
        Html(BodyProblems.MisspelledAttribute, "<p><img src=\"/a.png\" alt=\"A\" ⟦widht⟧=\"3\" data-widht=\"3\" nonce=\"3\"></p>", "did you mean 'width'?"),
        Markdown(BodyProblems.MisspelledAttribute, "A <span ⟦clas⟧=\"a\">word</span>.", "did you mean 'class'?") with { Fixed = TestPost.WithBody("A <span class=\"a\">word</span>.") },
        Markdown(BodyProblems.SizeInUrl, "![A port](/a.png ⟦=100x200⟧)", "'=100x200' is a part of the image's URL, so the image is not found; write '{: width=\"100\" height=\"200\"}' after the ')' instead of the size")
            with { Fixed = TestPost.WithBody("![A port](/a.png){: width=\"100\" height=\"200\"}") },
        Markdown(BodyProblems.ConflictMarker, "⟦<<<<<<< HEAD⟧\nText one\n=======\nText two\n>>>>>>> branch", "'<<<<<<< HEAD' begins a merge conflict of Git; keep one of its versions"),
        Markdown(BodyProblems.LinkNotDefined, "See ⟦[the target][targt]⟧.\n\n[target]: /a.html", "does not define '[targt]'; did you mean '[target]'?"),
        Markdown(BodyProblems.LinkNotDefined, "See ⟦[the target][tgt]⟧.\n\n[tgt] : /a.html", "write '[tgt]:' in place of '[tgt] :'"),
        Markdown(BodyProblems.LinkDefinedAgain, "See [a][t].\n\n[t]: /a.html\n⟦[T]⟧: /b.html", "'[T]' is defined again with another URL, so its definition on line 6 has no effect; delete one of the definitions, or rename one and its links")
            with { Fixed = TestPost.WithBody("See [a][t].\n\n[t]: /a.html") },
        Markdown(BodyProblems.FootnoteNotDefined, "Text.[^1]\n\n⟦[^1]⟧ : The note.", "write '[^1]: ' with a colon"),
        Markdown(BodyProblems.FormattingNotClosed, "Text ⟦<b>⟧bold and more.\n\nNext.", "<b> has no end tag, so it applies to the rest of the block; write </b> where it should end") with { Fixed = TestPost.WithBody("Text <b>bold</b> and more.\n\nNext.") },
        Markdown(BodyProblems.FenceNotClosed, "⟦```csharp⟧\na\n~~~\n\nText.", "'```csharp' has no closing line '```', so it does not start a code block; write '```' in place of '~~~' on line 6, or delete '```csharp'")
            with { Fixed = TestPost.WithBody("```csharp\na\n```\n\nText.") },
        Markdown(BodyProblems.FenceNotClosed, "⟦```⟧\na\n``` end\n\nText.", "write '```' in place of '``` end' on line 6"),
        Markdown(BodyProblems.FenceNotClosed, "⟦```⟧\na\n···\n\nText.", "write '```' in place of '···' on line 6"),
        Markdown(BodyProblems.FenceInCode, "⟦```sh⟧\na\n~~~\n\nText.\n\n```js\nb\n```\n", "contains '```js' on line 10; write '```' in place of '~~~' on line 6, or make"),

        // Text that is HTML.
        Markdown(BodyProblems.TagOfWords, "If a⟦<b and c>⟧d then e.", "'<b and c>' is parsed as a tag, so readers do not see its words; write '&lt;b and c&gt;', or delete the words if it is meant as a tag")
            with { Fixed = TestPost.WithBody("If a&lt;b and c&gt;d then e.") },
        Markdown(BodyProblems.TagOfWords, "Run it with ⟦<code here>⟧ and more.", "write '&lt;code here&gt;'"),
        Html(BodyProblems.TagOfWords, "<p>If x⟦<i or y>⟧j then.</p>", "write '&lt;i or y&gt;'"),

        // HTML that stays text.
        Markdown(BodyProblems.HtmlLeft, "a<br>⟦</br>⟧b", "because <br> has no end tag; delete it, or put it in backticks"),
        Markdown(BodyProblems.HtmlLeft, "<img src=\"/a.png\" alt=\"A\">⟦</img>⟧", "because <img> has no end tag; delete it"),
        Markdown(BodyProblems.HtmlLeft, "<b>bold <i>both⟦</b>⟧ and</i> more.", "because <i> is not closed before it; write </i> before it"),
        Markdown(BodyProblems.HtmlLeft, "<b>bold</b> and <i>more⟦</b>⟧ text</i>.", "there is no <b> before it in this block"),
        Markdown(BodyProblems.HtmlLeft, "Text ⟦<Chart data={rows} kind=\"bar\" />⟧ more.", "a value in braces is JSX, which kramdown does not support; write HTML in its place"),
        Markdown(BodyProblems.HtmlLeft, "⟦<Image src={hero} alt=\"x\" />⟧", "a value in braces is JSX"),
        Markdown(BodyProblems.HtmlLeft, "a⟦</br>⟧b", "'</br>' is shown as text because <br> has no end tag; write <br>, or put it in backticks if it is meant as text")
            with { Fixed = TestPost.WithBody("a<br>b") },
        Markdown(BodyProblems.HtmlLeft, "Some ⟦</b>⟧ text.", "'</b>' is shown as text because there is no <b> before it in this block; delete it, or write <b> before it"),
        Markdown(BodyProblems.HtmlLeft, "Watch ⟦<iframe src=\"https://example.com\">⟧</iframe> now.", "because <iframe> is a block, which cannot be inside a line; begin it on its own line"),
        Markdown(BodyProblems.HtmlLeft, "Text ⟦<div class=\"a\">⟧more</div> text.", "'<div class=\"a\">' is shown as text because <div> is a block"),
        Markdown(BodyProblems.HtmlLeft, "⟦<p class=\"a>⟧Text</p>", "because a quote is not closed; write \" after the value"),
        Markdown(BodyProblems.HtmlLeft, "See ⟦<a href=\"https://example.com/a>⟧the bank</a> and <b>more</b>.", "'<a href=\"https://example.com/a>' is shown as text because a quote is not closed; write \" after the value"),
        Markdown(BodyProblems.HtmlLeft, "See ⟦<a href=/a/b.html>⟧the bank</a>.", "because a value has no quotes; write quotes around the value")
            with { Fixed = TestPost.WithBody("See <a href=\"/a/b.html\">the bank</a>.") },
        Markdown(BodyProblems.HtmlLeft, "See ⟦<a href=”/a/b.html”>⟧the bank</a>.", "because its quotes are typographic; write straight quotes around the value"),
        Markdown(BodyProblems.HtmlLeft, "Text ⟦<!--⟧ TODO: more\n\nMore.", "because the comment is not closed; write '-->' where it should end"),
        Markdown(BodyProblems.HtmlLeft, "Text ⟦<!- comment ->⟧ more.", "a comment begins with '<!--'; write '<!-- comment -->'") with { Fixed = TestPost.WithBody("Text <!-- comment --> more.") },
        Markdown(BodyProblems.HtmlLeft, "<p>Text <b>bold</b> ⟦<a href=/a.html>⟧x</a></p>", "a value has no quotes"),
        Markdown(BodyProblems.HtmlLeft, "<p>Text⟦</div>⟧</p>", "there is no <div> before it in this block; delete it"),
        Markdown(BodyProblems.HtmlLeft, "<div><section>Text⟦</div>⟧", "<section> in <div> has no end tag; write </section> before it"),
        Markdown(BodyProblems.HtmlLeft, "<figure markdown=\"1\">\nText ⟦</figure>⟧", "it does not begin its line; write it on its own line") with { Fixed = TestPost.WithBody("<figure markdown=\"1\">\nText\n</figure>") },
        Markdown(BodyProblems.IndentedHtml, "<div markdown=\"1\">\n\n    ⟦<p>Text</p>⟧\n\n</div>", "'<p>Text</p>' is shown as code because its line is indented by four spaces or a tab; delete the indentation"),
        Markdown(BodyProblems.TextIsTable, "Text.\n\n⟦Choose **File | Save** to keep it.⟧\n", "'Choose **File | Save** to keep it.' is read as a table because it contains '|', as in Jekyll; write '\\|' for each bar that is text")
            with { Fixed = TestPost.WithBody("Text.\n\nChoose **File \\| Save** to keep it.\n") },
        Markdown(BodyProblems.TextIsTable, "⟦Read [rates | bonds | copper](/all.html) first⟧", "'Read [rates | bonds | copper](/all.html) first' is read as a table"),
        Markdown(BodyProblems.TextIsTable, "> ⟦The sign | separates commands.⟧", "'The sign | separates commands.' is read as a table"),
        Markdown(BodyProblems.FootnoteNotDefined, "High⟦[^noon]⟧.\n\n[^non]: At noon.", "did you mean '[^non]'?") with { Fixed = TestPost.WithBody("High[^non].\n\n[^non]: At noon.") },
        Markdown(BodyProblems.FootnoteNotDefined, "High⟦[^2]⟧.\n\n[^1]: At noon.", "did you mean '[^1]'?"),
        Markdown(BodyProblems.MarkdownLeft, "See ⟦(https://example.com/a)[the roses]⟧.", "because its brackets are reversed; write '[the roses](https://example.com/a)'")
            with { Fixed = TestPost.WithBody("See [the roses](https://example.com/a).") },
        Markdown(BodyProblems.MarkdownLeft, "See ⟦[roses(https://example.com/a)⟧.", "because no ']' follows its text; write '[roses](https://example.com/a)'") with { Fixed = TestPost.WithBody("See [roses](https://example.com/a).") },
        Markdown(BodyProblems.MarkdownLeft, "Text.\n⟦{.note}⟧", "because attributes have a different form in kramdown; write '{: .note}'") with { Fixed = TestPost.WithBody("Text.\n{: .note}") },
        Markdown(BodyProblems.TextIsTable, "Text.\n\n⟦Open | closed⟧\n", "'Open | closed' is read as a table because it contains '|', as in Jekyll; write '\\|' for each bar that is text")
            with { Fixed = TestPost.WithBody("Text.\n\nOpen \\| closed\n") },
        Markdown(BodyProblems.TextIsTable, "- ⟦**2022** | Rates | (no change)⟧", "'**2022** | Rates | (no change)' is read as a table"),
        Markdown(BodyProblems.TextIsTable, "a | b\n⟦see (c | d)⟧", "'see (c | d)' is read as a table"),
        Markdown(BodyProblems.MarkdownInHtml, "<details>\n<summary>More</summary>\n\n⟦- one⟧\n- two\n\n</details>", "'- one' is left as text because Markdown in <details> is not parsed, as in Jekyll; write <details markdown=\"1\">")
            with { Fixed = TestPost.WithBody("<details markdown=\"1\">\n<summary>More</summary>\n\n- one\n- two\n\n</details>") },
        Markdown(BodyProblems.MarkdownInHtml, "<div class=\"note\">\nSee ⟦[the rates](https://example.com/)⟧ and **more**.\n</div>", "'[the rates](https://example.com/)' is left as text because Markdown in <div>"),
        Markdown(BodyProblems.MarkdownInHtml, "<div>\n<details>\n\n⟦```sh⟧\nls\n```\n</details>\n</div>", "'```sh' is left as text because Markdown in <details>"),
        Markdown(BodyProblems.MarkdownInHtml, "<section>\n⟦## Rates⟧\n\nText.\n</section>", "Markdown in <section>"),
        Markdown(BodyProblems.MarkdownInHtml, "<table><tr><td>⟦**rise**⟧</td></tr></table>", "Markdown in <td> is not parsed, as in Jekyll; write <td markdown=\"span\">")
            with { Fixed = TestPost.WithBody("<table><tr><td markdown=\"span\">**rise**</td></tr></table>") },
        Markdown(BodyProblems.MarkdownInHtml, "<figure>⟦![A port](/a.png)⟧<figcaption>Text</figcaption></figure>", "write '<img src=\"/a.png\" alt=\"A port\">'")
            with { Fixed = TestPost.WithBody("<figure><img src=\"/a.png\" alt=\"A port\"><figcaption>Text</figcaption></figure>") },
        new(BodyProblems.EmptyBody, "⟦---⟧\ntitle: Rates\n---\n\n", "nothing after its front matter"),
        Markdown(BodyProblems.InvalidCharacter, "Text ⟦\0⟧ and \uD800 more.", "(2 from here on)"),
    ];

    private static DiagnosticCase Html(ProblemKind kind, string body, string message) =>
        new(kind, TestPost.WithBody(body), message, "2022-06-07-rates.html");

    private static DiagnosticCase Markdown(ProblemKind kind, string body, string message) =>
        new(kind, TestPost.WithBody(body), message);
}
