using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Driver;

/// <summary>Steps of lists with one item for each post. An edit changes one item, so each of these steps remembers its last run.</summary>
internal static class ListSteps
{
    /// <summary>Selects a value from each item; items without a value are skipped.</summary>
    public static Step<EquatableArray<TResult>> SelectEach<T, TResult>(this Step<IReadOnlyList<T>> list, Func<T, TResult?> select)
        where T : class
        where TResult : class, IEquatable<TResult>
    {
        var each = new EachItem<T, bool, TResult>((item, _) => select(item));
        return list.Select((items, _) => each.Select(items, context: false));
    }

    /// <summary>Selects a value from each item and the value of another step; items without a value are skipped.</summary>
    public static Step<EquatableArray<TResult>> SelectEach<T, TContext, TResult>(this Step<(IReadOnlyList<T> Left, TContext Right)> list, Func<T, TContext, TResult?> select)
        where T : class
        where TResult : class, IEquatable<TResult>
    {
        var each = new EachItem<T, TContext, TResult>(select);
        return list.Select((pair, _) => each.Select(pair.Left, pair.Right));
    }

    /// <summary>Sorts the values of each file by path.</summary>
    public static Step<IReadOnlyList<T>> SortByPath<T>(this Step<IReadOnlyList<T>> list)
        where T : IFromFile
    {
        var sorter = new PathSorter();
        return list.Select((items, _) => sorter.Sort(items));
    }
}
