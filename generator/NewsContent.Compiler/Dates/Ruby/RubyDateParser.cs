using System.Text;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Dates.Ruby;

/// <summary>
/// Finds the parts of a date in any string, with the results of Ruby's <c>Date._parse</c>. It ignores the text around a date, tries the forms of
/// <see cref="RubyDateForms"/> in order and uses the first that the string contains.
/// </summary>
internal static class RubyDateParser
{
    // Ruby's limit, in bytes.
    private const int MaxLength = 128;

    /// <summary>Returns the parts of a date; <c>null</c> if the string is too long.</summary>
    public static RubyDateFields? Parse(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) > MaxLength)
        {
            return null;
        }

        var fields = new RubyDateFields();
        var rest = RubyDateForms.Ignored.Replace(text, " ");
        rest = Take(RubyDateForms.Weekday, rest, fields);
        rest = Take(RubyDateForms.Time, rest, fields);
        foreach (var form in RubyDateForms.Days)
        {
            var before = rest;
            rest = Take(form, rest, fields);
            if (!ReferenceEquals(before, rest))
            {
                break;
            }
        }

        rest = Take(RubyDateForms.BeforeCommonEra, rest, fields);
        Take(RubyDateForms.Rest, rest, fields);
        CompleteYear(fields);
        return fields;
    }

    // The matched text becomes a space, so that no other form reads it.
    private static string Take(RubyDateForm form, string text, RubyDateFields fields)
    {
        if (!form.MayBeIn(text) || form.Unless?.IsMatch(text) == true || form.Pattern.Match(text) is not { Success: true } match)
        {
            return text;
        }

        form.Read(match, fields);
        return text.Substring(0, match.Index) + " " + text.Substring(match.Index + match.Length);
    }

    private static void CompleteYear(RubyDateFields fields)
    {
        const int FirstOfLastCentury = 69;

        if (fields.IsBeforeCommonEra)
        {
            fields.Year = 1 - fields.Year;
        }

        if (fields is { CompletesYear: true, Year: >= 0 and <= 99 and var year })
        {
            fields.Year = year + (year >= FirstOfLastCentury ? 1900 : 2000);
        }
    }
}

/// <summary>A form of a part of a date.</summary>
/// <param name="Needs">The kinds of characters without which a string does not contain the form.</param>
/// <param name="Pattern">The form.</param>
/// <param name="Read">Reads the parts of a match.</param>
/// <param name="Unless">A pattern of strings that do not contain the form.</param>
internal sealed record RubyDateForm(RubyDateCharacters Needs, Regex Pattern, Action<Match, RubyDateFields> Read, Regex? Unless = null)
{
    /// <summary>Returns whether a string has the characters that the form needs.</summary>
    public bool MayBeIn(string text)
    {
        var found = RubyDateCharacters.None;
        foreach (var c in text)
        {
            found |= Ascii.IsLetter(c) ? RubyDateCharacters.Letter
                : Ascii.IsDigit(c) ? RubyDateCharacters.Digit
                : c switch
                {
                    '-' => RubyDateCharacters.Hyphen,
                    '.' => RubyDateCharacters.Dot,
                    '/' => RubyDateCharacters.Slash,
                    _ => RubyDateCharacters.None,
                };
        }

        return (found & Needs) == Needs;
    }
}

/// <summary>The kinds of characters by which Ruby selects forms.</summary>
[Flags]
internal enum RubyDateCharacters
{
    None = 0,
    Letter = 1,
    Digit = 2,
    Hyphen = 4,
    Dot = 8,
    Slash = 16,
}
