namespace NewsContent.Generator.Driver;

/// <summary>A value of a step.</summary>
/// <remarks>
/// The driver has about sixty methods for each table of a step, and the runtime compiles them again for each value type, but only once for all classes. With steps of value types,
/// a compiler that starts cold compiled 4,000 methods more.
/// </remarks>
internal sealed record StepValue<T>(T Value);
