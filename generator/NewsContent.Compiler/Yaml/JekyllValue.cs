using NewsContent.Compiler.Dates;

namespace NewsContent.Compiler.Yaml;

/// <summary>The type and the value that Jekyll gives a scalar.</summary>
/// <param name="Type">The type.</param>
/// <param name="Printed">The value as Jekyll prints it.</param>
internal readonly record struct JekyllValue(JekyllType Type, string Printed)
{
    /// <summary>The value of a Boolean; <c>null</c> for other types.</summary>
    public bool? Boolean => Type == JekyllType.Boolean ? Printed == "true" : null;

    /// <summary>The value of an integer.</summary>
    public long Integer { get; init; }

    /// <summary>The value of a float.</summary>
    public double Float { get; init; }

    /// <summary>The value of a date, read as the key <c>date</c> is read.</summary>
    public PostDate Date { get; init; }
}

internal enum JekyllType
{
    Null,
    Boolean,

    /// <summary>A number without a decimal point in the range of a 64-bit integer.</summary>
    Integer,

    /// <summary>A number with a decimal point that a double represents exactly as printed.</summary>
    Float,

    /// <summary>A date, with or without quotes.</summary>
    Date,
    String,
}
