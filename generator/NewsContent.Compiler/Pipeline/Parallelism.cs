using System.Runtime.ExceptionServices;

namespace NewsContent.Compiler.Pipeline;

/// <summary>Applies a function to many values on all processors.</summary>
internal static class Parallelism
{
    /// <summary>Returns the results in the order of the values. An exception of the function is thrown as it is.</summary>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> values, Func<T, TResult> function, CancellationToken cancellationToken)
    {
        var results = new TResult[values.Count];
        try
        {
            Parallel.For(0, results.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => results[i] = function(values[i]));
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Capture(exception.Flatten().InnerExceptions[0]).Throw();
        }

        return results;
    }
}
