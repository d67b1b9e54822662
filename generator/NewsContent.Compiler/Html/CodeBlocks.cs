using NewsContent.Compiler.Highlighting;
using NewsContent.Compiler.Html.Tree;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html;

/// <summary>
/// Colors the code in <c>pre</c> elements of a parsed tree: spans with classes in the code, and around the block the elements that Rouge writes. The sanitizer
/// checks them like those of the post.
/// </summary>
/// <param name="numbersLines">Whether each block has line numbers.</param>
internal sealed class CodeBlocks(bool numbersLines)
{
    /// <summary>The maximum number of spans in a body.</summary>
    public const int MaxSpans = 20_000;

    // A span is shorter. The attributes and the tags of a line count too.
    private const int BytesPerSpan = 40;
    private const int BytesPerBlock = 200;

    // The depth above which a block stays plain, because its spans could exceed the limit.
    private const int MaxDepth = 64;

    private const string LineNumbers = "linenos";
    private const string MarkedLines = "hl_lines";

    private static readonly string[] NumberAttributes = [LineNumbers, "line_numbers"];
    private static readonly string[] MarkAttributes = [MarkedLines, "mark_lines"];
    private static readonly string[] LanguagePrefixes = ["language-", "lang-"];

    private int _left = MaxSpans;

    /// <summary>The maximum number of bytes that the colors add to the HTML.</summary>
    public int AddedBytes { get; private set; }

    /// <summary>Colors the blocks of a tree.</summary>
    /// <param name="nodes">The nodes of the body.</param>
    /// <param name="elements">The number of elements of the body.</param>
    /// <param name="tooLong">Receives a block that stays plain because the body has too many spans.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public void Color(List<BodyNode> nodes, int elements, Action<BodyElement> tooLong, CancellationToken cancellationToken)
    {
        _left = Math.Max(0, Math.Min(_left, LimitException.MaxElements - elements));
        var blocks = new List<(BodyElement Pre, BodyElement Code)>();
        var open = new Stack<(List<BodyNode> Nodes, int Depth)>([(nodes, 0)]);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (list, depth) = open.Pop();
            foreach (var element in list.OfType<BodyElement>())
            {
                if (element.LocalName == "pre" && depth <= MaxDepth && FindCode(element) is { } code)
                {
                    blocks.Add((element, code));
                }
                else
                {
                    open.Push((element.ChildNodes, depth + 1));
                }
            }
        }

        foreach (var (pre, code) in blocks.OrderBy(block => block.Pre.Position))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!Color(pre, code))
            {
                tooLong(code);
            }
        }
    }

    // The code, if the block has nothing else and the code is text.
    private static BodyElement? FindCode(BodyElement pre)
    {
        BodyElement? found = null;
        foreach (var node in pre.ChildNodes)
        {
            if (node is BodyElement { LocalName: "code" } code && found is null && code.ChildNodes.All(child => child is BodyText))
            {
                found = code;
            }
            else if (node is not BodyText { Data: var text } || !string.IsNullOrWhiteSpace(text))
            {
                return null;
            }
        }

        return found;
    }

    // Returns false if the spans are too many, so that the code stays plain.
    private bool Color(BodyElement pre, BodyElement code)
    {
        var text = string.Concat(code.ChildNodes.Select(static node => ((BodyText)node).Data));
        var (language, classes) = LanguageOf(code);
        var isText = CodeLanguages.IsText(language);
        if (!isText && CodeLanguages.Find(language) is null)
        {
            return true;
        }

        var spans = new CodeSpans(_left);
        CodeLanguages.Find(language)?.Scan(text, 0, text.Length, spans);
        var hasNumbers = numbersLines || NumberAttributes.Any(name => pre.GetAttribute(name) is { } value && value != "false");
        var marked = MarkAttributes.Select(pre.GetAttribute).FirstOrDefault(static value => value is not null) is { } lines ? ReadLines(lines) : [];
        var parts = new CodeLines(text, spans.All, hasNumbers || marked.Count > 0, marked);
        if (spans.IsFull || parts.Count > _left)
        {
            return false;
        }

        _left -= parts.Count;
        AddedBytes += (parts.Count * BytesPerSpan) + BytesPerBlock;
        if (parts.Count > 0)
        {
            code.ReplaceNodes([]);
            parts.AddTo(code);
        }

        if (hasNumbers && !ClassesOf(pre).Contains(LineNumbers))
        {
            pre.SetAttribute("class", string.Join(" ", ClassesOf(pre).Append(LineNumbers)));
        }

        if (!ClassesOf(pre.Parent!).Contains("highlight"))
        {
            Wrap(pre, code, isText && language.Length == 0 ? "plaintext" : language, classes);
        }

        return true;
    }

    // As Rouge: the attributes of the block are at the outer element.
    private static void Wrap(BodyElement pre, BodyElement code, string language, IReadOnlyList<string> classes)
    {
        var (outer, inner) = (new BodyElement("div", -1), new BodyElement("div", -1));
        pre.Parent!.Replace(pre, outer);
        outer.Add(inner);
        inner.Add(pre);
        var classesOfPre = ClassesOf(pre);
        var own = classesOfPre.Where(static name => name is not (LineNumbers or "highlight"));
        outer.Attributes = pre.Attributes;
        outer.SetAttribute("class", string.Join(" ", new[] { "language-" + language }.Concat(classes).Concat(own).Append("highlighter-rouge")));
        inner.SetAttribute("class", "highlight");
        pre.Attributes = [];
        pre.SetAttribute("class", classesOfPre.Contains(LineNumbers) ? "highlight " + LineNumbers : "highlight");
        code.Attributes = [.. code.Attributes.Where(static attribute => attribute.Name != "class")];
    }

    private static List<string> ClassesOf(BodyElement element) =>
        [.. (element.GetAttribute("class") ?? "").Split(Ascii.HtmlSpaces, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    private static (string Language, IReadOnlyList<string> OtherClasses) LanguageOf(BodyElement code)
    {
        var language = "";
        var others = new List<string>();
        foreach (var name in ClassesOf(code))
        {
            if (language.Length == 0 && Array.Find(LanguagePrefixes, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is { } prefix)
            {
                language = name.Substring(prefix.Length);
            }
            else
            {
                others.Add(name);
            }
        }

        // {% highlight %} writes a plus sign in the class as a dash.
        return (code.GetAttribute("data-lang") is { Length: > 0 } written && language == written.Replace('+', '-') ? written : language, others);
    }

    // Numbers and ranges, such as "1 3-5".
    private static HashSet<int> ReadLines(string list)
    {
        const int MaxLine = 10_000;

        var lines = new HashSet<int>();
        foreach (var part in list.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-');
            if (ends.Length <= 2 && int.TryParse(ends[0], out var first) && int.TryParse(ends[ends.Length - 1], out var last))
            {
                for (var line = Math.Max(first, 1); line <= Math.Min(last, MaxLine); line++)
                {
                    lines.Add(line);
                }
            }
        }

        return lines;
    }
}
