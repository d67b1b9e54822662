using System.Text;

namespace NewsContent.Compiler.Html.Hosts;

/// <summary>Converts labels of hosts to and from ASCII (RFC 3492). The result of the platform's implementation depends on the machine.</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int MinThreshold = 1;
    private const int MaxThreshold = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int InitialBias = 72;
    private const int InitialCodePoint = 0x80;

    // A label has at most 63 letters, and the algorithm takes quadratic time.
    private const int MaxLabelLength = 63;

    private const string Prefix = "xn--";

    /// <summary>Returns the Unicode form of a label with <c>xn--</c>; other and invalid labels are not changed.</summary>
    public static string Decode(string label)
    {
        if (!label.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || label.Length > MaxLabelLength)
        {
            return label;
        }

        var hyphen = label.LastIndexOf('-');
        var codePoints = hyphen < Prefix.Length ? [] : label.Substring(Prefix.Length, hyphen - Prefix.Length).Select(c => (int)c).ToList();
        var (next, index, bias) = (InitialCodePoint, 0, InitialBias);
        for (var at = Math.Max(hyphen + 1, Prefix.Length); at < label.Length;)
        {
            var previous = index;
            if (ReadNumber(label, ref at, bias) is not { } delta)
            {
                return label;
            }

            index += delta;
            bias = Adapt(index - previous, codePoints.Count + 1, isFirst: previous == 0);
            next += index / (codePoints.Count + 1);
            index %= codePoints.Count + 1;
            if (next is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
            {
                return label;
            }

            codePoints.Insert(index++, next);
        }

        return string.Concat(codePoints.Select(char.ConvertFromUtf32));
    }

    /// <summary>Returns the label in ASCII with <c>xn--</c>; ASCII labels and labels that are too long are not changed.</summary>
    public static string Encode(string label)
    {
        var codePoints = new List<int>();
        for (var i = 0; i < label.Length; i++)
        {
            var isPair = i + 1 < label.Length && char.IsSurrogatePair(label[i], label[i + 1]);
            codePoints.Add(isPair ? char.ConvertToUtf32(label[i], label[++i]) : label[i]);
        }

        if (codePoints.Count > MaxLabelLength || codePoints.All(c => c < InitialCodePoint))
        {
            return label;
        }

        var result = new StringBuilder(Prefix);
        foreach (var c in codePoints.Where(c => c < InitialCodePoint))
        {
            result.Append((char)c);
        }

        var basic = codePoints.Count(c => c < InitialCodePoint);
        if (basic > 0)
        {
            result.Append('-');
        }

        var (next, delta, bias, handled) = (InitialCodePoint, 0, InitialBias, basic);
        while (handled < codePoints.Count)
        {
            var least = codePoints.Where(c => c >= next).Min();
            delta += (least - next) * (handled + 1);
            next = least;
            foreach (var c in codePoints)
            {
                if (c < next)
                {
                    delta++;
                }
                else if (c == next)
                {
                    AppendNumber(result, delta, bias);
                    bias = Adapt(delta, handled + 1, isFirst: handled == basic);
                    delta = 0;
                    handled++;
                }
            }

            delta++;
            next++;
        }

        return result.ToString();
    }

    private static void AppendNumber(StringBuilder result, int number, int bias)
    {
        for (var k = Base; ; k += Base)
        {
            var threshold = Math.Min(Math.Max(k - bias, MinThreshold), MaxThreshold);
            if (number < threshold)
            {
                result.Append(Digit(number));
                return;
            }

            result.Append(Digit(threshold + ((number - threshold) % (Base - threshold))));
            number = (number - threshold) / (Base - threshold);
        }
    }

    // Null if there is no number, or if no label of a valid length produces it.
    private static int? ReadNumber(string label, ref int at, int bias)
    {
        const int MaxNumber = 0x10FFFF * (MaxLabelLength + 1);

        long number = 0;
        long weight = 1;
        for (var k = Base; at < label.Length; k += Base)
        {
            var digit = ValueOf(label[at++]);
            number += digit * weight;
            if (digit < 0 || number > MaxNumber)
            {
                return null;
            }

            var threshold = Math.Min(Math.Max(k - bias, MinThreshold), MaxThreshold);
            if (digit < threshold)
            {
                return (int)number;
            }

            weight *= Base - threshold;
            if (weight > MaxNumber)
            {
                return null;
            }
        }

        return null;
    }

    private static int ValueOf(char c) => c switch
    {
        >= 'a' and <= 'z' => c - 'a',
        >= 'A' and <= 'Z' => c - 'A',
        >= '0' and <= '9' => c - '0' + 26,
        _ => -1,
    };

    private static int Adapt(int delta, int count, bool isFirst)
    {
        delta = isFirst ? delta / Damp : delta / 2;
        delta += delta / count;
        var k = 0;
        for (; delta > (Base - MinThreshold) * MaxThreshold / 2; k += Base)
        {
            delta /= Base - MinThreshold;
        }

        return k + ((Base - MinThreshold + 1) * delta / (delta + Skew));
    }

    private static char Digit(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);
}
