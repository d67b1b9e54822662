using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsContent.Build;

/// <summary>The rule for names of files and folders: MSBuild and the compiler must not change any character.</summary>
/// <remarks>
/// The compiler ends an argument at '"' and at a line end, silently drops a file with '|' or ':' in its path, and reads every file that matches '*' or '?'. MSBuild
/// reads '\' as a separator. A name that is not valid Unicode cannot be opened by its string.
/// </remarks>
internal static class FileName
{
    private const string Refused = "\\:\"|*?";
    private const char Replacement = '\uFFFD';

    private static readonly Regex Pattern = new("[*?]|%[0-9A-Fa-f]{2}", RegexOptions.CultureInvariant);

    /// <summary>Returns a description of the first character that a name must not contain; <c>null</c> if the name can be used.</summary>
    public static string? FindProblem(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var character = name[i];
            if (character == Replacement || IsLoneSurrogate(name, i))
            {
                return "bytes that are not valid Unicode";
            }

            if (char.IsSurrogate(character))
            {
                i++;
            }
            else if (IsLineOrControl(character))
            {
                return "the control character " + CodePoint(character);
            }
            else if (Refused.IndexOf(character) >= 0)
            {
                return $"'{character}'";
            }
        }

        return null;
    }

    /// <summary>Returns a description of the part that the path of the root must not contain, because MSBuild reads it as a pattern or an escape.</summary>
    public static string? FindPattern(string path) => Pattern.Match(path) is { Success: true } match ? $"'{match.Value}'" : null;

    /// <summary>Returns whether MSBuild, when it lists folders for <c>**</c>, drops all files of the pattern because of a folder with this name.</summary>
    public static bool CannotBeListed(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] is '\\' or Replacement || IsLoneSurrogate(name, i))
            {
                return true;
            }

            i += char.IsSurrogate(name[i]) ? 1 : 0;
        }

        return false;
    }

    /// <summary>Returns a path for a message: on one line, with every character visible.</summary>
    public static string Quote(string path)
    {
        var result = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (IsLoneSurrogate(path, i) || IsLineOrControl(path[i]) || CharUnicodeInfo.GetUnicodeCategory(path, i) == UnicodeCategory.Format)
            {
                result.Append("\\u").Append(((int)path[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                result.Append(path[i]);
            }
        }

        return result.ToString();
    }

    private static bool IsLineOrControl(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';

    private static bool IsLoneSurrogate(string text, int index) =>
        char.IsLowSurrogate(text[index]) ? index == 0 || !char.IsHighSurrogate(text[index - 1])
        : char.IsHighSurrogate(text[index]) && (index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]));

    private static string CodePoint(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
