using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>Parses a source into a syntax tree. Open blocks are on a stack of its own, so deep nesting does not overflow.</summary>
internal sealed class LiquidParser
{
    private readonly List<LiquidToken> _tokens;
    private readonly HashSet<int> _closed;
    private readonly List<LiquidNode> _root = [];

    // From the outermost to the innermost.
    private readonly List<LiquidOpenBlock> _open = [];
    private readonly Dictionary<string, int> _openByName = new(StringComparer.Ordinal);

    // The blocks that are not open because their opening tag has a mistake.
    private readonly Dictionary<string, int> _failedByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnclosedBlockNode> _unclosedByEnd = new(StringComparer.Ordinal);
    private UnclosedBlockNode? _lastUnclosed;
    private int _suggestions;

    // Searching for a name takes time, so only the first unknown tags get a suggestion.
    private const int MaxSuggestions = 20;

    private LiquidParser(List<LiquidToken> tokens)
    {
        _tokens = tokens;
        _closed = ClosedBlocks.Find(_tokens);
    }

    /// <summary>Whether the tags are lines of a <c>liquid</c> tag.</summary>
    public bool IsInLines { get; private init; }

    public static IReadOnlyList<LiquidNode> Parse(LiquidSource source) => Parse(new LiquidParser(new LiquidScanner(source).Scan()));

    /// <summary>Parses the lines of a <c>liquid</c> tag.</summary>
    public static IReadOnlyList<LiquidNode> Parse(List<LiquidToken> lines) => Parse(new LiquidParser(lines) { IsInLines = true });

    private static IReadOnlyList<LiquidNode> Parse(LiquidParser parser)
    {
        for (var i = 0; i < parser._tokens.Count; i++)
        {
            parser.AddToken(i);
        }

        while (parser._open.Count > 0)
        {
            parser.Close(null);
        }

        return parser._root;
    }

    /// <summary>Whether the current tag is in a block that is checked as a whole.</summary>
    public bool IsInBlock => _open.Exists(open => !open.Tag.OpensWithoutEnd);

    /// <summary>Returns whether the current tag is in a block of a name.</summary>
    public bool IsIn(string block) => _openByName.TryGetValue(block, out var count) && count > 0;

    private void AddToken(int index)
    {
        var token = _tokens[index];
        switch (token.Kind)
        {
            case LiquidTokenKind.Text:
                Add(new TextNode(token.Span, index > 0 && _tokens[index - 1].TrimsAfter, index + 1 < _tokens.Count && _tokens[index + 1].TrimsBefore));
                break;
            case LiquidTokenKind.Output:
                Add(new OutputNode(token));
                break;
            case LiquidTokenKind.Tag:
                AddTag(index);
                break;
            case LiquidTokenKind.Raw:
                Add(new RawNode(token));
                break;
            case LiquidTokenKind.Comment:
                Add(new CommentNode(token));
                break;
            case LiquidTokenKind.NotClosed:
                AddUnclosedBraces(token);
                break;
            case LiquidTokenKind.BlockNotClosed:
                Add(new UnclosedBlockNode(token) { MisspelledEnd = EndOfText.Find(token) });
                break;
        }
    }

    // '{% endif }' is the end of a block that is reported as not closed.
    private void AddUnclosedBraces(LiquidToken token)
    {
        var block = EndOfText.ReadUnclosed(token) is var (name, _) && _unclosedByEnd.TryGetValue(name, out var found) && found.MisspelledEnd is null ? found : null;
        if (block is not null)
        {
            block.MisspelledEnd = EndOfText.ReadUnclosed(token)!.Value.Span;
        }

        Add(new UnclosedBracesNode(token, isReported: block is not null));
    }

    private void AddTag(int index)
    {
        var tag = _tokens[index];
        if (_open.Count > 0 && _open[_open.Count - 1].CanBranch(tag.Name))
        {
            _open[_open.Count - 1].Branch(tag);
        }
        else if (LiquidTags.BlockOf(tag.Name) is { } block)
        {
            AddEnd(tag, block);
        }
        else if (IsLongerWord(tag) || LiquidTags.Find(tag.Name) is not { } row)
        {
            AddUnknown(tag);
        }
        else if (row.CreateBlock is not null && !row.OpensWithoutEnd && !_closed.Contains(index))
        {
            Add(_lastUnclosed = _unclosedByEnd[row.End] = new UnclosedBlockNode(tag));
        }
        else if (row.Parse(tag, this) is { } node)
        {
            Add(node);
            CountFailed(node is MalformedTagNode && row.CreateBlock is not null ? row.Name : null, 1);
        }
        else
        {
            _open.Add(new LiquidOpenBlock(row, tag));
            Count(row, 1);
        }
    }

    // In 'include-relative', Liquid reads the name 'include'.
    private static bool IsLongerWord(LiquidToken tag)
    {
        var content = tag.Content.Trim();
        var (text, end) = (content.Source.Text, content.Start + tag.Name.Length);
        return end + 1 < content.End && text[end] == '-' && Ascii.IsLetter(text[end + 1]);
    }

    private void AddUnknown(LiquidToken tag)
    {
        var meant = _suggestions++ < MaxSuggestions ? MeantTag.Find(tag) : null;
        var unclosed = tag.Name == "end" ? _lastUnclosed : meant is not null && _unclosedByEnd.TryGetValue(meant, out var block) ? block : null;
        if (unclosed is { MisspelledEnd: null })
        {
            unclosed.MisspelledEnd = tag.Span;
            Add(new KeptEndNode(tag));
            return;
        }

        Add(new UnknownTagNode(tag, meant));
        CountFailed(meant is not null && LiquidTags.BlockOf("end" + meant) is not null ? meant : null, 1);
    }

    // A block that can be open without an end, such as 'highlight', is cut off by the end of a block around it. That end is then an unsupported tag.
    private void AddEnd(LiquidToken end, string block)
    {
        var innermost = _open.FindLastIndex(open => open.Tag.Name == block || !open.Tag.OpensWithoutEnd);
        if (innermost < 0 || _open[innermost].Tag.Name != block)
        {
            AddStrayEnd(end, block);
            return;
        }

        var isCut = innermost < _open.Count - 1;
        while (innermost < _open.Count - 1)
        {
            Close(null);
        }

        if (isCut)
        {
            Add(new UnknownTagNode(end));
        }

        Close(end);
    }

    private void AddStrayEnd(LiquidToken end, string block)
    {
        if (_failedByName.TryGetValue(block, out var count) && count > 0)
        {
            CountFailed(block, -1);
            Add(new KeptEndNode(end));
        }
        else
        {
            Add(new StrayEndNode(end, block));
        }
    }

    private void CountFailed(string? block, int change)
    {
        if (block is not null)
        {
            _failedByName.TryGetValue(block, out var count);
            _failedByName[block] = count + change;
        }
    }

    private void Close(LiquidToken? end)
    {
        var block = _open[_open.Count - 1];
        _open.RemoveAt(_open.Count - 1);
        Count(block.Tag, -1);
        Add(block.Close(end));
    }

    private void Count(LiquidTag tag, int change)
    {
        _openByName.TryGetValue(tag.Name, out var count);
        _openByName[tag.Name] = count + change;
    }

    private void Add(LiquidNode node)
    {
        if (_open.Count > 0)
        {
            _open[_open.Count - 1].Add(node);
        }
        else
        {
            _root.Add(node);
        }
    }
}
