using System.Globalization;

namespace NewsContent.Benchmarks.Tables;

/// <summary>The builds in a results file of <c>bench/peers/run.sh</c>: the tool, the kind of build, the seconds, and the largest process in MB.</summary>
internal sealed class PeerRuns
{
    private readonly List<(string Peer, string Kind, double Seconds, int Megabytes)> _runs = [];

    private PeerRuns(IReadOnlyList<string> comments) => Comments = comments;

    /// <summary>The machine, date and versions of the measurement.</summary>
    public IReadOnlyList<string> Comments { get; }

    public static PeerRuns Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var runs = new PeerRuns([.. lines.Where(line => line.StartsWith('#')).Select(line => line.TrimStart('#', ' '))]);
        foreach (var line in lines.Where(line => line.Length > 0 && !line.StartsWith('#')))
        {
            var fields = line.Split('\t');
            runs._runs.Add((fields[0], fields[1], double.Parse(fields[2], CultureInfo.InvariantCulture), int.Parse(fields[3], CultureInfo.InvariantCulture)));
        }

        return runs;
    }

    public bool Has(string peer, string kind) => _runs.Any(run => run.Peer == peer && run.Kind == kind);

    /// <summary>Returns the median time of a build in seconds.</summary>
    public double Seconds(string peer, string kind) => Median(Of(peer, kind).Select(run => run.Seconds));

    /// <summary>Returns the maximum memory of the largest process in MB.</summary>
    public int Megabytes(string peer, string kind) => Of(peer, kind).Max(run => run.Megabytes);

    private IEnumerable<(string Peer, string Kind, double Seconds, int Megabytes)> Of(string peer, string kind) =>
        _runs.Where(run => run.Peer == peer && run.Kind == kind);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
