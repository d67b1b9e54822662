using Microsoft.Playwright;

namespace NewsContent.Tests.Browser;

/// <summary>A browser without a window, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Names the program where it is not in one of the usual places.</summary>
    public const string PathVariable = "NEWSCONTENT_CHROMIUM";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The program; <c>null</c> where there is none.</summary>
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

    /// <summary>A page of its own, without what other pages have left.</summary>
    /// <param name="options">How it is shown; <c>null</c>: as on a desktop.</param>
    public async Task<IPage> NewPageAsync(BrowserNewPageOptions? options = null) =>
        await (_browser ?? throw new InvalidOperationException("Chromium is not there.")).NewPageAsync(options);
}
