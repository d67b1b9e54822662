namespace NewsContent.Compiler.Dates;

/// <summary>The reading of dates such as <c>2022-06-07 07:14:55</c>.</summary>
internal enum DateWithoutOffset
{
    /// <summary>UTC, as in Jekyll, with a warning: the same instants and URLs.</summary>
    Utc,

    /// <summary>Local time of the site.</summary>
    Site,
}
