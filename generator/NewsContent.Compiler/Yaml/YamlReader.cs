using System.Globalization;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsContent.Compiler.Yaml;

/// <summary>
/// Reads YAML from the parser's events, which carry exact marks, with limits on size and depth and without recursion.
/// </summary>
/// <param name="problems">Receives the problems.</param>
/// <param name="invalid">The kind of problem for invalid YAML: a message with one argument.</param>
/// <param name="followsAliases">Whether anchors and aliases are allowed. The values of an alias count again for the limit; an unknown alias is null.</param>
internal sealed class YamlReader(ProblemBag problems, ProblemKind invalid, bool followsAliases = false)
{
    private const int MaxLength = 64 * 1024;
    private const int MaxDepth = 32;
    private const int MaxNodes = 10_000;

    // The open sequences and mappings; a mapping with the key that waits for its value.
    private readonly Stack<(YamlNode Node, YamlScalar? Key)> _open = new();

    // The values of anchors and their number of values; and for open nodes, the anchor and the number of values before it.
    private readonly Dictionary<string, (YamlNode Node, int Size)> _anchors = new(StringComparer.Ordinal);
    private readonly Stack<(string? Anchor, int Before)> _openAnchors = new();
    private YamlNode? _root;
    private int _nodes;

    /// <summary>Returns the value of the document; <c>null</c> if it is empty or a problem was reported.</summary>
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
            return CheckRoot(Parse(yaml, span.Start), span);
        }
        catch (YamlException)
        {
            yaml = QuotedLines.Indent(yaml);
        }

        try
        {
            return CheckRoot(Parse(yaml, span.Start), span);
        }
        catch (YamlException exception)
        {
            Report(YamlErrorHint.Find(problems.File, span, (int)exception.Start.Index, (int)exception.End.Index));
            return null;
        }
    }

    // 'key:value' without a space is a string in YAML.
    private YamlNode? CheckRoot(YamlNode? root, TextSpan span)
    {
        if (root is not YamlScalar { IsPlain: true } || YamlLineCheck.Find(problems.File, span, span.End) is not { } mistake)
        {
            return root;
        }

        Report(mistake);
        return null;
    }

    private void Report(YamlMistake mistake) => problems.Add(invalid, mistake.Span, mistake.Hint);

    private YamlNode? Parse(string yaml, int start)
    {
        _open.Clear();
        _anchors.Clear();
        _openAnchors.Clear();
        (_root, _nodes) = (null, 0);
        var scanner = new Scanner(new StringReader(yaml), skipComments: true);
        var parser = new Parser(scanner);
        while (MoveNext(parser, scanner))
        {
            if (!Take(parser.Current!, start))
            {
                return null;
            }
        }

        return _root;
    }

    // For some invalid YAML the parser throws exceptions that indicate its own misuse: an empty key followed by a flow list over two lines, an escaped
    // lone surrogate, and a tag that is not a URI.
    private static bool MoveNext(Parser parser, Scanner scanner)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            var mark = scanner.CurrentPosition;
            throw new YamlException(mark, mark, exception.Message, exception);
        }
    }

    private bool Take(ParsingEvent current, int offset)
    {
        var start = offset + (int)current.Start.Index;
        var span = TextSpan.FromBounds(start, offset + (int)current.End.Index).Trim(problems.File.Text);
        if (followsAliases && current is AnchorAlias alias)
        {
            return AddAlias(alias, span);
        }

        if (!followsAliases && current is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
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
                var node = new YamlScalar(span, scalar.Value, scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty);
                SetAnchor(AnchorOf(scalar), node, 1);
                return Add(node);
            case SequenceStart sequence:
                return Open(new YamlSequence(span), AnchorOf(sequence));
            case MappingStart mapping:
                return Open(new YamlMapping(span), AnchorOf(mapping));
            case DocumentStart when _root is not null:
                problems.Add(invalid, problems.File.GetLine(start), "a line '---' in it begins a second document");
                return false;
            case SequenceEnd or MappingEnd:
                var closed = _open.Pop().Node;
                var (anchor, before) = _openAnchors.Pop();
                SetAnchor(anchor, closed, _nodes - before);

                // The mark at the end of a flow collection is before its bracket.
                var isFlow = problems.File.Text[closed.Span.Start] is '[' or '{';
                closed.Span = TextSpan.FromBounds(closed.Span.Start, span.End + (isFlow ? 1 : 0)).Trim(problems.File.Text);
                return true;
            default:
                return true;
        }
    }

    private static string? AnchorOf(NodeEvent node) => node.Anchor.IsEmpty ? null : node.Anchor.Value;

    private void SetAnchor(string? anchor, YamlNode node, int size)
    {
        if (anchor is not null)
        {
            _anchors[anchor] = (node, size);
        }
    }

    private bool AddAlias(AnchorAlias alias, TextSpan span)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var target))
        {
            return Add(new YamlScalar(span, "", isPlain: true));
        }

        // A collection is counted where it is added.
        _nodes += target.Size - 1;
        return Add(target.Node);
    }

    private bool Open(YamlNode node, string? anchor)
    {
        var before = _nodes;
        if (!Add(node))
        {
            return false;
        }

        _open.Push((node, null));
        _openAnchors.Push((anchor, before));
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
            if (!followsAliases && scalar is { IsPlain: true, Value: "<<" })
            {
                problems.Add(FrontMatterProblems.AliasNotAllowed, scalar.Span, "<<", "merge key");
                return false;
            }

            key = scalar;
        }
        else
        {
            problems.Add(invalid, node.Span, "a key must be a string, not " + node.Describe());
            return false;
        }

        _open.Push((parent, key));
        return true;
    }

    private void TooLarge(int at, string limit) =>
        problems.Add(LimitProblems.FrontMatterTooLarge, problems.File.GetLine(at), limit);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
