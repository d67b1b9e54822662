using System.Text;

namespace NewsContent.Compiler.Text;

/// <summary>
/// Unicode normalization form C, which has one form for a letter with its marks. macOS and archives provide decomposed file names, while keyboards write composed letters.
/// </summary>
/// <remarks>The normalization of the runtime requires ICU and does nothing in invariant globalization mode, so output would depend on the machine.</remarks>
internal static class Nfc
{
    // Hangul syllables are composed by arithmetic (The Unicode Standard, chapter 3.12).
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeFirstTail = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TailCount = 28;
    private const int SyllableCount = LeadCount * VowelCount * TailCount;

    /// <summary>Returns the string in form C; the same instance if it is already in form C.</summary>
    public static string Normalize(string text)
    {
        var start = 0;
        while (start < text.Length && IsInert(text[start]))
        {
            start++;
        }

        if (start == text.Length)
        {
            return text;
        }

        var points = Decompose(text);
        Order(points);
        Compose(points);
        var result = Print(points);
        return result == text ? text : result;
    }

    /// <summary>Returns the letter without its marks.</summary>
    public static char BaseOf(char letter)
    {
        int point = letter;
        while (NormalizationData.Decompositions.TryGetValue(point, out var parts))
        {
            point = parts[0];
        }

        return (char)point;
    }

    /// <summary>Returns whether two strings differ only in the composition of letters.</summary>
    public static bool DifferOnlyInComposition(string first, string second) => first != second && Normalize(first) == Normalize(second);

    // Characters that never change and do not compose with an inert next character: most text, including Chinese and Cyrillic.
    private static bool IsInert(char c) => c is
        < '\u0300' or (>= '\u0400' and <= '\u0482') or (>= '\u3041' and <= '\u3098') or (>= '\u30A0' and <= '\u30FF')
        or (>= '\u3400' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFFEF') or (>= '\u2010' and <= '\u2027') or (>= '\u3001' and <= '\u3020');

    private static List<int> Decompose(string text)
    {
        var points = new List<int>(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            // A lone surrogate is kept.
            var point = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
                ? char.ConvertToUtf32(text[i], text[++i])
                : text[i];
            AddDecomposed(points, point);
        }

        return points;
    }

    private static void AddDecomposed(List<int> points, int point)
    {
        var syllable = point - FirstSyllable;
        if (syllable is >= 0 and < SyllableCount)
        {
            points.Add(FirstLead + (syllable / (VowelCount * TailCount)));
            points.Add(FirstVowel + (syllable % (VowelCount * TailCount) / TailCount));
            if (syllable % TailCount > 0)
            {
                points.Add(BeforeFirstTail + (syllable % TailCount));
            }
        }
        else if (NormalizationData.Decompositions.TryGetValue(point, out var parts))
        {
            foreach (var part in parts)
            {
                AddDecomposed(points, part);
            }
        }
        else
        {
            points.Add(point);
        }
    }

    // Marks after a letter are sorted by their classes; the sort is stable.
    private static void Order(List<int> points)
    {
        for (var start = 0; start < points.Count; start++)
        {
            var end = start;
            while (end < points.Count && NormalizationData.ClassOf(points[end]) > 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                var marks = points.GetRange(start, end - start).OrderBy(NormalizationData.ClassOf).ToList();
                for (var i = 0; i < marks.Count; i++)
                {
                    points[start + i] = marks[i];
                }
            }

            start = end;
        }
    }

    private static void Compose(List<int> points)
    {
        var length = 0;
        var starter = -1;
        var lastClass = 0;
        for (var i = 0; i < points.Count; i++)
        {
            // Composed characters overwrite the characters that were read.
            var point = points[i];
            var combiningClass = NormalizationData.ClassOf(point);
            var isBlocked = length - 1 > starter && lastClass >= combiningClass;
            if (starter >= 0 && !isBlocked && Compose(points[starter], point) is { } composed)
            {
                points[starter] = composed;
                continue;
            }

            points[length++] = point;
            lastClass = combiningClass;
            if (combiningClass == 0)
            {
                starter = length - 1;
            }
        }

        points.RemoveRange(length, points.Count - length);
    }

    private static int? Compose(int first, int second)
    {
        var (lead, vowel) = (first - FirstLead, second - FirstVowel);
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount)
        {
            return FirstSyllable + (((lead * VowelCount) + vowel) * TailCount);
        }

        var (syllable, tail) = (first - FirstSyllable, second - BeforeFirstTail);
        if (syllable is >= 0 and < SyllableCount && syllable % TailCount == 0 && tail is > 0 and < TailCount)
        {
            return first + tail;
        }

        return NormalizationData.Compositions.TryGetValue((first, second), out var composed) ? composed : null;
    }

    private static string Print(List<int> points)
    {
        var result = new StringBuilder(points.Count);
        foreach (var point in points)
        {
            if (point > char.MaxValue)
            {
                result.Append(char.ConvertFromUtf32(point));
            }
            else
            {
                result.Append((char)point);
            }
        }

        return result.ToString();
    }
}
