namespace NewsContent.AspNetCore;

/// <summary>A reason why a site cannot be exported.</summary>
/// <param name="Page">The path of the page that contains the URL; <c>null</c> if the URL does not come from a page, such as the URL of an article.</param>
/// <param name="Url">The URL as written on the page.</param>
/// <param name="Message">The problem and a remedy.</param>
public sealed record StaticSiteProblem(string? Page, string Url, string Message)
{
    /// <summary>Returns the problem in one line, such as <c>/a.html: '/b.html' was not found; …</c>.</summary>
    public override string ToString() => Page is null ? $"'{Url}' {Message}" : $"{Page}: '{Url}' {Message}";
}
