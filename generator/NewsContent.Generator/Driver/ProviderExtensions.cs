using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Driver;

/// <summary>Steps of the inputs of the compiler.</summary>
internal static class ProviderExtensions
{
    public static Step<T> ToStep<T>(this IncrementalValueProvider<T> provider) => new(provider.Select(static (value, _) => new StepValue<T>(value)));

    public static Steps<T> ToSteps<T>(this IncrementalValuesProvider<T> provider) => new(provider.Select(static (value, _) => new StepValue<T>(value)));

    /// <summary>Selects a value from each input and the value of another input. It is one step, because each step costs time for each file.</summary>
    public static Steps<TResult> ToSteps<T, TOther, TResult>(this IncrementalValuesProvider<T> provider, IncrementalValueProvider<TOther> other, Func<T, TOther, TResult> select) =>
        new(provider.Combine(other).Select((pair, _) => new StepValue<TResult>(select(pair.Left, pair.Right))));
}
