using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Driver;

/// <summary>Steps of the inputs of the compiler.</summary>
internal static class ProviderExtensions
{
    public static Step<T> ToStep<T>(this IncrementalValueProvider<T> provider) => new(provider.Select(static (value, _) => new StepValue<T>(value)));

    public static Steps<T> ToSteps<T>(this IncrementalValuesProvider<T> provider) => new(provider.Select(static (value, _) => new StepValue<T>(value)));
}
