namespace NewsContent.Compiler.Pipeline;

/// <summary>
/// The results of the last compilation, for a process that compiles a site again and again. A step whose inputs equal those of the last compilation returns its result, so an edit
/// costs what it changes. Not thread-safe.
/// </summary>
internal sealed class StepMemory
{
    private readonly Dictionary<string, object> _steps = new(StringComparer.Ordinal);

    /// <summary>Returns the result of a step, from the last compilation if its input is equal.</summary>
    /// <param name="step">The name of the step.</param>
    /// <param name="input">Everything that the result depends on.</param>
    /// <param name="create">Creates the result.</param>
    public TResult Once<TInput, TResult>(string step, TInput input, Func<TInput, TResult> create)
    {
        if (_steps.TryGetValue(step, out var known) && known is Result<TInput, TResult> last && EqualityComparer<TInput>.Default.Equals(last.Input, input))
        {
            return last.Value;
        }

        var result = create(input);
        _steps[step] = new Result<TInput, TResult>(input, result);
        return result;
    }

    /// <summary>Returns a value, or the equal one of the last compilation, so that later steps compare one object.</summary>
    public T Same<T>(string step, T value) => Once(step, value, static value => value);

    /// <summary>Returns the results of a step for each of many items. Only changed items are computed, on all processors.</summary>
    /// <param name="step">The name of the step.</param>
    /// <param name="context">Everything that the results depend on except the items.</param>
    /// <param name="items">The items. Those of the last compilation are expected in the same order.</param>
    /// <param name="function">Computes the result of an item.</param>
    /// <param name="cancellationToken">Cancels the step.</param>
    public TResult[] Each<TContext, TItem, TResult>(string step, TContext context, IReadOnlyList<TItem> items, Func<TItem, TResult> function, CancellationToken cancellationToken)
    {
        var results = _steps.TryGetValue(step, out var known) && known is Results<TContext, TItem, TResult> last && EqualityComparer<TContext>.Default.Equals(last.Context, context)
            ? Update(last, items, function, cancellationToken)
            : Parallelism.Select(items, function, cancellationToken);
        _steps[step] = new Results<TContext, TItem, TResult>(context, items, results);
        return results;
    }

    // An edit replaces, adds or removes a few items that are next to each other. The items before and after them keep their results.
    private static TResult[] Update<TContext, TItem, TResult>(Results<TContext, TItem, TResult> last, IReadOnlyList<TItem> items, Func<TItem, TResult> function, CancellationToken cancellationToken)
    {
        var equality = EqualityComparer<TItem>.Default;
        var shorter = Math.Min(last.Items.Count, items.Count);
        var same = 0;
        while (same < shorter && equality.Equals(last.Items[same], items[same]))
        {
            same++;
        }

        if (same == items.Count && same == last.Items.Count)
        {
            return last.Values;
        }

        var sameEnd = 0;
        while (sameEnd < shorter - same && equality.Equals(last.Items[last.Items.Count - 1 - sameEnd], items[items.Count - 1 - sameEnd]))
        {
            sameEnd++;
        }

        var results = new TResult[items.Count];
        Array.Copy(last.Values, 0, results, 0, same);
        Array.Copy(last.Values, last.Values.Length - sameEnd, results, results.Length - sameEnd, sameEnd);
        var changed = new List<int>();
        for (var i = same; i < items.Count - sameEnd; i++)
        {
            if (items.Count == last.Items.Count && equality.Equals(last.Items[i], items[i]))
            {
                results[i] = last.Values[i];
            }
            else
            {
                changed.Add(i);
            }
        }

        Parallelism.Select(changed, index => results[index] = function(items[index]), cancellationToken);
        return results;
    }

    private sealed record Result<TInput, TResult>(TInput Input, TResult Value);

    private sealed record Results<TContext, TItem, TResult>(TContext Context, IReadOnlyList<TItem> Items, TResult[] Values);
}
