using System.Globalization;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Posts;

/// <summary>Reads the dates of a post from its front matter and file name, as Jekyll does, and reports those that look like mistakes.</summary>
internal sealed class PostDates(PostSource source, FrontMatterValues values, ProblemBag problems, SiteClock clock)
{
    /// <summary>Returns the date; the default value for a document without a date; <c>null</c> if it was reported as an error.</summary>
    /// <param name="writtenDay">The written day if it is another one only because the site has no time zone; otherwise <c>null</c>.</param>
    public DateTimeOffset? ReadDate(out DateTime? writtenDay)
    {
        var written = values.Date("date", source.Name.Date);
        var date = written is { } own ? Resolve(own, "date") : values.Has("date") ? null : DateOfFile();
        writtenDay = source.Settings.TimeZone is null && written?.Date is { Offset: not null } local && local.Local.Date != date?.Date ? local.Local : null;
        CheckFileName(date, written);
        CheckDates(date);
        CheckYear(date, written);
        return date;
    }

    /// <summary>Returns the date of the last change; <c>null</c> if there is none or it was reported.</summary>
    public DateTimeOffset? ReadLastModified() =>
        values.Date("last_modified_at", source.Name.Date) is { } date ? Resolve(date, "last_modified_at") : null;

    /// <summary>Returns the date of the file's last commit in the time zone of the site; <c>null</c> if it is unknown or before the date of the post, because it was not a change of a published article.</summary>
    public DateTimeOffset? CommitDate(DateTimeOffset? date) =>
        source.Context.Committed is { } seconds && DateTimeOffset.FromUnixTimeSeconds(seconds) is var committed && (date is not { } published || committed > published) ? clock.InSiteZone(committed) : null;

    /// <summary>Reports a last change before the day of the post.</summary>
    public void CheckLastModified(DateTimeOffset? date, DateTimeOffset? lastModified)
    {
        if (date is { } published && published != default && lastModified is { } changed && changed.AddDays(1) < published && values.SpanOf("last_modified_at") is { } span)
        {
            problems.Add(FrontMatterProblems.ChangedBefore, span, Written("last_modified_at") ?? Day(changed), Written("date") ?? Day(published));
        }

        // In the time zone of the site, a date can have another day than the post says.
        string? Written(string key) => (values.Find(key) as YamlScalar)?.Value;
    }

    // Only posts require a date. A draft has the date of its file, and a document of another collection has none.
    private DateTimeOffset? DateOfFile() =>
        source.Name.WrittenDate is not null || source.Origin.Kind == PostKind.Post
            ? source.Name.Date is { } day ? clock.AtSite(day) : null
            : source.Origin.Kind == PostKind.Draft && source.Context.Modified is { } time ? clock.AtSite(time) : default(DateTimeOffset);

    private DateTimeOffset? Resolve(JekyllDate date, string key)
    {
        var isUndated = date.Kind == JekyllDateKind.Partial && source.Name.Date is null;
        DateTimeOffset? resolved = !isUndated ? clock.Resolve(date.Date) : key == "date" ? DateOfFile() : null;
        if (values.SpanOf(key) is { } span && values.Find(key) is YamlScalar { Span.Length: > 0 } written)
        {
            Report(date, resolved ?? default, isUndated, span, written.Value);
        }

        return resolved;
    }

    private void Report(JekyllDate date, DateTimeOffset resolved, bool isUndated, TextSpan span, string written)
    {
        switch (date.Kind)
        {
            case JekyllDateKind.Unusual:
                problems.Add(FrontMatterProblems.UnusualDate, span, written, Print(date.Date, resolved));
                break;
            case JekyllDateKind.Moved:
                problems.Add(FrontMatterProblems.MovedDate, span, written, Print(date.Date, resolved), date.Fault!);
                break;
            case JekyllDateKind.OutOfRange:
                // The check of the year reports it.
                break;
            case JekyllDateKind.Partial:
                var reading = isUndated ? "it is ignored" : $"it is read as {Print(date.Date, resolved)}, completed from the file name";
                problems.Add(
                    FrontMatterProblems.PartialDate, span, written, reading, ToAsciiDigits(written) is var ascii && ascii != written ? $"'{ascii}', because only ASCII digits are read" : "a date such as 2022-06-07 07:14:55 +0800");
                break;
            default:
                CheckZone(date.Date, resolved, span, written);
                break;
        }
    }

