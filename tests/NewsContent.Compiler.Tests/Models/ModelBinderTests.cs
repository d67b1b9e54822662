using NewsContent.Compiler.Models;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Models;

/// <summary>The conversion of front matter values to model properties.</summary>
public sealed class ModelBinderTests
{
    [Theory]
    [InlineData(nameof(ModelType.String), "desk: macro")]
    [InlineData(nameof(ModelType.Boolean), "desk: yes")]
    [InlineData(nameof(ModelType.Int32), "desk: -42")]
    [InlineData(nameof(ModelType.Boolean), "desk: TRUE")]
    [InlineData(nameof(ModelType.Boolean), "desk: on")]
    [InlineData(nameof(ModelType.Boolean), "desk: false")]
    [InlineData(nameof(ModelType.Boolean), "desk: No")]
    [InlineData(nameof(ModelType.Boolean), "desk: off")]
    [InlineData(nameof(ModelType.Int64), "desk: 9223372036854775807")]
    [InlineData(nameof(ModelType.Double), "desk: 2.5")]
    [InlineData(nameof(ModelType.Decimal), "desk: 2.50")]
    [InlineData(nameof(ModelType.DateOnly), "desk: 2022-06-07")]
    [InlineData(nameof(ModelType.TimeSpan), "desk: 1:30")]
    [InlineData(nameof(ModelType.Uri), "desk: https://example.com/a")]
    [InlineData(nameof(ModelType.Enum), "desk: clean-energy")]
    public void A_value_that_fits_is_bound(string type, string line)
    {
        var bound = Bind(type, line);

        Assert.Empty(bound.Problems);
        Assert.True(bound.Values.IsValid);
        Assert.Single(Assert.Single(bound.Values.Values).Items);
    }

    [Theory]
    [InlineData(nameof(ModelType.Boolean), "desk: ⟦'yes'⟧", "NC1041")]
    [InlineData(nameof(ModelType.Int32), "desk: ⟦2147483648⟧", "NC1041")]
    [InlineData(nameof(ModelType.Int32), "desk: ⟦\"42\"⟧", "NC1041")]
    [InlineData(nameof(ModelType.Decimal), "desk: ⟦much⟧", "NC1041")]
    [InlineData(nameof(ModelType.Int64), "desk: ⟦9223372036854775808⟧", "NC1041")]
    [InlineData(nameof(ModelType.Double), "desk: ⟦1e999⟧", "NC1041")]
    [InlineData(nameof(ModelType.Uri), "desk: ⟦a b⟧", "NC1041")]
    [InlineData(nameof(ModelType.Uri), "desk: ⟦''⟧", "NC1041")]
    [InlineData(nameof(ModelType.Boolean), "desk: ⟦maybe⟧", "NC1041")]
    [InlineData(nameof(ModelType.DateOnly), "desk: ⟦2022-02-30⟧", "NC1041")]
    [InlineData(nameof(ModelType.TimeSpan), "desk: ⟦soon⟧", "NC1041")]
    [InlineData(nameof(ModelType.String), "desk: ⟦[a]⟧", "NC1041")]
    [InlineData(nameof(ModelType.Enum), "desk: ⟦clean-enrgy⟧", "NC1042")]
    [InlineData(nameof(ModelType.String), "⟦desk⟧:", "NC1040")]
    [InlineData(nameof(ModelType.Int32), "⟦desk⟧: ~", "NC1040")]
    public void One_that_does_not_is_reported_at_its_location(string type, string line, string id)
    {
        var marked = new MarkedText($"---\ntitle: Rates\n{line}\n---\nText.");
        var bound = Bind(type, line.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal));

        var problem = Assert.Single(bound.Problems);
        Assert.Equal(id, problem.Kind.Id);
        Assert.Equal(Assert.Single(marked.Marks), new TextSpan(problem.Location!.Start, problem.Location.Length));
        Assert.False(bound.Values.IsValid);
    }

    [Fact]
    public void One_that_is_optional_may_be_missing()
    {
        var bound = Bind(nameof(ModelType.String), "layout: post", isOptional: true);

        Assert.Empty(bound.Problems);
        Assert.Null(Assert.Single(bound.Values.Values));
    }

    [Theory]
    [InlineData("desk: 1", 1)]
    [InlineData("desk: [1, 2]", 2)]
    [InlineData("desk: []", 0)]
    public void A_single_value_is_a_list_of_one(string line, int count)
    {
        var bound = Bind(nameof(ModelType.Int32), line, isList: true);

        Assert.Empty(bound.Problems);
        Assert.Equal(count, Assert.Single(bound.Values.Values).Items.Count);
    }

    [Theory]
    [InlineData("desk: banks", "NC1042")]
    [InlineData("desk: [banks]", "NC1041")]
    public void A_value_of_an_enum_without_members_is_reported(string line, string id) =>
        Assert.Equal(id, Assert.Single(Bind(nameof(ModelType.Enum), line, members: []).Problems).Kind.Id);

    private static BoundPost Bind(string type, string line, bool isOptional = false, bool isList = false, ModelEnumMember[]? members = null)
    {
        var property = new ModelProperty
        {
            Name = "Desk",
            Key = "desk",
            Type = Enum.Parse<ModelType>(type),
            TypeName = "global::App.Desk",
            DisplayType = "Desk",
            Modifiers = "public",
            IsOptional = isOptional,
            IsList = isList,
            Members = new(members ?? [new ModelEnumMember("CleanEnergy", 0)]),
        };
        var input = TestPost.Parse($"---\ntitle: Rates\n{line}\n---\nText.").Model!;
        return ModelBinder.Bind(input with { Hints = default }, Schema(property), TestPost.Site, CancellationToken.None);
    }

    private static ModelSchema Schema(ModelProperty property) =>
        ModelSchema.Article with { Name = "Desk", IsPlain = false, Properties = new([property]) };
}
