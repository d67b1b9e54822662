namespace NewsContent.Compiler.Tests.FrontMatter;

/// <summary>Values that resemble mistakes and are meant as they are.</summary>
public sealed class MisreadValuesTests
{
    [Theory]

    // Comments.
    [InlineData("title: Rates  # the headline")]
    [InlineData("title: Rates\t# the headline")]
    [InlineData("title: \"Rates\" # the headline")]
    [InlineData("title: Rates\nlayout: post #default")]
    [InlineData("title: Rates\nlang: en # English")]
    [InlineData("title: Rates\nlayout: # none")]
    [InlineData("title: Rates\ntags: # to do\n- a")]
    [InlineData("title: Rates\ntags:\n- a # first\n- b")]
    [InlineData("title: Rates\npriority: 3 #high")]
    [InlineData("title: Rates\npublished: true #now")]
    [InlineData("title: Rates\ndescription: # write one")]
    [InlineData("title: Rates\n#tags: a\nimage: #---")]
    [InlineData("title: C# and F#")]
    [InlineData("title: Rates\ntags: [C#, F#]")]

    // YAML.
    [InlineData("title: !!str 2022")]
    [InlineData("title: Rates!\ntags: [a!]")]
    [InlineData("title: >\n  Rates: #1\n  - up\ntags: a")]
    [InlineData("title: |\n  lang: en\n  -a\n")]

    // Names.
    [InlineData("title: Rates\ntags: [\"Washington, D.C.\", AT&amp;T, rock'n'roll, l'eau, 《三体》, «Вести»]")]
    [InlineData("title: Rates\ntags:\n- Portland, Oregon\n- CI/CD")]
    [InlineData("title: Rates\ncategory: Central banks")]
    [InlineData("title: Rates\nauthor: Mei Lin, Editor")]

    // Permalinks.
    [InlineData("title: Rates\npermalink: /:year/W:week/:title.html")]
    [InlineData("title: Rates\npermalink: /news/100%25-%E5%A4%AE/")]
    [InlineData("title: Rates\npermalink: /a.com/b@c/(1)/")]
    [InlineData("title: Rates\npermalink: /date/")]

    // Quotes.
    [InlineData("title: “Rates”")]
    [InlineData("title: «Ставки»\ndescription: 「降准」")]
    [InlineData("title: ‘2024’")]
    [InlineData("title: Rates\ndesk: “Macro”")]
    [InlineData("title: Rates\ntags: \"central-bank rates\"")]

    // Lines.
    [InlineData("title: Rates\ndescription: The bank\n  - once more -\n  raised rates")]
    [InlineData("title: Rates\ndescription:\n  – The bank raised rates.")]
    [InlineData("title: Rates\nyield:\n  -5")]
    [InlineData("title: Rates\nlink:\n  https://example.com/a")]
    [InlineData("title: Rates\nmail:\n  mailto:a@example.com")]
    [InlineData("title: Rates\ndescription:\n  央行：降准\n  Fed：加息")]
    [InlineData("title: Rates\nopen:\n  10:30")]

    // Quoted text of several lines.
    [InlineData("title: Rates\ndescription: \"The bank\n  note: raised rates.\"")]
    [InlineData("title: Rates\ndescription: \"One\\nTwo\\tThree \\\"x\\\" \\u00e9\"")]
    [InlineData("title: Rates\ndescription: \"One\\r\\nTwo\"")]
    [InlineData("title: Rates\nexcerpt_separator: \"\\n\\n\"")]
    [InlineData("title: \"C:\\\\news \\/ a\"")]
    public void A_value_that_is_meant_is_not_reported(string yaml)
    {
        var problems = TestPost.Parse($"---\n{yaml}\n---\nText.").Problems.Select(problem => problem.Kind.Id).ToList();

        Assert.DoesNotContain(problems, id => id.StartsWith("NC107", StringComparison.Ordinal) || id == "NC1007");
    }
}
