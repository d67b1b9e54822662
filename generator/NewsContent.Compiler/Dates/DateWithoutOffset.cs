namespace NewsContent.Compiler.Dates;

/// <summary>How to read <c>2022-06-07 07:14:55</c>.</summary>
internal enum DateWithoutOffset
{
    /// <summary>As UTC, as Jekyll does, with a warning: the same instants and URLs.</summary>
    Utc,

    /// <summary>As local time of the site.</summary>
    Site,
}
