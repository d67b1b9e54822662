using System.Globalization;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Characters;

/// <summary>
/// Warns of misleading characters in a file: in front matter, text, URLs and code. One pass reports one problem of each kind, at its first occurrence, with the number of
/// occurrences.
/// </summary>
internal static class CharacterCheck
{
    private const char Replacement = '\uFFFD';

    public static void Check(SourceFile file, ProblemBag problems)
    {
        var text = file.Text;
        var bidi = default(Found);
        var invisible = default(Found);
        var mojibake = default(Found);
        var replaced = default(Found);
        var meant = "";
        var line = default(CheckedLine);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < '\u007F')
            {
                continue;
            }

            if (c is >= '\u00C2' and <= '\u00F3' && Mojibake.Match(text, i) is var (length, before))
            {
                meant = mojibake.Count == 0 ? before : meant;
                mojibake.Add(i, length);
                i += length - 1;
            }
            else if (c == Replacement)
            {
                replaced.Add(i, 1);
            }
            else if (BidiControls.IsControl(c))
            {
                line = line.For(text, i);
                if (!line.IsInOrder)
                {
                    bidi.Add(i, 1);
                }
            }
            else if (InvisibleCharacters.IsAt(text, i))
            {
                invisible.Add(i, char.IsHighSurrogate(c) ? 2 : 1);
            }

            if (char.IsHighSurrogate(text[i]))
            {
                i++;
            }
        }

        Report(BodyProblems.BidiControl, bidi);
        Report(BodyProblems.InvisibleCharacter, invisible);
        if (mojibake.Count > 0)
        {
            problems.Add(BodyProblems.Mojibake, mojibake.First, file.GetText(mojibake.First), meant, Number(mojibake.Count));
        }

        // Invalid characters became the same character when the file was read, and were already reported.
        if (replaced.Count > 0 && file.ReplacedCount == 0)
        {
            problems.Add(BodyProblems.ReplacementCharacter, replaced.First, Number(replaced.Count));
        }

        void Report(ProblemKind kind, Found found)
        {
            if (found.Count > 0)
            {
                problems.Add(kind, found.First, Number(found.Count), NameOf(text, found.First.Start));
            }
        }
    }

    /// <summary>Warns of the same characters in a front matter value that YAML escapes produced.</summary>
    public static void CheckValue(string value, TextSpan span, ProblemBag problems)
    {
        bool? isInOrder = null;
        for (var i = 0; i < value.Length; i++)
        {
            var kind = BidiControls.IsControl(value[i])
                ? (isInOrder ??= BidiControls.AreInOrder(value, new TextSpan(0, value.Length))) == true ? null : BodyProblems.BidiControl
                : InvisibleCharacters.IsAt(value, i) ? BodyProblems.InvisibleCharacter : null;

            // Characters that the file contains directly were already reported.
            if (kind is not null && !problems.Has(kind) && problems.File.Text.IndexOf(value[i], span.Start, span.Length) < 0)
            {
                problems.Add(kind, span, "1", NameOf(value, i));
                return;
            }

            i += char.IsHighSurrogate(value[i]) ? 1 : 0;
        }
    }

    public static string NameOf(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    private static string NameOf(string text, int index) =>
        NameOf(char.IsHighSurrogate(text[index]) ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index]);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private struct Found
    {
        public int Count { get; private set; }

        public TextSpan First { get; private set; }

        public void Add(int start, int length)
        {
            First = Count++ == 0 ? new TextSpan(start, length) : First;
        }
    }
}
