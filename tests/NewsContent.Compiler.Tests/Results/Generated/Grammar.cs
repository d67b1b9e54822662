using System.Globalization;
using System.Text;

namespace NewsContent.Compiler.Tests.Results.Generated;

/// <summary>
/// A grammar of inputs. Its file has the name of each rule at the start of a line, and below it the alternatives, indented by two spaces, whose <c>⟨name⟩</c> is replaced with an
/// alternative of another rule. <c>⟨name*3⟩</c> means up to three times, and <c>⟨name+3⟩</c> one to three times. <c>⟨=name⟩</c> repeats the text that the same alternative last wrote
/// for <c>⟨name⟩</c>. <c>⟨⟩</c> is empty text, <c>\n</c> a line end, <c>\t</c> a tab, <c>\s</c> a space, <c>\uXXXX</c> a UTF-16 unit, and <c>\p</c> a backslash. The first
/// alternative of a rule must not refer to the rule. Lines that start with <c>//</c> are comments.
/// </summary>
internal sealed class Grammar
{
    // Deeper rules, and those of a long text, use their first alternative.
    private const int MaxDepth = 9;
    private const int MaxLength = 1_500;

    private readonly Dictionary<string, List<IReadOnlyList<Part>>> _rules = new(StringComparer.Ordinal);

    private Grammar()
    {
    }

    /// <summary>Reads a grammar and the one with the rules that all use.</summary>
    public static Grammar Read(string name)
    {
        var grammar = new Grammar();
        grammar.Add("common");
        grammar.Add(name);
        foreach (var part in grammar._rules.Values.SelectMany(rule => rule).SelectMany(parts => parts).Where(part => part.Rule is not null && !grammar._rules.ContainsKey(part.Rule.TrimStart('='))))
        {
            throw new InvalidOperationException($"Grammar '{name}' has no rule '{part.Rule}'.");
        }

        return grammar;
    }

    /// <summary>Writes a text of a rule.</summary>
    public string Write(string rule, NumberSequence numbers)
    {
        var text = new StringBuilder();
        Write(rule, numbers, text, 0);
        return text.ToString();
    }

    private void Write(string rule, NumberSequence numbers, StringBuilder text, int depth)
    {
        var alternatives = _rules[rule];
        var parts = alternatives[depth > MaxDepth || text.Length > MaxLength ? 0 : numbers.Next(alternatives.Count)];
        Dictionary<string, string>? written = null;
        foreach (var (words, name, min, max) in parts)
        {
            text.Append(words);
            if (name is ['=', .. var repeated])
            {
                text.Append(written![repeated]);
                continue;
            }

            var start = text.Length;
            var count = name is null ? 0 : min == max ? min : min + numbers.Next(max - min + 1);
            for (var i = 0; i < count; i++)
            {
                Write(name!, numbers, text, depth + 1);
            }

            if (name is not null && parts.Any(part => part.Rule is ['=', ..]))
            {
                (written ??= [])[name] = text.ToString(start, text.Length - start);
            }
        }
    }

    private void Add(string name)
    {
        List<IReadOnlyList<Part>>? rule = null;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests/NewsContent.Compiler.Tests/Results/Generated/Grammars", name + ".txt")))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                rule!.Add(Parse(line[2..]));
            }
            else if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            {
                _rules[line] = rule = [];
            }
        }
    }

    private static List<Part> Parse(string line)
    {
        var parts = new List<Part>();
        var start = 0;
        while (line.IndexOf('⟨', start) is >= 0 and var open)
        {
            var close = line.IndexOf('⟩', open);
            var name = line[(open + 1)..close];
            var sign = name.IndexOfAny(['*', '+']);
            var max = sign < 0 ? 1 : int.Parse(name[(sign + 1)..], CultureInfo.InvariantCulture);
            var min = sign >= 0 && name[sign] == '*' ? 0 : 1;
            parts.Add(new Part(Unescape(line[start..open]), name.Length == 0 ? null : sign < 0 ? name : name[..sign], min, max));
            start = close + 1;
        }

        parts.Add(new Part(Unescape(line[start..]), null, 0, 0));
        return parts;
    }

    private static string Unescape(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                result.Append(text[i]);
                continue;
            }

            i++;
            switch (text[i])
            {
                case 'n':
                    result.Append('\n');
                    break;
                case 't':
                    result.Append('\t');
                    break;
                case 's':
                    result.Append(' ');
                    break;
                case 'p':
                    result.Append('\\');
                    break;
                case 'u':
                    result.Append((char)int.Parse(text.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                default:
                    result.Append('\\').Append(text[i]);
                    break;
            }
        }

        return result.ToString();
    }

    private sealed record Part(string Words, string? Rule, int Min, int Max);
}
