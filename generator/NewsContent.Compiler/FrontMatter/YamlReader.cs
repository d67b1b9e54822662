using System.Globalization;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>
/// Reads YAML from the parser's events, which carry exact marks, with limits on size and depth and without recursion.
/// </summary>
/// <param name="problems">Gets what is wrong.</param>
/// <param name="invalid">The kind of problem that broken YAML is: a message with one argument.</param>
/// <param name="passesAliases">Whether anchors and aliases may be in it; they are not followed, an alias is read as nothing.</param>
internal sealed class YamlReader(ProblemBag problems, ProblemKind invalid, bool passesAliases = false)
{
    private const int MaxLength = 64 * 1024;
    private const int MaxDepth = 32;
    private const int MaxNodes = 10_000;

    // What is open: a sequence or a mapping, and of a mapping the key that waits for its value.
    private readonly Stack<(YamlNode Node, YamlScalar? Key)> _open = new();
    private YamlNode? _root;
    private int _nodes;

    /// <summary>The document's value; <c>null</c> where it is empty or a problem was reported.</summary>
    public YamlNode? Read(TextSpan span)
    {
        if (span.Length > MaxLength)
        {
            TooLarge(span.Start, Invariant($"{MaxLength} characters"));
            return null;
        }

        var yaml = problems.File.GetText(span);
        try
        {
            return Parse(yaml, span.Start);
        }
        catch (YamlException)
        {
            yaml = QuotedLines.Indent(yaml);
        }

        try
        {
            return Parse(yaml, span.Start);
        }
        catch (YamlException exception)
        {
            var (place, hint) = YamlErrorHint.Find(problems.File, span, (int)exception.Start.Index);
            problems.Add(invalid, place, hint);
            return null;
        }
    }

    private YamlNode? Parse(string yaml, int start)
    {
        _open.Clear();
        (_root, _nodes) = (null, 0);
        var parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
        while (MoveNext(parser))
        {
            if (!Take(parser.Current!, start))
            {
                return null;
            }
        }

        return _root;
    }

    // Of some broken YAML (an empty key, then a list in brackets over two lines) the parser throws what it throws of its own misuse.
    private static bool MoveNext(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (InvalidOperationException exception)
        {
            var mark = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(mark, mark, exception.Message, exception);
        }
    }

    private bool Take(ParsingEvent current, int offset)
    {
        var start = offset + (int)current.Start.Index;
        var span = TextSpan.FromBounds(start, offset + (int)current.End.Index).Trim(problems.File.Text);
        if (passesAliases && current is AnchorAlias)
        {
            return Add(new YamlScalar(span, "", isPlain: true));
        }

        if (!passesAliases && current is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
        {
            problems.Add(
                FrontMatterProblems.AliasNotAllowed,
                span,
                problems.File.GetText(span),
                current is AnchorAlias ? "alias" : "anchor");
            return false;
        }

        switch (current)
        {
            case Scalar scalar:
                return Add(new YamlScalar(span, scalar.Value, scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty));
            case SequenceStart:
                return Open(new YamlSequence(span));
            case MappingStart:
                return Open(new YamlMapping(span));
            case DocumentStart when _root is not null:
                problems.Add(invalid, problems.File.GetLine(start), "a line '---' in it begins a second document");
                return false;
            case SequenceEnd or MappingEnd:
                var closed = _open.Pop().Node;

                // The mark at the end of a flow collection is before its bracket.
                var isFlow = problems.File.Text[closed.Span.Start] is '[' or '{';
                closed.Span = TextSpan.FromBounds(closed.Span.Start, span.End + (isFlow ? 1 : 0)).Trim(problems.File.Text);
                return true;
            default:
                return true;
        }
    }

    private bool Open(YamlNode node)
    {
        if (!Add(node))
        {
            return false;
        }

        _open.Push((node, null));
        if (_open.Count > MaxDepth)
        {
            TooLarge(node.Span.Start, Invariant($"{MaxDepth} levels"));
            return false;
        }

        return true;
    }

    private bool Add(YamlNode node)
    {
        if (++_nodes > MaxNodes)
        {
            TooLarge(node.Span.Start, Invariant($"{MaxNodes} values"));
            return false;
        }

        if (_open.Count == 0)
        {
            _root = node;
            return true;
        }

        var (parent, key) = _open.Pop();
        if (parent is YamlSequence sequence)
        {
            sequence.Items.Add(node);
        }
        else if (key is not null)
        {
            ((YamlMapping)parent).Entries.Add(new YamlEntry(key, node));
            key = null;
        }
        else if (node is YamlScalar scalar)
        {
            if (!passesAliases && scalar is { IsPlain: true, Value: "<<" })
            {
                problems.Add(FrontMatterProblems.AliasNotAllowed, scalar.Span, "<<", "merge key");
                return false;
            }

            key = scalar;
        }
        else
        {
            problems.Add(invalid, node.Span, "a key must be a word, not " + node.Describe());
            return false;
        }

        _open.Push((parent, key));
        return true;
    }

    private void TooLarge(int at, string limit) =>
        problems.Add(LimitProblems.FrontMatterTooLarge, problems.File.GetLine(at), limit);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
