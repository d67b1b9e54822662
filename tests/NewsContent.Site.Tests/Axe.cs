using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace NewsContent.Site.Tests;

/// <summary>axe-core, which detects accessibility violations (https://github.com/dequelabs/axe-core).</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>A violation on a page: the rule, its description, and the elements.</summary>
    public static async Task<IReadOnlyList<string>> FindViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run(document, { resultTypes: ['violations'], iframes: false })).violations
                .map(violation => `${violation.id}: ${violation.help}: ${violation.nodes.map(node => node.html).join(' | ')}`)
            """);
    }
}
