using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Driver;

/// <summary>A step of the pipeline with one value.</summary>
internal readonly struct Step<T>(IncrementalValueProvider<StepValue<T>> provider)
{
    public IncrementalValueProvider<StepValue<T>> Provider { get; } = provider;

    public Step<TResult> Select<TResult>(Func<T, CancellationToken, TResult> select) =>
        new(Provider.Select((value, cancellation) => new StepValue<TResult>(select(value.Value, cancellation))));

    public Steps<TResult> SelectMany<TResult>(Func<T, CancellationToken, IEnumerable<TResult>> select) =>
        new(Provider.SelectMany((value, cancellation) => select(value.Value, cancellation).Select(static result => new StepValue<TResult>(result)).ToImmutableArray()));

    public Step<(T Left, TRight Right)> Combine<TRight>(Step<TRight> other) =>
        new(Provider.Combine(other.Provider).Select(static (pair, _) => new StepValue<(T, TRight)>((pair.Left.Value, pair.Right.Value))));

    public Step<T> WithTrackingName(string name) => new(Provider.WithTrackingName(name));
}
