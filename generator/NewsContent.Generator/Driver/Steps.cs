using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Driver;

/// <summary>A step of the pipeline for each of several values.</summary>
internal readonly struct Steps<T>(IncrementalValuesProvider<StepValue<T>> provider)
{
    public IncrementalValuesProvider<StepValue<T>> Provider { get; } = provider;

    public Steps<TResult> Select<TResult>(Func<T, CancellationToken, TResult> select) =>
        new(Provider.Select((value, cancellation) => new StepValue<TResult>(select(value.Value, cancellation))));

    public Steps<TResult> SelectMany<TResult>(Func<T, CancellationToken, IEnumerable<TResult>> select) =>
        new(Provider.SelectMany((value, cancellation) => select(value.Value, cancellation).Select(static result => new StepValue<TResult>(result)).ToImmutableArray()));

    public Steps<T> Where(Func<T, bool> predicate) => new(Provider.Where(value => predicate(value.Value)));

    public StepPairs<T, TRight> Combine<TRight>(Step<TRight> other) => new(Provider.Combine(other.Provider));

    public Step<ImmutableArray<T>> Collect() =>
        new(Provider.Collect().Select(static (values, _) => new StepValue<ImmutableArray<T>>(ImmutableArray.CreateRange(values, static value => value.Value))));

    public Steps<T> WithTrackingName(string name) => new(Provider.WithTrackingName(name));
}
