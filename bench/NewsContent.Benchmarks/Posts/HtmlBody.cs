using System.Text;

namespace NewsContent.Benchmarks.Posts;

/// <summary>A body in the form of a news system: one line of HTML with stock links, an image and the source.</summary>
internal static class HtmlBody
{
    // The target length of the HTML in UTF-16 units: with markup and three-byte characters, it is about 4 KB.
    private const int MinLength = 1_750;
    private const int LengthRange = 1_000;

    public static string Create(CorpusRandom random)
    {
        var phrases = new Phrases(random, StockLink);
        var html = new StringBuilder();
        var length = MinLength + random.Next(LengthRange);
        html.Append("<p>").Append(phrases.Paragraph()).Append("</p>").Append(Picture(Company.Pick(random)));
        while (html.Length < length)
        {
            if (random.Next(4) == 0)
            {
                html.Append("<p><strong>").Append(random.Pick(Vocabulary.Headings)).Append("</strong></p>");
            }

            html.Append("<p>").Append(phrases.Paragraph()).Append("</p>");
        }

        return html.Append("<p class=\"em_media\">（文章来源：").Append(random.Pick(Vocabulary.Papers)).Append("）</p>").ToString();
    }

    private static string StockLink(Company company)
    {
        var id = $"{company.Market}.{company.Code}";
        return $"<span id=\"stock_{id}\"><a href=\"{company.QuoteUrl}\" class=\"keytip\" data-code=\"{company.Market},{company.Code}\">{company.Name}</a></span><span id=\"quote_{id}\"></span>";
    }

    private static string Picture(Company company) =>
        $"<p style=\"text-align:center;\"><img src=\"https://img.example.com/chart?nid={company.Market}.{company.Code}&amp;type=k\" border=\"0\" alt=\"{company.Name}日K线图\" style=\"border:#d1d1d1 1px solid;\" width=\"578\" height=\"276\" /></p>";
}
