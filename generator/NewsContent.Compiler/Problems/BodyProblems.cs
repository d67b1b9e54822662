using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC2xxx: the body and its HTML.</summary>
internal static class BodyProblems
{
    public static readonly ProblemKind ElementRemoved = new(
        "NC2001",
        "An unsafe element was removed",
        "<{0}>{2} was removed because {1}; {3}",
        Warning)
    {
        ReasonArgument = 1,
    };

    public static readonly ProblemKind HandlerRemoved = new(
        "NC2002",
        "An event handler was removed",
        "The event handler '{0}' was removed from <{1}> because articles cannot contain script; delete it",
        Warning);

    public static readonly ProblemKind ScriptUrlRemoved = new(
        "NC2003",
        "A URL that runs script was removed",
        "'{0}' was removed from {1} because the URL runs script; write an https: URL",
        Warning);

    public static readonly ProblemKind ElementUnwrapped = new(
        "NC2004",
        "A tag was removed",
        "The tag <{0}> was removed and its content was kept because {1}; {2}",
        Warning)
    {
        ReasonArgument = 1,
    };

    public static readonly ProblemKind LiquidNotRun = new(
        "NC2005",
        "A Liquid tag is not supported",
        "Liquid tag '{0}' is not supported and is left as text; replace {1} with its output, or write {{% raw %}} before it and {{% endraw %}} after {2}",
        Warning);

    public static readonly ProblemKind EmptyAutolink = new(
        "NC2006",
        "A link is empty",
        "'<>' is a link without a URL and is left as text; write a URL between '<' and '>', or delete '<>'",
        Warning);

    public static readonly ProblemKind HiddenContentRemoved = new(
        "NC2007",
        "Hidden content was removed",
        "<{0}> is hidden by its {1}, so it and its content were removed; delete the element, or delete its {1} to show it",
        Warning);

    public static readonly ProblemKind EmptyBody = new(
        "NC2008",
        "The post has no body",
        "The post has nothing after its front matter; write its text, or add 'published: false'",
        Warning);

    public static readonly ProblemKind ImageWithoutText = new(
        "NC2027",
        "An image has no alternative text",
        "The image '{0}' has no 'alt'; describe the image, or write alt=\"\" if it is decoration",
        Warning);

    public static readonly ProblemKind InvalidCharacter = new(
        "NC2009",
        "A character is not valid",
        "NUL and unpaired surrogates are not valid characters and became U+FFFD ({0} from here on); delete them",
        Warning);

    public static readonly ProblemKind ElementNotClosed = new(
        "NC2010",
        "A tag has no end tag",
        "<{0}> has no end tag in its block, so the tag was removed and the text after it was kept; write &lt;{0}&gt; if it is meant as text, or add </{0}>",
        Warning);

    public static readonly ProblemKind StyleRemoved = new(
        "NC2040",
        "A style declaration was removed",
        "'{0}' was removed from the style of <{1}>: {2}",
        Warning);

    public static readonly ProblemKind BidiControl = new(
        "NC2041",
        "An invisible character changes the order of the text",
        "Invisible characters change the order in which text is shown ({1}; {0} from here on); delete them",
        Warning);

    public static readonly ProblemKind InvisibleCharacter = new(
        "NC2042",
        "A character is invisible",
        "Invisible characters have no use here ({1}; {0} from here on); delete them",
        Warning);

    public static readonly ProblemKind Mojibake = new(
        "NC2043",
        "Text was decoded in the wrong encoding",
        "'{0}' looks like '{1}' after UTF-8 was decoded in another encoding ({2} from here on); correct the text",
        Warning);

    public static readonly ProblemKind ReplacementCharacter = new(
        "NC2044",
        "Text was lost",
        "U+FFFD stands for text that was lost ({0} from here on); write the text again",
        Warning);

    public static readonly ProblemKind FenceNotClosed = new(
        "NC2045",
        "A code fence is not closed",
        "'{0}' has no closing line '{1}', so it does not start a code block; write '{1}' {2}, or delete '{0}'",
        Warning);

    public static readonly ProblemKind FenceInCode = new(
        "NC2046",
        "A code block contains another code fence",
        "The code block that '{0}' starts contains '{1}' on line {2}; write '{3}' {4}, or make the fences of this code longer than '{3}'",
        Warning);

    public static readonly ProblemKind FenceWithText = new(
        "NC2047",
        "A code fence is followed by more than one word",
        "'{0}' does not start a code block because only one word may follow the fence, as in Jekyll; delete everything after '{1}'",
        Warning);

    public static readonly ProblemKind FootnoteNotDefined = new(
        "NC2050",
        "A footnote is not defined",
        "'{0}' is left as text because the post does not define it; {1}",
        Warning);

