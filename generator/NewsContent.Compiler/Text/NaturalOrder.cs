namespace NewsContent.Compiler.Text;

/// <summary>Compares strings with the numbers in them by value, so that <c>2-install</c> is before <c>10-deploy</c>, and letters regardless of case.</summary>
internal static class NaturalOrder
{
    private const string Index = "index";

    /// <summary>Compares two names.</summary>
    public static int Compare(string a, string b)
    {
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (IsDigit(a[i]) && IsDigit(b[j]))
            {
                var order = CompareNumbers(ReadNumber(a, ref i), ReadNumber(b, ref j));
                if (order != 0)
                {
                    return order;
                }
            }
            else if (char.ToLowerInvariant(a[i]) != char.ToLowerInvariant(b[j]))
            {
                return char.ToLowerInvariant(a[i]) - char.ToLowerInvariant(b[j]);
            }
            else
            {
                i++;
                j++;
            }
        }

        return (a.Length - i).CompareTo(b.Length - j) is not 0 and var rest ? rest : string.CompareOrdinal(a, b);
    }

    /// <summary>Compares two paths of files, part by part. In a folder, <c>index</c> is first, and <c>guide.md</c> is before the files of <c>guide/</c>.</summary>
    public static int ComparePaths(string a, string b)
    {
        var (first, second) = (a.Split('/'), b.Split('/'));
        for (var i = 0; i < first.Length && i < second.Length; i++)
        {
            var (isFile, isOtherFile) = (i == first.Length - 1, i == second.Length - 1);
            var order = Compare(NameOf(first[i], isFile), NameOf(second[i], isOtherFile));
            if (order != 0)
            {
                return order;
            }

            if (isFile != isOtherFile)
            {
                return isFile ? -1 : 1;
            }
        }

        return string.CompareOrdinal(a, b);
    }

    private static string NameOf(string part, bool isFile)
    {
        var end = isFile ? part.LastIndexOf('.') : -1;
        var name = end > 0 ? part.Substring(0, end) : part;
        return isFile && name == Index ? "" : name;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    // Without leading zeros.
    private static string ReadNumber(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && IsDigit(text[at]))
        {
            at++;
        }

        return text.Substring(start, at - start).TrimStart('0');
    }

    private static int CompareNumbers(string a, string b) =>
        a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b);
}
