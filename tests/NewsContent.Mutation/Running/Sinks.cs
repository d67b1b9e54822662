using Xunit.Abstractions;

namespace NewsContent.Mutation.Running;

/// <summary>Ignores messages.</summary>
internal sealed class NullSink : IMessageSink
{
    /// <inheritdoc/>
    public bool OnMessage(IMessageSinkMessage message) => true;
}

/// <summary>Collects the tests of an assembly.</summary>
internal sealed class DiscoverySink : IMessageSink
{
    /// <summary>The tests that were found.</summary>
    public List<ITestCase> Cases { get; } = [];

    /// <summary>Set when all tests have been found.</summary>
    public ManualResetEventSlim Completed { get; } = new();

    /// <inheritdoc/>
    public bool OnMessage(IMessageSinkMessage message)
    {
        if (message is ITestCaseDiscoveryMessage found)
        {
            Cases.Add(found.TestCase);
        }
        else if (message is IDiscoveryCompleteMessage)
        {
            Completed.Set();
        }

        return true;
    }
}

/// <summary>Observes a test run.</summary>
/// <param name="onStarting">Called before each test.</param>
/// <param name="onFinished">Called after each test; returns whether the run continues.</param>
internal sealed class ExecutionSink(Action<ITestCaseStarting> onStarting, Func<ITestCaseFinished, bool> onFinished) : IMessageSink
{
    private bool _isStopped;

    /// <summary>Set when the run has finished.</summary>
    public ManualResetEventSlim Completed { get; } = new();

    /// <inheritdoc/>
    public bool OnMessage(IMessageSinkMessage message)
    {
        if (message is ITestCaseStarting starting)
        {
            onStarting(starting);
        }
        else if (message is ITestCaseFinished finished && !_isStopped)
        {
            _isStopped = !onFinished(finished);
        }
        else if (message is ITestAssemblyFinished)
        {
            Completed.Set();
        }

        return !_isStopped;
    }
}
