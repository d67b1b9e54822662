using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using NewsContent.Mutation.Mutants;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace NewsContent.Mutation.Running;

/// <summary>The child process: runs tests of one assembly on request, one after the other. Requests are lines of its standard input.</summary>
/// <remarks>
/// A shared process runs many mutants. Type initializers run before the first mutant is enabled, and a failure counts only if the test then passes without the mutant
/// and fails with it again, so that neither leftover state nor a test that fails at random counts. The mutants of a fresh process are enabled from its start.
/// </remarks>
internal sealed class TestHost
{
    private readonly XunitTestFramework _framework = new(new NullSink());
    private readonly TestOptions _options = new();
    private readonly AssemblyName _name;
    private readonly IReadOnlyList<ITestCase> _cases;
    private readonly HashSet<string>? _knownTests;
    private readonly Type _switch;
    private readonly bool[] _reached;
    private readonly string[] _reachedAtStart;

    /// <summary>Loads an assembly and finds its tests.</summary>
    /// <param name="path">The file of the test assembly.</param>
    /// <param name="knownTests">The file with the identifiers of the tests without a mutant, or <c>null</c> in a shared process.</param>
    public TestHost(string path, string? knownTests)
    {
        _knownTests = knownTests is null ? null : [.. File.ReadLines(knownTests)];
        var assembly = Assembly.LoadFrom(path);
        var compiler = Assembly.Load("NewsContent.Compiler");
        var mutation = compiler.GetType(SwitchedSources.SwitchClass, throwOnError: true)!;
        (_switch, _reached) = (mutation, (bool[])mutation.GetField("Reached")!.GetValue(null)!);

        // An initializer can start a task. What that reaches, tests can reach again.
        var onlyThread = mutation.GetField("OnlyThread")!;
        onlyThread.SetValue(null, Environment.CurrentManagedThreadId);
        foreach (var type in knownTests is null ? compiler.GetTypes().Where(type => !type.ContainsGenericParameters) : [])
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        var initializers = TakeReached();
        onlyThread.SetValue(null, 0);
        _name = assembly.GetName();
        var found = new DiscoverySink();
        using var discoverer = _framework.GetDiscoverer(Reflector.Wrap(assembly));
        discoverer.Find(includeSourceInformation: false, found, _options);
        found.Completed.Wait();

        // The data of theories can come from the compiler.
        _reachedAtStart = [initializers, TakeReached()];
        _cases = found.Cases;
    }

    /// <summary>Answers requests until the input ends.</summary>
    public void Serve(TextReader requests, TextWriter answers)
    {
        while (requests.ReadLine()?.Split(' ') is { } request)
        {
            if (request[0] == "cover")
            {
                Cover(request[1].Split(',', StringSplitOptions.RemoveEmptyEntries), answers);
            }
            else
            {
                answers.WriteLine(Try(request[1], Select(request[2].Split(',')), answers));
            }

            answers.Flush();
        }
    }

    // First all tests, the mutants that type initializers reached, and those that the data of theories reached; then two runs with one line per test: its identifier, its milliseconds, the mutants that it reaches, its name.
    private void Cover(string[] without, TextWriter answers)
    {
        answers.WriteLine(string.Join(',', _cases.Select(test => test.UniqueID)));
        Array.ForEach(_reachedAtStart, answers.WriteLine);
        IReadOnlyList<ITestCase> cases = [.. _cases.Where(test => !without.Any(name => test.DisplayName.Contains(name, StringComparison.Ordinal)))];
        for (var i = 0; i < 2; i++)
        {
            Run(cases, answers, finished =>
            {
                var milliseconds = finished.TestsFailed > 0 ? "failed" : ((int)(finished.ExecutionTime * 1000)).ToString(CultureInfo.InvariantCulture);
                answers.WriteLine($"test {finished.TestCase.UniqueID} {milliseconds} {TakeReached()} {Name(finished.TestCase)}");
                return true;
            });
            answers.WriteLine("end");
        }
    }

    // A mutant can add rows to a theory. They run first.
    private IReadOnlyList<ITestCase> Select(string[] ids)
    {
        var cases = _cases.ToLookup(test => test.UniqueID);
        return [.. _cases.Where(test => _knownTests?.Contains(test.UniqueID) == false), .. ids.SelectMany(id => cases[id])];
    }

    private string TakeReached()
    {
        var ids = new List<int>();
        for (var id = Array.IndexOf(_reached, true); id >= 0; id = Array.IndexOf(_reached, true, id + 1))
        {
            ids.Add(id);
            _reached[id] = false;
        }

        return string.Join(',', ids);
    }

    private OutcomeKind Try(string mutants, IReadOnlyList<ITestCase> cases, TextWriter answers)
    {
        if (FindFailed(mutants, cases, answers) is not { } failed)
        {
            return OutcomeKind.Survived;
        }

        // Otherwise the parent compares with a process without the mutant.
        var isConfirmed = _knownTests is not null || (FindFailed("", [failed], answers) is null && FindFailed(mutants, [failed], answers) is not null);
        return isConfirmed ? OutcomeKind.Killed : OutcomeKind.Dirty;
    }

    private ITestCase? FindFailed(string mutants, IReadOnlyList<ITestCase> cases, TextWriter answers)
    {
        ITestCase? failed = null;
        Enable(mutants);

        // The framework orders the tests of a run by itself, so the first of our order have runs of their own.
        for (var (i, size) = (0, 10); i < cases.Count && failed is null; i += size, size *= 5)
        {
            Run([.. cases.Skip(i).Take(size)], answers, finished =>
            {
                failed = finished.TestsFailed > 0 ? finished.TestCase : null;
                return failed is null;
            });
        }

        if (_knownTests is null)
        {
            Enable("");
        }

        return failed;
    }

    private void Enable(string mutants) => _switch.GetField("Active")!.SetValue(null, _switch.GetMethod("Parse")!.Invoke(null, [mutants]));

    private void Run(IReadOnlyList<ITestCase> cases, TextWriter answers, Func<ITestCaseFinished, bool> onFinished)
    {
        var sink = new ExecutionSink(
            starting =>
            {
                answers.WriteLine($"start {starting.TestCase.UniqueID} {Name(starting.TestCase)}");
                answers.Flush();
            },
            onFinished);
        using var executor = _framework.GetExecutor(_name);
        executor.RunTests(cases, sink, _options);
        sink.Completed.Wait();
    }

    private static string Name(ITestCase test) => test.DisplayName.ReplaceLineEndings(" ");
}
