namespace NewsContent;

/// <summary>What a value of the front matter is: as Jekyll reads it, but that a date stays a text.</summary>
public enum FrontMatterKind
{
    /// <summary>Nothing, <c>~</c> or <c>null</c>.</summary>
    Null,

    /// <summary><c>true</c>, <c>yes</c>, <c>on</c> or one of their opposites, in any case and without quotes.</summary>
    Boolean,

    /// <summary>A whole number without quotes; digits after a leading zero are octal where they can be, as in Jekyll.</summary>
    Integer,

    /// <summary>A number with a point, or one such as <c>12:30</c>, which is of base 60.</summary>
    Float,

    /// <summary>A text, dates among them.</summary>
    String,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>Keys with values.</summary>
    Map,
}