    public static readonly ProblemKind FootnoteNotUsed = new(
        "NC2051",
        "A footnote is not used",
        "The footnote '{0}' is not shown because nothing refers to it; write '{0}' in the text, or delete the footnote",
        Warning);

    public static readonly ProblemKind LinkNotDefined = new(
        "NC2052",
        "A link definition is missing",
        "'{0}' is left as text because the post does not define '[{1}]'; {2}",
        Warning);

    public static readonly ProblemKind MarkdownLeft = new(
        "NC2053",
        "Markdown is left as text",
        "'{0}' is left as text because {1}; {2}",
        Warning)
    {
        ReasonArgument = 1,
    };

    public static readonly ProblemKind ConflictMarker = new(
        "NC2054",
        "The post has an unresolved merge conflict",
        "'{0}' begins a merge conflict of Git; keep one of its versions, and delete the lines that begin with '<<<<<<<', '=======' and '>>>>>>>'",
        Warning);

    public static readonly ProblemKind SizeInUrl = new(
        "NC2055",
        "A size is part of an image's URL",
        "'{0}' is a part of the image's URL, so the image is not found; write '{1}' after the ')' instead of the size",
        Warning);

    public static readonly ProblemKind LinkDefinedAgain = new(
        "NC2056",
        "A link is defined twice",
        "'{0}' is defined again with another URL, so its definition on line {1} has no effect; delete one of the definitions, or rename one and its links",
        Warning);

    public static readonly ProblemKind FootnoteDefinedAgain = new(
        "NC2057",
        "A footnote is defined twice",
        "'{0}' is defined again, so the footnote on line {1} is not shown; rename one of the two and its reference, or delete one",
        Warning);

    public static readonly ProblemKind TextIsTable = new(
        "NC2090",
        "A line of text is read as a table",
        "'{0}' is read as a table because it contains '|', as in Jekyll; write '\\|' for each bar that is text",
        Warning);

    public static readonly ProblemKind MarkdownInHtml = new(
        "NC2091",
        "Markdown in an HTML element is left as text",
        "'{0}' is left as text because Markdown in <{1}> is not parsed, as in Jekyll; {2}",
        Warning);

    public static readonly ProblemKind LinkWithoutUrl = new(
        "NC2081",
        "A link or an image has no URL",
        "This {0} has no URL, so {1}; write its URL, or delete it",
        Warning);

    public static readonly ProblemKind LinkWithoutText = new(
        "NC2082",
        "A link has no text",
        "The link to '{0}' has no text, so readers do not see it; write its text, or delete the link",
        Warning);

    public static readonly ProblemKind HtmlLeft = new(
        "NC2083",
        "HTML is shown as text",
        "'{0}' is shown as text because {1}; {2}, or put it in backticks if it is meant as text",
        Warning);

    public static readonly ProblemKind TagOfWords = new(
        "NC2092",
        "Text in angle brackets is parsed as a tag",
        "'{0}' is parsed as a tag, so readers do not see its words; write '{1}', or delete the words if it is meant as a tag",
        Warning);

    public static readonly ProblemKind FormattingNotClosed = new(
        "NC2093",
        "A formatting tag is not closed",
        "<{0}> has no end tag, so it applies to the rest of the block; write </{0}> where it should end, or &lt;{0}&gt; if it is meant as text",
        Warning);

    public static readonly ProblemKind BlockNotClosed = new(
        "NC2095",
        "A block element is not closed",
        "<{0}> has no end tag, so all text after it is inside it; write </{0}> where it should end",
        Warning);

    public static readonly ProblemKind MisspelledAttribute = new(
        "NC2096",
        "An attribute looks misspelled",
        "The attribute '{0}' of <{1}> was removed because HTML does not have it; did you mean '{2}'?",
        Warning);

    public static readonly ProblemKind InvalidValue = new(
        "NC2098",
        "The value of an attribute is invalid",
        "The attribute '{0}' of <{1}> was removed because '{2}' {3}; {4}",
        Warning)
    {
        ReasonArgument = 3,
    };

    public static readonly ProblemKind ContentsWithoutList = new(
        "NC2094",
        "A table of contents has no list",
        "'{0}' is removed because there is no list that the table of contents can replace; write '* TOC' on the line before it",
        Warning);

    public static readonly ProblemKind IndentedHtml = new(
        "NC2085",
        "Indented HTML is shown as code",
        "'{0}' is shown as code because its line is indented by four spaces or a tab; delete the indentation",
        Warning);

    public static readonly ProblemKind CodeTooLong = new(
        "NC2100",
        "Code is not colored because it is too long",
        "This code is not colored because the code of the body would have more than {0} colored parts; shorten it, or write 'text' as its language",
        Warning);
}
