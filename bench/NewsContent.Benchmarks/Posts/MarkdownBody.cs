using System.Text;

namespace NewsContent.Benchmarks.Posts;

/// <summary>A body in the form of an author: paragraphs, a heading, a list and links in Markdown.</summary>
internal static class MarkdownBody
{
    // As in HtmlBody, but with less markup and so more three-byte characters.
    private const int MinLength = 1_200;
    private const int LengthRange = 700;
    private const int ListItems = 4;

    public static string Create(CorpusRandom random)
    {
        var phrases = new Phrases(random, Link);
        var markdown = new StringBuilder();
        var length = MinLength + random.Next(LengthRange);
        markdown.Append(phrases.Paragraph()).Append("\n\n## ").Append(random.Pick(Vocabulary.Headings)).Append("\n\n");
        for (var item = 0; item < ListItems; item++)
        {
            markdown.Append("- **").Append(random.Pick(Vocabulary.Goods)).Append("**：").Append(phrases.Sentence()).Append('\n');
        }

        markdown.Append('\n');
        while (markdown.Length < length)
        {
            markdown.Append(phrases.Paragraph()).Append("\n\n");
        }

        return markdown.Append("（文章来源：").Append(random.Pick(Vocabulary.Papers)).Append('）').ToString();
    }

    private static string Link(Company company) => $"[{company.Name}]({company.QuoteUrl})";
}
