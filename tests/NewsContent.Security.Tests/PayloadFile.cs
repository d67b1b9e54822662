using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace NewsContent.Security.Tests;

/// <summary>
/// The payloads in <c>Payloads</c>. A line <c>= description</c> starts a payload, which ends at the next such line; <c>#</c> before the first is a comment.
/// <c>{U+0009}</c> is a character, and <c>{600 x &lt;div&gt;}</c> repeats a string.
/// </summary>
internal static partial class PayloadFile
{
    public static IReadOnlyList<Payload> All { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith("Payloads/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => Read(name["Payloads/".Length..], Resource.Text(name)))];

    public static IEnumerable<Payload> Read(string file, string text)
    {
        var blocks = ("\n" + text.ReplaceLineEndings("\n")).Split("\n= ");
        return blocks.Skip(1).Select((block, i) =>
        {
            var lines = block.Split('\n', 2);
            return new Payload($"{file} {i + 1:00}", lines[0].Trim(), Expand(lines.Length > 1 ? lines[1].TrimEnd('\n') : ""));
        });
    }

    private static string Expand(string text)
    {
        text = Repetition().Replace(text, match => string.Concat(Enumerable.Repeat(match.Groups[2].Value, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))));
        return Character().Replace(text, match =>
        {
            var code = int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            return code <= char.MaxValue ? ((char)code).ToString() : char.ConvertFromUtf32(code);
        });
    }

    [GeneratedRegex(@"\{(\d+) x (.+?)\}", RegexOptions.Singleline)]
    private static partial Regex Repetition();

    [GeneratedRegex(@"\{U\+([0-9A-F]{4,6})\}")]
    private static partial Regex Character();
}
