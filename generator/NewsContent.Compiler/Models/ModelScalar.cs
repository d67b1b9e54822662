using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;
using NewsContent.Layout;

namespace NewsContent.Compiler.Models;

/// <summary>Parses a string as the type of a model's property.</summary>
internal sealed class ModelScalar(SiteClock clock)
{
    // Before .NET 10, a longer URI throws at run time.
    private const int MaxUrlLength = 65_519;

    private static readonly string[] TimeFormats = [@"h\:m", @"h\:m\:s", @"h\:m\:s\.FFFFFFF", @"d\.h\:m", @"d\.h\:m\:s", @"d\.h\:m\:s\.FFFFFFF"];

    private readonly Dictionary<string, Dictionary<string, ModelEnumMember>> _members = new(StringComparer.Ordinal);

    /// <summary>Describes the expected value for a message.</summary>
    public static string Expected(ModelType type) => type switch
    {
        ModelType.Boolean => "true or false, without quotes",
        ModelType.Int32 or ModelType.Int64 => "a whole number, without quotes, such as 42",
        ModelType.Double or ModelType.Decimal => "a number, without quotes, such as 2.5",
        ModelType.DateOnly => "a day, such as 2022-06-07",
        ModelType.DateTime => "a date and time without offset, such as 2022-06-07 07:14:55",
        ModelType.DateTimeOffset => "a date, such as 2022-06-07 07:14:55 +0800",
        ModelType.TimeSpan => "a duration, such as 1:30:00 or 2.12:00",
        ModelType.Uri => "a URL, such as https://example.com/a",
        ModelType.Reference => "the slug of an article",
        _ => "a string",
    };

    /// <summary>Returns the value; <c>null</c> if the string is not of that type.</summary>
    public ModelItem? Read(ModelProperty property, string text, bool isPlain)
    {
        const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

        var culture = CultureInfo.InvariantCulture;
        switch (property.Type)
        {
            case ModelType.String:
                return ModelItem.Of(text);
            case ModelType.Reference:
                return text.Length > 0 ? ModelItem.Of(Nfc.Normalize(text)) : null;
            case ModelType.Uri:
                return IsUrl(text) ? ModelItem.Of(text) : null;
            case ModelType.Enum:
                return FindMember(property, text) is { } member ? ModelItem.OfLong(member.Value) : null;
            case ModelType.DateOnly:
                return DateTime.TryParseExact(text, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day) ? ModelItem.Of((int)(day.Ticks / TimeSpan.TicksPerDay)) : null;
            case ModelType.DateTime:
                return PostDate.Parse(text, isPlain, out var local) == PostDateResult.Valid && (local.Offset is null || local.AssumedUtc) ? ModelItem.OfLong(local.Local.Ticks) : null;
            case ModelType.DateTimeOffset:
                return PostDate.Parse(text, isPlain, out var date) == PostDateResult.Valid ? OfDate(clock.Resolve(date)) : null;
            case ModelType.TimeSpan:
                return TimeSpan.TryParseExact(text, TimeFormats, culture, out var time) ? ModelItem.OfLong(time.Ticks) : null;
        }

        // In quotes it is a string, as in Jekyll's templates.
        if (!isPlain)
        {
            return null;
        }

        return property.Type switch
        {
            ModelType.Boolean => JekyllScalar.Read(new YamlScalar(text, isPlain)).Boolean is { } flag ? ModelItem.Of(flag ? 1 : 0) : null,
            ModelType.Int32 => int.TryParse(text, NumberStyles.AllowLeadingSign, culture, out var number) ? ModelItem.Of(number) : null,
            ModelType.Int64 => long.TryParse(text, NumberStyles.AllowLeadingSign, culture, out var number) ? ModelItem.OfLong(number) : null,
            ModelType.Double => double.TryParse(text, Decimal | NumberStyles.AllowExponent, culture, out var number) && !double.IsInfinity(number) && !double.IsNaN(number) ? ModelItem.OfLong(BitConverter.DoubleToInt64Bits(number)) : null,
            ModelType.Decimal => decimal.TryParse(text, Decimal, culture, out var number) ? ModelItem.Of(decimal.GetBits(number)) : null,
            _ => throw new ArgumentOutOfRangeException(nameof(property)),
        };
    }

    /// <summary>Returns the reason why a string in the form of a date is not a date; <c>null</c> if it has another form or the type is not a date.</summary>
    public static string? FindDateFault(ModelType type, string text)
    {
        string? fault = null;
        if (type is ModelType.DateOnly or ModelType.DateTime or ModelType.DateTimeOffset)
        {
            PostDate.Parse(text, isPlain: true, out _, out fault);
        }

        return fault;
    }

    /// <summary>Describes the names of an enum as written in posts, or suggests the most similar name.</summary>
    public static string DescribeNames(ModelProperty property, string text)
    {
        const int MaxNames = 8;

        var names = property.Members.Select(member => ModelKey.Of(member.Name).Replace('_', '-')).ToList();
        var written = Simplify(text);
        var nearest = NearestName.Find(written, property.Members.Select(member => Simplify(member.Name)), maxDistance: 2);
        return nearest is not null
            ? $"did you mean '{names[property.Members.ToList().FindIndex(member => Simplify(member.Name) == nearest)]}'?"
            : "write " + Alternatives([.. names.Take(MaxNames).Select(name => $"'{name}'"), .. names.Count > MaxNames ? ["another of its values"] : Array.Empty<string>()]);
    }

    private static string Alternatives(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} or {names[names.Count - 1]}";

    // A list can have many values.
    private ModelEnumMember? FindMember(ModelProperty property, string text)
    {
        if (!_members.TryGetValue(property.Name, out var members))
        {
            _members[property.Name] = members = new(StringComparer.Ordinal);
            foreach (var member in property.Members.Reverse())
            {
                members[Simplify(member.Name)] = member;
            }
        }

        return Simplify(text) is { Length: > 0 } name && members.TryGetValue(name, out var found) ? found : null;
    }

    // 'clean-energy', 'clean_energy', 'cleanEnergy' and 'CleanEnergy' are the same name.
    private static string Simplify(string name) => name.Length > 200 ? "" : name.Replace("-", "").Replace("_", "").Replace(" ", "").ToLowerInvariant();

    private static bool IsUrl(string text) =>
        text.Length is > 0 and < MaxUrlLength && !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UrlKind.Of(text), out var url) && (!url.IsAbsoluteUri || HasHost(url));

    // A host with an invalid character throws only when its ASCII form is requested.
    private static bool HasHost(Uri url)
    {
        try
        {
            return url.IdnHost is not null;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    private static ModelItem OfDate(DateTimeOffset date) => ModelItem.OfLong(date.UtcTicks, (int)date.Offset.TotalMinutes);
}
