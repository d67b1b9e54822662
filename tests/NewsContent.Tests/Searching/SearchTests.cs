namespace NewsContent.Tests.Searching;

public sealed class SearchTests
{
    private static readonly ArticleCatalog<Article> News = TestCollection.Create(
        ("2022-04-15-cut.md", "---\ntitle: 央行宣布降准\ntags: [货币政策, rates]\n---\n中国人民银行决定下调存款准备金率0.25个百分点。\n\n释放长期资金约５３００亿元。"),
        ("2022-04-19-reaction.md", "---\ntitle: 债市反应平淡\ntags: [债券, 降准]\n---\n交易员说，<b>央</b><i>行</i>的动作在预期之内，收益率<a href=\"https://example.com/降息\">小幅</a>回落。"),
        ("2022-05-02-fed.md", "---\ntitle: Fed raises interest rates\ntags: [Rates, fed]\n---\nThe **Federal Reserve** raised\ninterest rates by half a point.\n\n## What R&D says\n\nA Ｇ２０ meeting follows; ZÜRICH waits. 5 < 6."),
        ("2022-06-01-export.html", "---\ntitle: ﾃﾞｰﾀで見る輸出\n---\n<p class=\"lead\">カタカナとﾊﾝｶｸ、ヴァイオリン。</p>"));

    public static TheoryData<string, string[]> Queries() => new()
    {
        // Chinese: any part of a string.
        { "准备金", ["cut"] },
        { "降准", ["cut", "reaction"] },
        { "准", ["cut", "reaction"] },
        { "央行", ["cut", "reaction"] },
        { "央行 降准", ["cut", "reaction"] },
        { "央行　债市", ["reaction"] },
        { "债市 准备金", [] },

        // Case.
        { "FED", ["fed"] },
        { "fEdErAl", ["fed"] },
        { "zürich", ["fed"] },
        { "Zürich", ["fed"] },

        // Width.
        { "5300亿", ["cut"] },
        { "５３００", ["cut"] },
        { "0.25", ["cut"] },
        { "０．２５个", ["cut"] },
        { "ＦＥＤ", ["fed"] },
        { "g20", ["fed"] },
        { "データ", ["export"] },
        { "ﾃﾞｰﾀ", ["export"] },
        { "ｶﾀｶﾅ", ["export"] },
        { "ハンカク", ["export"] },
        { "ｳﾞｧｲ", ["export"] },

        // Phrases: a run of white space between words equals one space.
        { "\"interest rates\"", ["fed"] },
        { "“interest rates”", ["fed"] },
        { "\"raised interest\"", ["fed"] },
        { "\"rates interest\"", [] },
        { "\"federal reserve\" point", ["fed"] },
        { "\"interest rates", ["fed"] },

        // Characters that HTML escapes as references.
        { "R&D", ["fed"] },
        { "\"5 < 6\"", ["fed"] },
        { "amp", [] },

        // Tags, attributes and URLs are not text; text ends at the end of a block.
        { "href", [] },
        { "example.com", [] },
        { "降息", [] },
        { "lead", [] },
        { "百分点。释放", [] },

        // Tags inside a word do not split it.
        { "说，央行的动作", ["reaction"] },
        { "收益率小幅回落", ["reaction"] },

        // Empty queries.
        { "", [] },
        { " 　\t", [] },
        { "\"\" “”", [] },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_query_finds(string query, string[] slugs)
    {
        var results = News.Search(query);

        Assert.Equal(slugs.Order(StringComparer.Ordinal), results.Select(result => result.Article.Slug).Order(StringComparer.Ordinal));
        Assert.Equal(slugs.Length, results.TotalCount);
    }

    [Fact]
    public void A_lone_surrogate_is_not_searched()
    {
        var news = TestCollection.Create(("2022-01-01-a.md", "---\ntitle: A\n---\n央\uFFFD。"));

        Assert.Empty(news.Search("\uD800"));
        Assert.Single(news.Search("\uD800央\uDC00"));
        Assert.Single(news.Search("\uFFFD"));
    }

    [Fact]
    public void A_term_in_the_title_counts_more_than_in_a_tag_and_there_more_than_in_the_text()
    {
        var news = TestCollection.Create(
            ("2022-01-03-text.md", "---\ntitle: A\n---\nCopper."),
            ("2022-01-02-tag.md", "---\ntitle: B\ntags: copper\n---\nText."),
            ("2022-01-01-title.md", "---\ntitle: Copper\n---\nText."));

        Assert.Equal(["title", "tag", "text"], news.Search("copper").Select(result => result.Article.Slug));
    }

    [Fact]
    public void The_newer_of_two_equal_matches_comes_first()
    {
        var news = TestCollection.OfSize(30);

        Assert.Equal(["post-29", "post-28", "post-27"], news.Search("text", limit: 3).Select(result => result.Article.Slug));
    }

    [Fact]
    public void A_better_part_counts_more_than_being_newer()
    {
        var news = TestCollection.Create(
            ("2001-01-01-old.md", "---\ntitle: A\ntags: copper\n---\nText."),
            ("2022-01-03-new.md", "---\ntitle: B\n---\nCopper."));

        var results = news.Search("copper");

        Assert.Equal(["old", "new"], results.Select(result => result.Article.Slug));
        Assert.Equal(2, results[1].Score);
        Assert.InRange(results[0].Score, 2, 2.1);
    }

    [Fact]
    public void The_score_is_the_mean_of_the_terms()
    {
        var news = TestCollection.Create(("2022-01-01-a.md", "---\ntitle: Copper\n---\nZinc."));

        Assert.Equal(((4 + 1) / 2.0) + 1, news.Search("copper zinc")[0].Score);
    }

    [Fact]
    public void All_are_counted_and_as_many_as_asked_for_are_made()
    {
        var news = TestCollection.OfSize(100);

        var results = news.Search("title", limit: 7);

        Assert.Equal(7, results.Count);
        Assert.Equal(100, results.TotalCount);
        Assert.Equal(100, news.Search("number", limit: int.MaxValue).Count);
        Assert.Empty(news.Search("number", limit: 0));
    }

    [Fact]
    public void Every_text_of_many_is_searched()
    {
        var news = TestCollection.OfSize(1200);

        for (var i = 100; i < 1200; i += 37)
        {
            Assert.Equal($"post-{i}", Assert.Single(news.Search($"\"text {i}.\"")).Article.Slug);
        }
    }

    [Fact]
    public void A_long_query_uses_its_first_sixteen_terms()
    {
        var words = string.Join(' ', Enumerable.Range('a', 16).Select(c => (char)c));
        var news = TestCollection.Create(("2022-01-01-a.md", $"---\ntitle: Letters\n---\n{words}"));

        Assert.Single(news.Search(words + " missing"));
        Assert.Empty(news.Search("missing " + words));
    }

    [Fact]
    public void An_empty_collection_has_nothing() => Assert.Empty(TestCollection.Create().Search("a"));

    [Fact]
    public void No_query_and_a_negative_limit_are_argument_errors()
    {
        Assert.Throws<ArgumentNullException>(() => News.Search(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => News.Search("a", -1));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    public void An_index_that_is_not_in_the_results_throws(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => News.Search("no such words", 20)[index]);
}
