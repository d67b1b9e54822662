using System.Text.RegularExpressions;
using NewsContent.Compiler.Dates.Ruby;

namespace NewsContent.Compiler.Dates;

/// <summary>Reads the key <c>date</c> as Jekyll does: as a timestamp of YAML, or with Ruby's <c>Time.parse</c>, which finds a date in nearly any string.</summary>
/// <param name="Date">The date.</param>
/// <param name="Kind">How certain it is that the date is the one that was meant.</param>
/// <param name="Fault">The reason why the written date does not exist.</param>
internal readonly record struct JekyllDate(PostDate Date, JekyllDateKind Kind, string? Fault)
{
    // Most dates. Ruby and PostDate read them alike.
    private static readonly Regex Common = new(
        @"\A[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[ T][0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?: ?(?:[-+][0-9]{2}:?[0-9]{2}|Z|UTC))?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <param name="written">The value as written.</param>
    /// <param name="isPlain">Whether it is written without quotes.</param>
    /// <param name="printed">The value as Jekyll prints it, which is a number for some values.</param>
    /// <param name="day">The day for the parts that are missing; <c>null</c> if there is none.</param>
    public static JekyllDate Read(string written, bool isPlain, string printed, DateTime? day)
    {
        var strict = PostDate.Parse(written, isPlain, out var strictDate, out var fault);
        if (strict == PostDateResult.Valid && Common.IsMatch(written))
        {
            return new JekyllDate(strictDate, JekyllDateKind.Certain, null);
        }

        var date = default(PostDate);
        var result = PostDateResult.Valid;
        if (isPlain && YamlTimestamp.Parse(written) is { } timestamp)
        {
            date = timestamp;
        }
        else
        {
            result = RubyTime.Parse(printed, day, out date);
        }

        return result switch
        {
            PostDateResult.Valid when fault is not null => new JekyllDate(date, JekyllDateKind.Moved, fault),
            PostDateResult.Valid when strict == PostDateResult.Valid && date.IsSameAs(strictDate) => new JekyllDate(strictDate, JekyllDateKind.Certain, null),
            PostDateResult.Valid => new JekyllDate(date, JekyllDateKind.Unusual, null),
            PostDateResult.Partial => new JekyllDate(date, JekyllDateKind.Partial, null),
            PostDateResult.OutOfRange => new JekyllDate(date, JekyllDateKind.OutOfRange, null),
            _ when fault is not null => new JekyllDate(default, JekyllDateKind.Impossible, fault),
            _ => new JekyllDate(default, JekyllDateKind.Invalid, null),
        };
    }
}

/// <summary>The certainty that a date is the one that its author means.</summary>
internal enum JekyllDateKind
{
    /// <summary>The date has a form with one meaning.</summary>
    Certain,

    /// <summary>The date has another form, which people may read as another date.</summary>
    Unusual,

    /// <summary>A part of the written date does not exist, and the date is another one.</summary>
    Moved,

    /// <summary>The year is missing, or more, and is taken from another day; without such a day there is no date.</summary>
    Partial,

    /// <summary>The year does not exist in .NET, and the date is in the nearest year.</summary>
    OutOfRange,

    /// <summary>The value has the form of a date that does not exist, and Jekyll stops.</summary>
    Impossible,

    /// <summary>The value has no date, and Jekyll stops.</summary>
    Invalid,
}
