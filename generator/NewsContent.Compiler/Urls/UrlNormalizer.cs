using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Urls;

/// <summary>Normalizes a URL without a scheme as the library that Jekyll's URL filters use (<c>Addressable::URI#normalize</c>).</summary>
internal static class UrlNormalizer
{
    private const string PathCharacters = "-._~!$&'()*+,;=:@";
    private const string FragmentCharacters = PathCharacters + "/?";
    private const string QueryCharacters = "-._~!$'()*+,=:@/?";

    private static readonly char[] PathSpaces = [.. Ascii.RubySpaces, '\0'];

    /// <summary>Returns the URL without dot segments, with the characters encoded that are not allowed.</summary>
    public static string Normalize(string url)
    {
        var hash = url.IndexOf('#');
        var beforeFragment = hash < 0 ? url : url.Substring(0, hash);
        var mark = beforeFragment.IndexOf('?');
        var path = (mark < 0 ? beforeFragment : beforeFragment.Substring(0, mark)).Trim(PathSpaces);
        var query = mark < 0 ? "" : beforeFragment.Substring(mark + 1);
        var fragment = hash < 0 ? "" : url.Substring(hash + 1);
        return string.Join("/", WithoutDots(path.Split('/').Select(segment => PercentEncoding.Normalize(segment, PathCharacters))))
            + (query.Length == 0 ? "" : "?" + string.Join("&", query.Split('&').Select(NormalizePair)))
            + (fragment.Length == 0 ? "" : "#" + PercentEncoding.Normalize(fragment, FragmentCharacters));
    }

    // An encoded plus sign is not the same as a plus sign, which can mean a space.
    private static string NormalizePair(string pair) =>
        string.Join("%2B", pair.Replace("%2b", "%2B").Split(["%2B"], StringSplitOptions.None).Select(part => PercentEncoding.Normalize(part, QueryCharacters)));

    private static List<string> WithoutDots(IEnumerable<string> segments)
    {
        var kept = new List<string>();
        var endsInDots = false;
        foreach (var segment in segments)
        {
            endsInDots = segment is "." or "..";
            if (segment == ".." && kept.Count > 1)
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (!endsInDots)
            {
                kept.Add(segment);
            }
        }

        // A folder ends with a slash.
        if (endsInDots)
        {
            kept.Add("");
        }

        return kept;
    }
}
