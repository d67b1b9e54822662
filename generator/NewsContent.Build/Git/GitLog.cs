using System.Globalization;
using System.Text;

namespace NewsContent.Build.Git;

/// <summary>Reads the output of <c>git log</c>: each commit, newest first, with the files that it changes.</summary>
internal static class GitLog
{
    /// <summary>The arguments. They do not contain the name of a file, and no setting of the user changes the output.</summary>
    public const string Arguments =
        "--no-pager --no-replace-objects -c log.follow=false -c log.showRoot=true "
        + "log -z --format=%ct --name-status --no-renames --relative --no-color --no-show-signature --no-ext-diff --no-textconv --no-notes -- .";

    /// <summary>Returns the time of the last commit of each file, in seconds since 1970, by its path from the folder in which git runs.</summary>
    /// <param name="output">The output, in which a zero byte ends each part.</param>
    public static IReadOnlyDictionary<string, long> Read(Stream output)
    {
        var times = new Dictionary<string, long>(StringComparer.Ordinal);
        var deleted = new HashSet<string>(StringComparer.Ordinal);
        var time = 0L;
        var status = '\0';
        foreach (var part in Parts(output))
        {
            if (status != '\0')
            {
                // A file that was deleted last is not in the commit, even if the folder has one with its name.
                if (!times.ContainsKey(part) && !deleted.Contains(part))
                {
                    if (status == 'D')
                    {
                        deleted.Add(part);
                    }
                    else
                    {
                        times.Add(part, time);
                    }
                }

                status = '\0';
            }
            else if (part.TrimStart('\n') is { Length: > 0 } text)
            {
                if (text[0] is >= '0' and <= '9')
                {
                    time = long.Parse(text, CultureInfo.InvariantCulture);
                }
                else
                {
                    status = text[0];
                }
            }
        }

        return times;
    }

    private static IEnumerable<string> Parts(Stream output)
    {
        var buffer = new byte[64 * 1024];
        var part = new MemoryStream();
        for (var count = output.Read(buffer, 0, buffer.Length); count > 0; count = output.Read(buffer, 0, buffer.Length))
        {
            var start = 0;
            for (var end = Array.IndexOf(buffer, (byte)0, 0, count); end >= 0; end = Array.IndexOf(buffer, (byte)0, start, count - start))
            {
                part.Write(buffer, start, end - start);
                yield return Encoding.UTF8.GetString(part.GetBuffer(), 0, (int)part.Length);
                part.SetLength(0);
                start = end + 1;
            }

            part.Write(buffer, start, count - start);
        }

        if (part.Length > 0)
        {
            yield return Encoding.UTF8.GetString(part.GetBuffer(), 0, (int)part.Length);
        }
    }
}
