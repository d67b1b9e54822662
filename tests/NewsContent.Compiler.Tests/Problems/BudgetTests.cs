using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Problems;

/// <summary>A budget allows its limit, and not one step more.</summary>
public sealed class BudgetTests
{
    [Theory]
    [InlineData(0, 3_000_000)]
    [InlineData(10, 3_002_000)]
    [InlineData(235_000, 50_000_000)]
    [InlineData(1_000_000, 50_000_000)]
    public void The_steps_of_Markdown_grow_with_the_body(int length, int limit)
    {
        // Each attempt costs 32.
        new MarkdownBudget(length, CancellationToken.None).Spend(limit - 32);
        Assert.Throws<LimitException>(() => new MarkdownBudget(length, CancellationToken.None).Spend(limit - 31));
    }

    [Fact]
    public void The_elements_of_Markdown_are_limited()
    {
        var budget = new MarkdownBudget(0, CancellationToken.None);
        for (var i = 0; i < 100_000; i++)
        {
            budget.CountElement();
        }

        Assert.Throws<LimitException>(budget.CountElement);
    }

    [Fact]
    public void The_depth_of_Markdown_is_limited()
    {
        var budget = new MarkdownBudget(0, CancellationToken.None);
        for (var i = 0; i < 100; i++)
        {
            budget.Enter();
        }

        budget.Leave();
        budget.Enter();
        Assert.Throws<LimitException>(budget.Enter);
    }

    [Fact]
    public void The_steps_and_the_text_of_a_selection_are_limited()
    {
        var budget = new SelectionBudget(CancellationToken.None);
        budget.Spend(50_000_000);
        budget.Keep(4 * 1024 * 1024);
        Assert.Equal((50_000_000, 4 * 1024 * 1024), (budget.Steps, budget.Text));
        Assert.Throws<LimitException>(() => budget.Keep(1));
        Assert.Throws<LimitException>(() => new SelectionBudget(CancellationToken.None).Spend(50_000_001));
    }

    [Fact]
    public void A_selection_checks_for_cancellation_every_20000_steps()
    {
        var budget = new SelectionBudget(new CancellationToken(canceled: true));
        budget.Spend(19_999);
        Assert.Throws<OperationCanceledException>(() => budget.Spend(1));
        budget.Spend(19_999);
        Assert.Throws<OperationCanceledException>(() => budget.Spend(1));
    }

    [Fact]
    public void A_value_of_Liquid_has_a_greatest_length()
    {
        new LiquidBudget().SpendValue(new string('a', 64 * 1024));
        Assert.Throws<LiquidTooLargeException>(() => new LiquidBudget().SpendValue(new string('a', (64 * 1024) + 1)));
    }

    // 16 MiB; a tag costs 16 and an item 8.
    [Fact]
    public void The_work_of_Liquid_is_limited()
    {
        const int Limit = 16 * 1024 * 1024;

        new LiquidBudget().SpendTag(Limit - 16);
        Assert.Throws<LiquidTooLargeException>(() => new LiquidBudget().SpendTag(Limit - 15));
        new LiquidBudget().SpendItems(Limit / 8);
        Assert.Throws<LiquidTooLargeException>(() => new LiquidBudget().SpendItems((Limit / 8) + 1));
        var budget = new LiquidBudget();
        budget.SpendTag(Limit - 17);
        budget.SpendTag(-15);
        Assert.Throws<LiquidTooLargeException>(() => budget.SpendTag(-15));
    }

    // log2 passes over the items.
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 16)]
    [InlineData(4, 64)]
    [InlineData(1000, 72_000)]
    public void Sorting_costs_each_pass(int count, int cost)
    {
        var budget = new LiquidBudget();
        budget.SpendSorting(count);
        budget.SpendTag((16 * 1024 * 1024) - cost - 16);
        Assert.Throws<LiquidTooLargeException>(() => budget.SpendTag(-15));
    }
}