    // Ruby reads only ASCII digits.
    private static string ToAsciiDigits(string text) => new([.. text.Select(static c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c)]);

    private void CheckZone(PostDate date, DateTimeOffset resolved, TextSpan span, string written)
    {
        if (date is { ZoneName: { } zone, Offset: { } offset })
        {
            problems.Add(FrontMatterProblems.AmbiguousZone, span, zone, SiteClock.FormatOffset(offset));
        }
        else if (date.AssumedUtc && source.Settings.DateWithoutOffset == DateWithoutOffset.Utc && resolved.Offset != TimeSpan.Zero)
        {
            problems.Add(
                FrontMatterProblems.DateWithoutOffset,
                span,
                written,
                FormattableString.Invariant($"{resolved:yyyy-MM-dd HH:mm:ss} {SiteClock.FormatOffset(resolved.Offset)}"),
                "+0000",
                SiteClock.FormatOffset(clock.AtSite(date.Local).Offset));
        }
    }

    // Only a date without time is written without an offset.
    private static string Print(PostDate date, DateTimeOffset resolved) =>
        date is { Offset: null, AssumedUtc: false, ZoneName: null } && resolved.TimeOfDay == TimeSpan.Zero
            ? Day(resolved)
            : FormattableString.Invariant($"{resolved:yyyy-MM-dd HH:mm:ss} {SiteClock.FormatOffset(resolved.Offset)}");

    // Jekyll reads the date of the file name only if the front matter has none. A date without a year needs it too.
    private void CheckFileName(DateTimeOffset? date, JekyllDate? own)
    {
        if (source.Name is not { WrittenDate: { } written, DateFault: { } fault } name)
        {
            return;
        }

        if (date is { } used)
        {
            problems.Add(FrontMatterProblems.MovedFileNameDate, source.Fence.Opening, written, fault, Day(used), name.Name);
        }
        else if (own is not null || !values.Has("date"))
        {
            problems.Add(FrontMatterProblems.ImpossibleFileNameDate, source.Fence.Opening, written, name.Name, fault);
        }
    }

    // A wrong year, usually in January. Larger differences are intended.
    private void CheckDates(DateTimeOffset? date)
    {
        const int MinDays = 350;
        const int MaxDays = 3700;

        if (date is { } written && source.Name.Date is { } day && values.SpanOf("date") is { } span && values.Find("date") is { Span.Length: > 0 }
            && Math.Abs((written.Date - day).Days) is >= MinDays and <= MaxDays and var days)
        {
            problems.Add(
                FrontMatterProblems.DatesApart,
                span,
                Day(written),
                days.ToString(CultureInfo.InvariantCulture),
                day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    // '0222' and '2202' are typos of '2022'.
    private void CheckYear(DateTimeOffset? date, JekyllDate? written)
    {
        const int MinYear = 1000;
        const int MaxYear = 2099;

        // A year of the file name that does not exist was reported.
        if (date is { } used && used != default && used.Year is < MinYear or > MaxYear && !problems.Has(FrontMatterProblems.MovedFileNameDate))
        {
            problems.Add(
                FrontMatterProblems.UnlikelyYear,
                values.SpanOf("date") ?? source.Fence.Opening,
                Day(used),
                written?.Kind == JekyllDateKind.OutOfRange ? "the nearest supported day" : used.Year < MinYear ? "before the year 1000" : "after the year 2099",
                values.SpanOf("date") is null ? "the file name" : "'date'");
        }
    }

    private static string Day(DateTimeOffset date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
