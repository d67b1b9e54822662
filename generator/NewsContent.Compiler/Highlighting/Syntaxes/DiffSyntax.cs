namespace NewsContent.Compiler.Highlighting.Syntaxes;

/// <summary>The syntax of differences between files: inserted and deleted lines.</summary>
internal sealed class DiffSyntax : CodeSyntax
{
    public override void Scan(string code, int start, int end, CodeSpans spans)
    {
        for (var line = start; line < end && !spans.IsFull;)
        {
            var lineEnd = LineEnd(code, line, end);
            if (ClassOf(code, line, lineEnd) is { } @class)
            {
                spans.Add(line, lineEnd, @class);
            }

            line = lineEnd + 1;
        }
    }

    private static string? ClassOf(string code, int line, int lineEnd) =>
        line == lineEnd ? null
        : IsAt(code, line, lineEnd, "+++") || IsAt(code, line, lineEnd, "---") || IsAt(code, line, lineEnd, "diff ") || IsAt(code, line, lineEnd, "index ") || code[line] == '=' ? CodeClass.Heading
        : code[line] switch
        {
            '+' or '>' => CodeClass.Inserted,
            '-' or '<' => CodeClass.Deleted,
            '@' => CodeClass.Subheading,
            _ => null,
        };
}
