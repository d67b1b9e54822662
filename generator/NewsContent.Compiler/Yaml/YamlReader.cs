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
internal sealed class YamlReader(ProblemBag problems, ProblemKind invalid)
{
    /// <summary>The greatest number of characters.</summary>
    public int MaxLength { get; init; } = 64 * 1024;

    /// <summary>The greatest number of values.</summary>
    public int MaxValues { get; init; } = YamlBuilder.DefaultMaxValues;

    /// <summary>The greatest number of characters that aliases repeat.</summary>
    public int MaxRepeated { get; init; } = 10_000_000;

    /// <summary>Returns the value of the document, or the mapping before a mistake; <c>null</c> if it is empty or cannot be read.</summary>
    public YamlValue? Read(TextSpan span)
    {
        if (span.Length > MaxLength)
        {
            problems.Add(LimitProblems.FrontMatterTooLarge, problems.File.GetLine(span.Start), FormattableString.Invariant($"{MaxLength} characters"));
            return null;
        }

        var yaml = problems.File.GetText(span);
        if (TryParse(yaml, span.Start, out var root, out _) || TryParse(FlowLines.Indent(QuotedLines.Indent(yaml)), span.Start, out root, out var failure))
        {
            return CheckRoot(root, span);
        }

        // As in Jekyll, a mapping that ends before the mistake has its values.
        Report(YamlErrorHint.Find(problems.File, span, (int)failure!.Start.Index, (int)failure.End.Index));
        return root as YamlMapping;
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

    private bool TryParse(string yaml, int start, out YamlValue? root, out YamlException? failure)
    {
        // If the YAML is invalid, its other problems have the same reason.
        var found = new ProblemBag(problems.File) { IsPost = problems.IsPost };
        var builder = new YamlBuilder(found, MaxValues, MaxRepeated);
        failure = null;
        try
        {
            Parse(yaml, start, builder, found);
            builder.ReportAnchors();
            problems.AddAll(found);
        }
        catch (YamlException exception)
        {
            failure = exception;
        }

        root = builder.Root is { } value ? MergeKeys.Apply(value) : null;
        return failure is null;
    }

    private static void Parse(string yaml, int start, YamlBuilder builder, ProblemBag found)
    {
        var scanner = new Scanner(new StringReader(yaml), skipComments: true);
        var parser = new Parser(scanner);
        while (MoveNext(parser, scanner))
        {
            // As in Jekyll, the rest of the YAML is not read.
            if (parser.Current is DocumentStart second && builder.Root is not null)
            {
                ReportSecond(start + (int)second.Start.Index, start + yaml.Length, found);
                return;
            }

            if (!Take(parser.Current!, start, builder, found))
            {
                return;
            }
        }
    }

    private static void ReportSecond(int start, int end, ProblemBag found)
    {
        var line = found.File.GetLine(start);
        if (line.End < end && !string.IsNullOrWhiteSpace(found.File.GetText(TextSpan.FromBounds(line.End, end))))
        {
            found.Add(FrontMatterProblems.SecondDocument, line);
        }
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

    private static bool Take(ParsingEvent current, int offset, YamlBuilder builder, ProblemBag found)
    {
        var start = offset + (int)current.Start.Index;
        var span = TextSpan.FromBounds(start, offset + (int)current.End.Index).Trim(found.File.Text);
        switch (current)
        {
            case AnchorAlias alias:
                return builder.AddAlias(Check(alias.Value.Value, alias), span);
            case Scalar scalar:
                if (!scalar.Tag.IsEmpty && scalar.Tag.Value is ['!', _, ..] tag)
                {
                    found.Add(FrontMatterProblems.PartOfYaml, span, tag, "tag");
                }

                return builder.Add(new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty, span), AnchorOf(scalar));
            case SequenceStart sequence:
                return builder.Open(new YamlSequence(default, span), AnchorOf(sequence));
            case MappingStart mapping:
                return builder.Open(new YamlMapping(default, span), AnchorOf(mapping));
            case SequenceEnd or MappingEnd:
                return builder.Close(span.End);
            default:
                return true;
        }
    }

    private static string? AnchorOf(NodeEvent node) => node.Anchor.IsEmpty ? null : Check(node.Anchor.Value, node);

    // In Ruby, names of anchors have only these characters, so that '*more* and' is invalid.
    private static string Check(string anchor, ParsingEvent parsingEvent) =>
        anchor.All(static c => Ascii.IsLetterOrDigit(c) || c is '-' or '_') ? anchor : throw new YamlException(parsingEvent.Start, parsingEvent.End, "The name of an anchor has another character.");
}
