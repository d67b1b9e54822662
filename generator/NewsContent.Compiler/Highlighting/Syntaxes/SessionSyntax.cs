namespace NewsContent.Compiler.Highlighting.Syntaxes;

/// <summary>The syntax of a session in a terminal: prompts, commands and output.</summary>
/// <param name="command">The syntax of commands.</param>
/// <param name="prompts">The prompts. The characters <c>$</c>, <c>#</c>, <c>%</c> and <c>&gt;</c> can have a name before them.</param>
internal sealed class SessionSyntax(CodeSyntax command, string[] prompts) : CodeSyntax
{
    // A longer line is output, so that each line is searched for a bounded number of characters.
    private const int MaxPromptLength = 80;

    public override void Scan(string code, int start, int end, CodeSpans spans)
    {
        for (var line = start; line < end && !spans.IsFull;)
        {
            var lineEnd = LineEnd(code, line, end);
            if (EndOfPrompt(code, line, lineEnd) is > 0 and var at)
            {
                spans.Add(line, at, CodeClass.Prompt);
                command.Scan(code, at, lineEnd, spans);
            }
            else
            {
                spans.Add(line, lineEnd, CodeClass.Output);
            }

            line = lineEnd + 1;
        }
    }

    private int EndOfPrompt(string code, int line, int lineEnd)
    {
        foreach (var prompt in prompts)
        {
            if (IsAt(code, line, lineEnd, prompt) && (line + prompt.Length == lineEnd || code[line + prompt.Length] == ' '))
            {
                return line + prompt.Length;
            }
        }

        // user@host:~$ and PS C:\>
        var isNamed = false;
        for (var at = line; at < lineEnd && at < line + MaxPromptLength; at++)
        {
            isNamed |= code[at] is '@' or ':';
            if (code[at] is '$' or '#' or '%' or '>' && isNamed && (at + 1 == lineEnd || code[at + 1] == ' '))
            {
                return at + 1;
            }

            if (code[at] == ' ' && !IsAt(code, line, lineEnd, "PS "))
            {
                break;
            }
        }

        return -1;
    }
}
