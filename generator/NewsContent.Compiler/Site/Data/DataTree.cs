using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Site.Data;

/// <summary>Arranges data files by their folders, as Jekyll does.</summary>
/// <param name="folder">The folder of the data below the content root, with a slash at its end.</param>
internal sealed class DataTree(string folder)
{
    private readonly List<(string[] Keys, DataFile File)> _files = [];
    private readonly List<Problem> _problems = [];
    private readonly List<string> _incomplete = [];

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The names below which values are missing because of a reported file, each as its keys separated by line feeds.</summary>
    public IReadOnlyList<string> Incomplete => _incomplete;

    public void Add(DataFile file)
    {
        if (file.RelativePath.StartsWith(folder, StringComparison.Ordinal))
        {
            var keys = DataName.KeysOf(file.RelativePath.Substring(folder.Length));
            _files.Add((keys, file));
            if (file.Problems.Count > 0)
            {
                _incomplete.Add(string.Join("\n", keys));
            }
        }
    }

    public YamlMapping ToMapping() => Create([.. _files], 0);

    // The files of a folder are before its folders, which replace files of the same name.
    private YamlMapping Create(IReadOnlyList<(string[] Keys, DataFile File)> files, int depth)
    {
        var entries = new List<YamlEntry>();
        foreach (var group in files.Where(file => file.Keys.Length == depth + 1)
            .OrderBy(file => DataName.OrderOf(file.File.RelativePath)).ThenBy(file => file.File.RelativePath, StringComparer.Ordinal)
            .GroupBy(file => file.Keys[depth], StringComparer.Ordinal))
        {
            var last = group.Last();
            entries.Add(new YamlEntry(group.Key, last.File.Value ?? new YamlScalar("", IsPlain: true)));
            foreach (var (keys, file) in group.Where(other => other.File != last.File))
            {
                Report(file, last.File.RelativePath, keys);
            }
        }

        foreach (var group in files.Where(file => file.Keys.Length > depth + 1).GroupBy(file => file.Keys[depth], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            foreach (var (keys, file) in files.Where(file => file.Keys.Length == depth + 1 && file.Keys[depth] == group.Key))
            {
                Report(file, folder + string.Join("/", keys.Take(depth + 1)) + "/", keys);
            }

            entries.Add(new YamlEntry(group.Key, Create([.. group], depth + 1)));
        }

        return YamlMapping.Of(entries);
    }

    private void Report(DataFile file, string other, string[] keys)
    {
        _incomplete.Add(string.Join("\n", keys));
        var location = new FileSpan(file.FilePath, 0, 0, default, default);
        _problems.Add(new Problem(DataProblems.DuplicateData, location, new([file.RelativePath, other, string.Join(".", keys)])));
    }
}
