using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using NewsContent.Mutation.Mutants;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace NewsContent.Mutation.Running;

/// <summary>The child process: runs tests of one assembly on request, one after the other. Requests are lines of its standard input.</summary>
/// <remarks>
/// The process runs many mutants, so that code is loaded and compiled only once. Type initializers run before the first mutant is enabled.
/// A failure counts only if the test then passes without the mutant, so that leftover state of a mutant fails no other. A fresh process is for one mutant.
/// </remarks>
internal sealed class TestHost
{
    private readonly XunitTestFramework _framework = new(new NullSink());
    private readonly TestOptions _options = new();
    private readonly AssemblyName _name;
    private readonly ITestCase[] _cases;
    private readonly bool _isFresh;
    private readonly FieldInfo _active;
    private readonly bool[] _reached;
    private readonly string _initial;

    /// <summary>Loads an assembly and finds its tests.</summary>
    /// <param name="path">The file of the test assembly.</param>
    /// <param name="isFresh">Whether type initializers run on first use, with the mutant enabled.</param>
    public TestHost(string path, bool isFresh)
    {
        _isFresh = isFresh;
        var assembly = Assembly.LoadFrom(path);
        var compiler = Assembly.Load("NewsContent.Compiler");
        var mutation = compiler.GetType(SwitchedSources.SwitchClass, throwOnError: true)!;
        (_active, _reached) = (mutation.GetField("Active")!, (bool[])mutation.GetField("Reached")!.GetValue(null)!);

        // An initializer can start a task. What that reaches, tests can reach again.
        var onlyThread = mutation.GetField("OnlyThread")!;
        onlyThread.SetValue(null, Environment.CurrentManagedThreadId);
        foreach (var type in isFresh ? [] : compiler.GetTypes().Where(type => !type.ContainsGenericParameters))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        _initial = TakeReached();
        onlyThread.SetValue(null, 0);
        _name = assembly.GetName();
        var found = new DiscoverySink();
        using var discoverer = _framework.GetDiscoverer(Reflector.Wrap(assembly));
        discoverer.Find(includeSourceInformation: false, found, _options);
        found.Completed.Wait();

        // The data of theories can come from the compiler.
        TakeReached();
        _cases = [.. found.Cases.OrderBy(test => test.DisplayName, StringComparer.Ordinal).ThenBy(test => test.UniqueID, StringComparer.Ordinal)];
    }

    /// <summary>Answers requests until the input ends.</summary>
    public void Serve(TextReader requests, TextWriter answers)
    {
        while (requests.ReadLine()?.Split(' ') is { } request)
        {
            if (request[0] == "cover")
            {
                Cover(request[1].Split(','), answers);
            }
            else
            {
                answers.WriteLine(Try(int.Parse(request[1], CultureInfo.InvariantCulture), [.. request[2].Split(',').Select(index => _cases[int.Parse(index, CultureInfo.InvariantCulture)])]));
            }

            answers.Flush();
        }
    }

    // First the mutants that the type initializers reached; then one line per test: its number, its result, its milliseconds, the mutants that it reaches, its name.
    private void Cover(string[] without, TextWriter answers)
    {
        var numbers = _cases.Select((test, index) => (test, index)).ToDictionary(test => test.test, test => test.index);
        answers.WriteLine(_initial);
        Run([.. _cases.Where(test => !without.Any(name => name != "" && test.DisplayName.Contains(name, StringComparison.Ordinal)))], finished =>
        {
            answers.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{numbers[finished.TestCase]} {finished.TestsFailed == 0} {(int)(finished.ExecutionTime * 1000)} {TakeReached()} {finished.TestCase.DisplayName.ReplaceLineEndings(" ")}"));
            return true;
        });
        answers.WriteLine("end");
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

    private string Try(int mutant, ITestCase[] cases)
    {
        _active.SetValue(null, mutant);
        ITestCase? failed = null;
        Run(cases, finished =>
        {
            failed = finished.TestsFailed > 0 ? finished.TestCase : null;
            return failed is null;
        });
        _active.SetValue(null, 0);
        var isDirty = false;
        if (failed is not null && !_isFresh)
        {
            Run([failed], finished => !(isDirty = finished.TestsFailed > 0));
        }

        return isDirty ? "dirty" : failed is null ? "survived" : $"killed {failed.DisplayName.ReplaceLineEndings(" ")}";
    }

    private void Run(IReadOnlyList<ITestCase> cases, Func<ITestCaseFinished, bool> onFinished)
    {
        var sink = new ExecutionSink(onFinished);
        using var executor = _framework.GetExecutor(_name);
        executor.RunTests(cases, sink, _options);
        sink.Completed.Wait();
    }
}
