namespace NewsContent.Compiler.Tests.Work.Shapes;

/// <summary>A post that consumes time or memory.</summary>
/// <param name="FileName">The file name of the post.</param>
/// <param name="Text">Creates its text with about this number of characters.</param>
internal sealed record HostileShape(string FileName, Func<int, string> Text)
{
    /// <summary>All shapes by name.</summary>
    public static readonly IReadOnlyDictionary<string, HostileShape> All = Create();

    private static Dictionary<string, HostileShape> Create()
    {
        const string Markdown = "2022-06-07-rates.md";
        const string Html = "2022-06-07-rates.html";

        var all = new Dictionary<string, HostileShape>();
        AddPieces("Markdown", HostileMarkdown.Pieces, Markdown);
        AddPieces("HTML", HostileHtml.Pieces, Html);
        AddPieces("Liquid", HostileLiquid.Pieces, Html);
        AddTexts("Markdown", HostileMarkdown.Texts, Markdown, TestPost.WithBody);
        AddTexts("HTML", HostileHtml.Texts, Html, TestPost.WithBody);
        AddTexts("Liquid", HostileLiquid.Texts, Html, TestPost.WithBody);
        AddTexts("front matter", HostileFrontMatter.Texts, Html, yaml => $"---\ntitle: Rates\n{yaml}---\nText.");
        return all;

        void AddPieces(string kind, IEnumerable<string> pieces, string fileName)
        {
            foreach (var piece in pieces)
            {
                all.Add($"{kind}: {Show(piece)}", new HostileShape(fileName, n => TestPost.WithBody(HostileText.Repeat(piece, n / piece.Length))));
            }
        }

        void AddTexts(string kind, Dictionary<string, Func<int, string>> texts, string fileName, Func<string, string> asPost)
        {
            foreach (var (name, text) in texts)
            {
                all.Add($"{kind}: {name}", new HostileShape(fileName, n => asPost(text(n))));
            }
        }
    }

    // Test names contain no control characters.
    private static string Show(string piece) =>
        string.Concat(piece.Select(c => char.IsControl(c) || c > '~' ? $"\\u{(int)c:X4}" : c.ToString()));
}
