using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Driver;

/// <summary>Each of several values with the value of another step. Only what is selected from them becomes a step, because each costs time for each post.</summary>
internal readonly struct StepPairs<TLeft, TRight>(IncrementalValuesProvider<(StepValue<TLeft> Left, StepValue<TRight> Right)> provider)
{
    public Steps<TResult> Select<TResult>(Func<(TLeft Left, TRight Right), CancellationToken, TResult> select) =>
        new(provider.Select((pair, cancellation) => new StepValue<TResult>(select((pair.Left.Value, pair.Right.Value), cancellation))));

    public Steps<TResult> SelectMany<TResult>(Func<(TLeft Left, TRight Right), CancellationToken, IEnumerable<TResult>> select) =>
        new(provider.SelectMany((pair, cancellation) =>
            select((pair.Left.Value, pair.Right.Value), cancellation).Select(static result => new StepValue<TResult>(result)).ToImmutableArray()));

    public Steps<(TLeft Left, TRight Right)> Where(Func<(TLeft Left, TRight Right), bool> predicate) => Select(static (pair, _) => pair).Where(predicate);

    public StepPairs<(TLeft Left, TRight Right), TNext> Combine<TNext>(Step<TNext> other) => Select(static (pair, _) => pair).Combine(other);
}
