using Microsoft.Playwright;

namespace NewsContent.Tests.Browser;

/// <summary>A headless browser, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>The environment variable with the program's path, if it is not in a standard location.</summary>
    public const string PathVariable = "NEWSCONTENT_CHROMIUM";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The program's path, or <c>null</c> if it is not installed.</summary>
    public static string? Path { get; } =
        new[] { Environment.GetEnvironmentVariable(PathVariable), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Path is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Path,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Creates a page with its own storage.</summary>
    /// <param name="options">The display options, or <c>null</c> for a desktop.</param>
    public async Task<IPage> NewPageAsync(BrowserNewPageOptions? options = null) =>
        await (_browser ?? throw new InvalidOperationException("Chromium is not there.")).NewPageAsync(options);
}
