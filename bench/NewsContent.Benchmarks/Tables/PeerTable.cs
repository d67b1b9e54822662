using System.Globalization;
using System.Text;

namespace NewsContent.Benchmarks.Tables;

/// <summary>Prints the results of the peers as Markdown tables.</summary>
internal static class PeerTable
{
    private static readonly (string Peer, string Name)[] Peers =
    [
        ("newscontent", "**NewsContent**, `dotnet build`"), ("hugo", "Hugo"), ("eleventy", "Eleventy"), ("astro", "Astro, content collection"), ("jekyll", "Jekyll"),
    ];

    private static readonly (string Kind, string Name)[] Builds =
    [
        ("cold", "cold"), ("post-edited", "one post edited"), ("code-edited", "a C# file edited"), ("unchanged", "nothing changed"),
        ("post-edited-server", "one post edited, with the SDK's compiler server"), ("code-edited-server", "a C# file edited, with the SDK's compiler server"),
    ];

    /// <summary>Returns the cold builds, compared with NewsContent.</summary>
    public static string Cold(PeerRuns runs)
    {
        var table = new StringBuilder("| cold build | seconds | largest process | against NewsContent |\n| --- | --- | --- | --- |\n");
        var own = runs.Seconds("newscontent", "cold");
        foreach (var (peer, name) in Peers.Where(peer => runs.Has(peer.Peer, "cold")))
        {
            var seconds = runs.Seconds(peer, "cold");
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {seconds:0.0} | {runs.Megabytes(peer, "cold")} MB | {seconds / own:0.00} × |\n");
        }

        return table + Notes(runs);
    }

    /// <summary>Returns the builds of an app by kind of edit, compared with the same app without posts.</summary>
    public static string Edits(PeerRuns runs)
    {
        var table = new StringBuilder("| build | seconds | the same app without posts | largest process |\n| --- | --- | --- | --- |\n");
        foreach (var (kind, name) in Builds.Where(build => runs.Has("newscontent", build.Kind)))
        {
            var without = runs.Has("no-posts", kind) ? runs.Seconds("no-posts", kind).ToString("0.0", CultureInfo.InvariantCulture) : "";
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {runs.Seconds("newscontent", kind):0.0} | {without} | {runs.Megabytes("newscontent", kind)} MB |\n");
        }

        return table + Notes(runs);
    }

    private static string Notes(PeerRuns runs) => "\nMedians. " + string.Join("; ", runs.Comments) + ".\n";
}
