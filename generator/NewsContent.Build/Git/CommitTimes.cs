using System.Globalization;
using System.Text;

namespace NewsContent.Build.Git;

/// <summary>The times of the last commits of the files of a folder, stored beside the commit that they belong to.</summary>
/// <param name="Key">The commit and the folder.</param>
/// <param name="Times">The times in seconds since 1970, by the path from the folder.</param>
internal sealed record CommitTimes(string Key, IReadOnlyDictionary<string, long> Times)
{
    // The first line of the stored form. Another version does not read it.
    private const string Header = "commits 1 ";

    /// <summary>Returns the times from a stored form; <c>null</c> if they belong to another commit or the form is damaged.</summary>
    /// <param name="text">The stored form.</param>
    /// <param name="key">The commit and the folder.</param>
    public static CommitTimes? Parse(string text, string key)
    {
        var lines = text.Split('\n');
        if (lines[0] != HeaderOf(key, lines.Length - 2))
        {
            return null;
        }

        var times = new Dictionary<string, long>(lines.Length, StringComparer.Ordinal);
        foreach (var line in lines.Skip(1).Take(lines.Length - 2))
        {
            var separator = line.IndexOf('|');
            if (separator < 0 || !long.TryParse(line.Substring(0, separator), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var time))
            {
                return null;
            }

            times[line.Substring(separator + 1)] = time;
        }

        return new CommitTimes(key, times);
    }

    /// <summary>Returns the stored form.</summary>
    public string Write()
    {
        // The build refuses files whose names contain a line end.
        var files = Times.Where(static file => file.Key.IndexOf('\n') < 0).OrderBy(static file => file.Key, StringComparer.Ordinal).ToList();
        var text = new StringBuilder(HeaderOf(Key, files.Count)).Append('\n');
        foreach (var file in files)
        {
            text.Append(file.Value.ToString(CultureInfo.InvariantCulture)).Append('|').Append(file.Key).Append('\n');
        }

        return text.ToString();
    }

    private static string HeaderOf(string key, int count) => Header + count.ToString(CultureInfo.InvariantCulture) + " " + key.Replace('\n', '?');
}
