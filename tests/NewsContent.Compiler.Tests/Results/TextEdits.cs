namespace NewsContent.Compiler.Tests.Results;

/// <summary>Small edits of a text, the same in each run: characters are deleted, inserted, replaced, repeated and moved, mostly at the edges of markup.</summary>
internal static class TextEdits
{
    private const string Inserted = " \t\n\"'`\\:;,.-_=+*#|/!?&%$~^<>()[]{}019azAZ é中\u00A0—";

    private static readonly string[] Pieces = ["\n\n", "    ", "\n---\n", "{{ a }}", "{% if a %}", "{:.a}", "<b>", "</p>", "<!-- a -->", "[a](/b)", "**", "```\n", "> ", "* ", "1. ", "\n: ", "&amp;", "://", "😀", "a\u0301", "٣", "\r\n"];

    /// <summary>Returns edited texts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The position of the first edit.</param>
    /// <param name="count">The number of edited texts.</param>
    public static IEnumerable<string> Of(string text, int start, int count)
    {
        var random = new Random(text.Aggregate(17, (hash, c) => unchecked((hash * 31) + c)));
        for (var i = 0; i < count; i++)
        {
            // Many texts have a second edit.
            var edited = Edit(text, start, random);
            yield return random.Next(3) == 0 ? Edit(edited, Math.Min(start, edited.Length), random) : edited;
        }
    }

    private static string Edit(string text, int start, Random random)
    {
        var at = Position(text, start, random);
        var length = Math.Min(random.Next(2) == 0 ? 1 : random.Next(2, 9), text.Length - at);
        var (before, part, after) = (text[..at], text.Substring(at, length), text[(at + length)..]);
        return random.Next(9) switch
        {
            0 => before + after,
            1 or 2 => before + Inserted[random.Next(Inserted.Length)] + part + after,
            3 => before + Inserted[random.Next(Inserted.Length)] + (part + after)[Math.Min(1, length)..],
            4 => before + part + part + after,
            5 => before + Pieces[random.Next(Pieces.Length)] + part + after,
            6 => before,
            7 => before + after[..(after.Length / 2)] + part + after[(after.Length / 2)..],
            _ => before + "\n" + part + after,
        };
    }

    // A position next to a character that is not a letter, if a few attempts find one.
    private static int Position(string text, int start, Random random)
    {
        var at = random.Next(start, text.Length + 1);
        for (var i = 0; i < 3 && at < text.Length && char.IsLetter(text[at]) && (at == 0 || char.IsLetter(text[at - 1])); i++)
        {
            at = random.Next(start, text.Length + 1);
        }

        return at;
    }
}
