using System.Globalization;
using BenchmarkDotNet.Running;
using NewsContent.Benchmarks.Posts;
using NewsContent.Benchmarks.Tables;

return args switch
{
    [("corpus" or "archive") and var kind, var count, var folder] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var posts) =>
        WriteCorpus(posts, folder, isArchive: kind == "archive"),
    ["corpus" or "archive", ..] => Fail("Usage: corpus|archive <count> <folder>"),
    ["tables", var results, .. var documents] => WriteTables(results, documents),
    _ => RunBenchmarks(args),
};

static int WriteCorpus(int posts, string folder, bool isArchive)
{
    try
    {
        CorpusFolder.Write(posts, folder, isArchive);
        return 0;
    }
    catch (IOException exception)
    {
        return Fail(exception.Message);
    }
}

static int WriteTables(string results, IEnumerable<string> documents)
{
    foreach (var document in documents)
    {
        File.WriteAllText(document, DocumentTables.Refresh(File.ReadAllText(document), results));
    }

    return 0;
}

static int RunBenchmarks(string[] args)
{
    var summaries = BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args);
    return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
}

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}
