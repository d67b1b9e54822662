using System.Globalization;

namespace NewsContent.Tests;

public sealed class FrontMatterTests
{
    private static readonly FrontMatterMap Map = Of(
        """
        desk: Macro
        code: 000725
        priority: 3
        ratio: 0.25
        paywall: yes
        quoted: "yes"
        nothing:
        embargo: 2022-06-08 07:00:00 +0800
        sources: [Reuters, 12, {name: 新华社}]
        image:
          path: /a.png
          size: {width: 800, height: -600}
        """);

    [Fact]
    public void It_has_the_custom_keys_in_written_order()
    {
        Assert.Equal(["desk", "code", "priority", "ratio", "paywall", "quoted", "nothing", "embargo", "sources", "image"], Map.Keys);
        Assert.Equal(10, Map.Count);
        Assert.Equal(Map.Keys, Map.Select(pair => pair.Key));
        Assert.Equal("Macro", Map.Values.First().AsString());
        Assert.False(Map.ContainsKey("title"));
    }

    [Theory]
    [InlineData("desk", FrontMatterKind.String, "Macro")]
    [InlineData("code", FrontMatterKind.Integer, "000725")]
    [InlineData("priority", FrontMatterKind.Integer, "3")]
    [InlineData("ratio", FrontMatterKind.Float, "0.25")]
    [InlineData("paywall", FrontMatterKind.Boolean, "yes")]
    [InlineData("quoted", FrontMatterKind.String, "yes")]
    [InlineData("nothing", FrontMatterKind.Null, null)]
    [InlineData("embargo", FrontMatterKind.String, "2022-06-08 07:00:00 +0800")]
    [InlineData("sources", FrontMatterKind.List, null)]
    [InlineData("image", FrontMatterKind.Map, null)]
    public void A_value_has_a_kind_and_its_written_form(string key, FrontMatterKind kind, string? written)
    {
        Assert.Equal(kind, Map[key].Kind);
        Assert.Equal(written, Map[key].AsString());
    }

    [Fact]
    public void Numbers_are_as_Jekyll_reads_them()
    {
        Assert.True(Map["code"].TryGetInt64(out var code));
        Assert.Equal(469, code);
        Assert.True(Map["priority"].TryGetDouble(out var priority));
        Assert.Equal(3.0, priority);
        Assert.True(Map["ratio"].TryGetDouble(out var ratio));
        Assert.Equal(0.25, ratio);
        Assert.False(Map["ratio"].TryGetInt64(out _));
        Assert.False(Map["desk"].TryGetInt64(out var none));
        Assert.Equal(0, none);
        Assert.True(Map["image"].AsMap()["size"].AsMap()["height"].TryGetInt64(out var height));
        Assert.Equal(-600, height);
    }

    [Theory]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    [InlineData("4294967296")]
    [InlineData("-1")]
    public void Numbers_keep_all_their_bits(string number)
    {
        Assert.True(Of("number: " + number)["number"].TryGetInt64(out var value));
        Assert.Equal(number, value.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Flags_are_words_without_quotes()
    {
        Assert.True(Map["paywall"].AsBoolean());
        Assert.Null(Map["quoted"].AsBoolean());
        Assert.False(Of("paywall: Off")["paywall"].AsBoolean());
    }

    [Fact]
    public void A_date_is_a_text_that_can_be_read_as_one()
    {
        Assert.Equal("2022-06-07T23:00:00.0000000+00:00", Map["embargo"].AsDateTimeOffset()!.Value.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal("1969-12-31T19:30:00.0000000+00:00", Of("a: 1969-12-31 10:00 -0930")["a"].AsDateTimeOffset()!.Value.ToString("O", CultureInfo.InvariantCulture));
        Assert.Null(Map["desk"].AsDateTimeOffset());
        Assert.Null(Map["priority"].AsDateTimeOffset());
    }

    [Fact]
    public void Lists_and_maps_are_walked()
    {
        var sources = Map["sources"].AsList();

        Assert.Equal(["Reuters", "12", "1 keys"], sources.Select(value => value.ToString()));
        Assert.Equal("新华社", sources[2].AsMap()["name"].AsString());
        Assert.Throws<ArgumentOutOfRangeException>(() => sources[3]);
        Assert.Equal(["path", "size"], Map["image"].AsMap().Keys);
        Assert.Equal("3 values", Map["sources"].ToString());
    }

    [Fact]
    public void A_value_of_another_kind_is_the_empty_list_and_map()
    {
        Assert.Empty(Map["desk"].AsList());
        Assert.Empty(Map["desk"].AsMap());
        Assert.Empty(Of("a: []")["a"].AsList());
        Assert.Empty(Of("a: {}")["a"].AsMap());
        Assert.Equal(FrontMatterKind.Null, default(FrontMatterValue).Kind);
        Assert.Equal("", default(FrontMatterValue).ToString());
    }

    [Fact]
    public void A_missing_key_is_named()
    {
        Assert.Equal("The front matter has no custom key \"dsek\".", Assert.Throws<KeyNotFoundException>(() => Map["dsek"]).Message);
        Assert.False(Map.TryGetValue("Desk", out var value));
        Assert.Equal(FrontMatterKind.Null, value.Kind);
        Assert.Throws<ArgumentNullException>(() => Map[null!]);
    }

    [Fact]
    public void Without_custom_keys_it_is_empty()
    {
        var map = Of("lang: en");

        Assert.Empty(map);
        Assert.False(map.ContainsKey("lang"));
    }

    [Fact]
    public void Each_article_has_its_own()
    {
        var source = TestCollection.Create(
            ("2022-06-07-a.md", "---\ntitle: A\nx: {y: [1, {z: 2}], w: 3}\nv: 4\n---\nText."),
            ("2022-06-08-b.md", "---\ntitle: B\nx: 5\n---\nText."),
            ("2022-06-09-c.md", "---\ntitle: C\n---\nText."));

        var x = source.BySlug["a"].FrontMatter["x"].AsMap();
        Assert.Equal("2", x["y"].AsList()[1].AsMap()["z"].AsString());
        Assert.Equal("3", x["w"].AsString());
        Assert.Equal("4", source.BySlug["a"].FrontMatter["v"].AsString());
        Assert.Equal("5", source.BySlug["b"].FrontMatter["x"].AsString());
        Assert.Empty(source.BySlug["c"].FrontMatter);
    }

    private static FrontMatterMap Of(string lines) => TestCollection.Create(("2022-06-07-a.md", $"---\ntitle: A\n{lines}\n---\nText.")).All[0].FrontMatter;
}
