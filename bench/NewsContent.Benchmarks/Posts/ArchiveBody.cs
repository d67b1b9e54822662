using System.Text;

namespace NewsContent.Benchmarks.Posts;

/// <summary>
/// A body as archives of real news systems contain it: comments, hidden paragraphs, elements of old HTML, attributes of the system's scripts, URLs that are not escaped.
/// The compiler reports several of them in each post.
/// </summary>
internal static class ArchiveBody
{
    private const int MinLength = 1_500;
    private const int LengthRange = 1_000;

    // The number of paragraphs between two of the system's slips.
    private const int SlipEvery = 3;

    public static string Create(CorpusRandom random)
    {
        var phrases = new Phrases(random, StockLink);
        var html = new StringBuilder();
        var length = MinLength + random.Next(LengthRange);
        html.Append("<p style=\"display:none;height:1px;overflow:hidden;\"><br /></p>").Append(Chart(Company.Pick(random)));
        html.Append("<p>").Append(phrases.Paragraph()).Append("<br /></p>");
        while (html.Length < length)
        {
            html.Append(Slip(random)).Append("<p>").Append(phrases.Paragraph()).Append("</p>");
        }

        return html.Append("<p class=\"em_media\">（文章来源：").Append(random.Pick(Vocabulary.Papers)).Append("）</p>").ToString();
    }

    private static string StockLink(Company company)
    {
        var id = $"{company.Market}.{company.Code}";
        return $"<span id=\"stock_{id}\"><a href=\"{company.QuoteUrl}\" class=\"keytip\" data-code=\"{company.Market},{company.Code}\">{company.Name}</a></span><span id=\"quote_{id}\"></span>";
    }

    private static string Chart(Company company)
    {
        var code = $"K {company.Code}|{company.Market}|7";
        return "<!-- Chart_Start --><p style=\"text-align:center;\"><a href=\"" + company.QuoteUrl + $"\" data-code=\"{code}\" data-code2=\"{code}|\" target=\"_blank\">"
            + $"<img src=\"https://img.example.com/chart?nid={company.Market}.{company.Code}&imageType=k&at=1\" border=\"0\" alt=\"{company.Name}\" data-code=\"{code}\" "
            + "style=\"border:#d1d1d1 1px solid;\" width=\"578\" height=\"276\" /></a></p><!-- Chart_End -->";
    }

    private static string Slip(CorpusRandom random) => random.Next(2 * SlipEvery) switch
    {
        0 => "<center><img src=\"https://img.example.com/download/D" + random.Next(1_000_000) + "_w800h555.jpg\" alt=\"Image\" width=\"552\" style=\"padding:3px;margin:5px 0;\" /></center>",
        1 => "<p><font color=\"red\"><strong>" + random.Pick(Vocabulary.Headings) + "</strong></font></p>",
        _ => "",
    };
}
