using Xunit.Abstractions;

namespace NewsContent.Mutation.Running;

/// <summary>Ignores messages.</summary>
internal sealed class NullSink : IMessageSink
{
    /// <inheritdoc/>
    public bool OnMessage(IMessageSinkMessage message) => true;
}

/// <summary>Gathers the tests of an assembly.</summary>
internal sealed class DiscoverySink : IMessageSink
{
    /// <summary>The tests that were found.</summary>
    public List<ITestCase> Cases { get; } = [];

    /// <summary>Is set when all tests were found.</summary>
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

/// <summary>Watches a run of tests.</summary>
/// <param name="onFinished">Is called after each test, and says whether the run goes on.</param>
internal sealed class ExecutionSink(Func<ITestCaseFinished, bool> onFinished) : IMessageSink
{
    private bool _isStopped;

    /// <summary>Is set when the run is over.</summary>
    public ManualResetEventSlim Completed { get; } = new();

    /// <inheritdoc/>
    public bool OnMessage(IMessageSinkMessage message)
    {
        if (message is ITestCaseFinished finished && !_isStopped)
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
