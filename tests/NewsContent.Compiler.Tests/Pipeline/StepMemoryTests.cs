using NewsContent.Compiler.Pipeline;

namespace NewsContent.Compiler.Tests.Pipeline;

/// <summary>A compilation after an edit computes only what the edit changes.</summary>
public sealed class StepMemoryTests
{
    [Theory]
    [InlineData("abc", "abc", "")]
    [InlineData("abc", "aBc", "B")]
    [InlineData("abc", "abXc", "X")]
    [InlineData("abc", "Xabc", "X")]
    [InlineData("abc", "abcX", "X")]
    [InlineData("abc", "ac", "")]
    [InlineData("abc", "bc", "")]
    [InlineData("abc", "", "")]
    [InlineData("", "abc", "abc")]
    [InlineData("abcde", "XbcdY", "XY")]
    [InlineData("aaaa", "aaa", "")]
    [InlineData("abab", "ab", "")]
    public void Only_changed_items_are_computed(string before, string after, string computed)
    {
        var memory = new StepMemory();
        var seen = new List<char>();
        Run(before);
        seen.Clear();

        Assert.Equal(after.Select(Double), Run(after));

        Assert.Equal(computed, string.Concat(seen.Order()));

        string[] Run(string items) => memory.Each("step", 0, items.ToCharArray(), item => { lock (seen) { seen.Add(item); } return Double(item); }, CancellationToken.None);

        static string Double(char item) => $"{item}{item}";
    }

    [Fact]
    public void Another_context_computes_all_items()
    {
        var memory = new StepMemory();
        var items = new[] { 1, 2 };
        memory.Each("step", "a", items, item => $"a{item}", CancellationToken.None);

        Assert.Equal(["b1", "b2"], memory.Each("step", "b", items, item => $"b{item}", CancellationToken.None));
    }

    [Fact]
    public void A_step_with_an_equal_input_returns_the_same_object()
    {
        var memory = new StepMemory();
        var first = memory.Once("step", "input", static _ => new object());

        Assert.Same(first, memory.Once("step", "input", static _ => new object()));
        Assert.NotSame(first, memory.Once("step", "other", static _ => new object()));
        Assert.NotSame(memory.Once("another step", "other", static _ => new object()), memory.Once("step", "other", static _ => new object()));
    }
}
