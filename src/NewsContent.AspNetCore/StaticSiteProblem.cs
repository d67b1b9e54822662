namespace NewsContent.AspNetCore;

/// <summary>A reason why a site cannot be exported.</summary>
/// <param name="Page">The path of the page that names the URL; <c>null</c> if it is not named by a page, such as the URL of an article.</param>
/// <param name="Url">The URL, as the page names it.</param>
/// <param name="Message">The problem and a remedy.</param>
public sealed record StaticSiteProblem(string? Page, string Url, string Message)
{
    /// <summary>Returns the problem in one line, such as <c>/a.html: '/b.html' was not found; …</c>.</summary>
    public override string ToString() => Page is null ? $"'{Url}' {Message}" : $"{Page}: '{Url}' {Message}";
}
