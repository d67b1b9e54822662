using NewsContent.Generator.Driver;

namespace NewsContent.Generator.Tests.Driver;

/// <summary>A step that remembers its last run returns the same as one without memory.</summary>
public sealed class EachItemTests
{
    private static readonly Dictionary<string, Item> Items = "a A b B c".Split(' ').ToDictionary(name => name, name => new Item(name), StringComparer.Ordinal);

    /// <summary>The items of two runs with the context of each. Items with an upper-case name have no value in the context <c>x</c>.</summary>
    [Theory]
    [InlineData("a b c", "x", "a b c", "x")]
    [InlineData("a b c", "x", "a b c", "y")]
    [InlineData("a B c", "x", "a B c", "y")]
    [InlineData("a b c", "x", "a B c", "x")]
    [InlineData("a B c", "x", "a b c", "x")]
    [InlineData("a b c", "x", "b c", "x")]
    [InlineData("b c", "x", "a b c", "x")]
    [InlineData("a b", "x", "a b c", "x")]
    [InlineData("a b c", "x", "a b", "x")]
    [InlineData("a b c", "x", "c b a", "x")]
    [InlineData("a", "x", "", "x")]
    [InlineData("", "x", "a", "x")]
    public void The_second_run_is_like_a_first(string first, string firstContext, string second, string secondContext)
    {
        var each = new EachItem<Item, string, string>(Select);
        each.Select(Find(first), firstContext);

        Assert.Equal(new EachItem<Item, string, string>(Select).Select(Find(second), secondContext), each.Select(Find(second), secondContext));
    }

    [Fact]
    public void Only_items_that_are_other_objects_are_selected_again()
    {
        var selected = new List<string>();
        var each = new EachItem<Item, string, string>((item, context) =>
        {
            selected.Add(item.Name);
            return Select(item, context);
        });
        each.Select(Find("a b c"), "x");
        selected.Clear();

        each.Select([Items["a"], new Item("b"), Items["c"]], "x");

        Assert.Equal(["b"], selected);
    }

    private static List<Item> Find(string names) => [.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => Items[name])];

    private static string? Select(Item item, string context) => context == "x" && char.IsUpper(item.Name[0]) ? null : item.Name + context;

    private sealed class Item(string name)
    {
        public string Name => name;
    }
}
