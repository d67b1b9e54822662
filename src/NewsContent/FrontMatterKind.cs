namespace NewsContent;

/// <summary>The kind of a front matter value, as in Jekyll, except that a date is a string.</summary>
public enum FrontMatterKind
{
    /// <summary>No value, <c>~</c> or <c>null</c>.</summary>
    Null,

    /// <summary>A Boolean: <c>true</c>, <c>yes</c>, <c>on</c> or one of their opposites, in any letter case, without quotes.</summary>
    Boolean,

    /// <summary>A whole number without quotes. Digits after a leading zero are octal if possible, as in Jekyll.</summary>
    Integer,

    /// <summary>A number with a decimal point, or a base 60 number such as <c>12:30</c>.</summary>
    Float,

    /// <summary>A string or a date.</summary>
    String,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>A mapping of keys to values.</summary>
    Map,
}
