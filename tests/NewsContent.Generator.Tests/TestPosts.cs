namespace NewsContent.Generator.Tests;

/// <summary>Small, distinct posts for tests.</summary>
internal static class TestPosts
{
    public static (string Path, string Text) Rates { get; } = (
        "_posts/2022-06-07-rates-rise.md",
        """
        ---
        title: "Rates rise"
        date: 2022-06-07 07:14:55 +0000
        last_modified_at: 2022-06-08 09:00:00 +0100
        layout: post
        lang: en
        author: Mei Lin
        description: The central bank moves.
        redirect_from: /old/rates
        categories: [macro, markets]
        tags: [rates, bonds]
        ---
        The central bank raised rates.

        ## What it means

        See [the statement](https://bank.example.com/a?b=1&c=2) & the chart:

        ![Rates](/images/rates.png)
        """);

    public static (string Path, string Text) Cuts { get; } = (
        "_posts/2022-05-01-降准.html",
        """
        ---
        title: 央行降准
        date: 2022-05-01 10:00:00 +0800
        categories: macro
        tags: 降准
        ---
        <p>央行今日宣布降准。</p><p onclick="x">第二段。</p>
        """);

    public static (string Path, string Text) Bonds { get; } = (
        "_posts/2022-04-02-bonds.md",
        """
        ---
        title: Bonds
        tags: bonds
        ---
        Bonds fell.
        """);

    /// <summary>Returns a post with custom keys.</summary>
    public static (string Path, string Text) Keyed { get; } = (
        "_posts/2022-03-01-keyed.md",
        """
        ---
        title: Keys of its own
        priority: 1
        sources: [Reuters, {name: 新华社}]
        ---
        Text.
        """);

    public static (string Path, string Text)[] All => [Rates, Cuts, Bonds];
}
