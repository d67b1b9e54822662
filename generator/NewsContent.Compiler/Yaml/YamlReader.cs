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
    /// <summary>The greatest number of characters.</summary>
    public int MaxLength { get; init; } = 64 * 1024;

    /// <summary>The greatest number of values.</summary>
    public int MaxValues { get; init; } = YamlBuilder.DefaultMaxValues;

    /// <summary>Returns the value of the document; <c>null</c> if it is empty or a problem was reported.</summary>
    public YamlValue? Read(TextSpan span)
    {
        if (span.Length > MaxLength)
        {
            problems.Add(LimitProblems.FrontMatterTooLarge, problems.File.GetLine(span.Start), FormattableString.Invariant($"{MaxLength} characters"));
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
    private YamlValue? CheckRoot(YamlValue? root, TextSpan span)
    {
        if (root is not YamlScalar { IsPlain: true } || YamlLineCheck.Find(problems.File, span, span.End) is not { } mistake)
        {
            return root;
        }

        Report(mistake);
        return null;
    }

    private void Report(YamlMistake mistake) => problems.Add(invalid, mistake.Span, mistake.Hint);

    private YamlValue? Parse(string yaml, int start)
    {
        var builder = new YamlBuilder(problems, invalid, followsAliases, MaxValues);
        var scanner = new Scanner(new StringReader(yaml), skipComments: true);
        var parser = new Parser(scanner);
        while (MoveNext(parser, scanner))
        {
            if (!Take(parser.Current!, start, builder))
            {
                return null;
            }
        }

        return builder.Root;
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

    private bool Take(ParsingEvent current, int offset, YamlBuilder builder)
    {
        var start = offset + (int)current.Start.Index;
        var span = TextSpan.FromBounds(start, offset + (int)current.End.Index).Trim(problems.File.Text);
        if (!followsAliases && current is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
        {
            problems.Add(FrontMatterProblems.AliasNotAllowed, span, problems.File.GetText(span), current is AnchorAlias ? "alias" : "anchor", AliasRemedy(current, span));
            return false;
        }

        switch (current)
        {
            case AnchorAlias alias:
                return builder.AddAlias(alias.Value.Value, span);
            case Scalar scalar:
                return builder.Add(new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty, span), AnchorOf(scalar));
            case SequenceStart sequence:
                return builder.Open(new YamlSequence(default, span), AnchorOf(sequence));
            case MappingStart mapping:
                return builder.Open(new YamlMapping(default, span), AnchorOf(mapping));
            case SequenceEnd or MappingEnd:
                return builder.Close(span.End);
            case DocumentStart when builder.Root is not null:
                problems.Add(invalid, problems.File.GetLine(start), "this line begins a second document; delete it");
                return false;
            default:
                return true;
        }
    }

    // '*Breaking* rates' and '&Co news' are text: the other half of an alias is missing.
    private string AliasRemedy(ParsingEvent current, TextSpan span)
    {
        const int MaxShown = 60;

        var other = current is AnchorAlias alias ? "&" + alias.Value.Value : "*" + ((NodeEvent)current).Anchor.Value;
        if (problems.File.Text.IndexOf(other, StringComparison.Ordinal) >= 0)
        {
            return "write the value itself";
        }

        var text = problems.File.GetText(TextSpan.FromBounds(span.Start, problems.File.GetLine(span.Start).End)).Trim();
        var isLiteral = text.Length <= MaxShown && text.IndexOfAny(['"', '\\', ',', ']', '}', '#']) < 0;
        return "put the value in quotes if it is text" + (isLiteral ? $": \"{text}\"" : "");
    }

    private static string? AnchorOf(NodeEvent node) => node.Anchor.IsEmpty ? null : node.Anchor.Value;
}
