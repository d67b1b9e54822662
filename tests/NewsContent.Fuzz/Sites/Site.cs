extern alias tasks;
using System.Globalization;
using tasks::NewsContent.Build;

namespace NewsContent.Fuzz.Sites;

/// <summary>A random site: its files and build properties. It changes by edits, one per line; meaningless words are ignored.</summary>
/// <param name="counter">Counts the edits, or <c>null</c>.</param>
internal sealed class Site(EditCounter? counter = null)
{
    private readonly SortedDictionary<string, SiteFile> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _properties = new(StringComparer.Ordinal);
    private long _clock;

    /// <summary>The files by path relative to the root.</summary>
    public IReadOnlyDictionary<string, SiteFile> Files => _files;

    public IReadOnlyDictionary<string, string> Properties => _properties;

    /// <summary>The paths of the posts, drafts, documents, included files and data files, and those of pages if the build lists them.</summary>
    public IEnumerable<string> Posts => _files.Keys.Where(path => !IsSource(path) && path is not (SiteParts.Config or SiteParts.Assets) && KindOf(path) != "picture" && (ListsPages || KindOf(path) != "page"));

    /// <summary>The folders of collections with the extensions of their files, as the build passes them.</summary>
    public string Folders
    {
        get
        {
            var folders = new SeenFiles();
            foreach (var path in _files.Keys.Where(path => KindOf(path) != "picture"))
            {
                folders.Add(path);
            }

            return folders.ToString();
        }
    }

    /// <summary>Whether the build lists pages.</summary>
    public bool ListsPages => _properties.GetValueOrDefault("NewsContentPages") == "true";

    public IEnumerable<string> Sources => _files.Keys.Where(IsSource);

    /// <summary>Returns the kind of a file, as in the package's targets.</summary>
    public static string KindOf(string path) =>
        path == SiteParts.Config ? "config"
        : path == SiteParts.Assets ? "assets"
        : SiteParts.Pictures.Contains(path, StringComparer.Ordinal) ? "picture"
        : path.StartsWith("_includes/", StringComparison.Ordinal) ? "include"
        : path.StartsWith("_data/", StringComparison.Ordinal) ? "data"
        : path.Contains("_posts/", StringComparison.Ordinal) ? "post"
        : path.Contains("_drafts/", StringComparison.Ordinal) ? "draft"
        : path.StartsWith('_') ? "document"
        : "page";

    public string TextOf(string path) => SiteText.Of(path, _files[path].Parts);

    /// <summary>Applies an edit, or several separated by <c>;</c>.</summary>
    public void Apply(string edits)
    {
        foreach (var edit in edits.Split(';'))
        {
            var words = edit.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Dictionary<string, SiteFile> before = counter is null ? [] : new(_files);
            Apply(words);
            counter?.Add(words.FirstOrDefault(""), before, this);
        }
    }

    /// <summary>Returns a site with the same files and properties.</summary>
    public Site Copy()
    {
        var copy = new Site { _clock = _clock };
        foreach (var (path, file) in _files)
        {
            copy._files.Add(path, file);
        }

        foreach (var (name, value) in _properties)
        {
            copy._properties.Add(name, value);
        }

        return copy;
    }

    /// <summary>Returns the edits that restore the present files and properties after an edit.</summary>
    public string Undo(string edit)
    {
        var after = Copy();
        after.Apply(edit);
        var files = _files.Keys.Union(after._files.Keys)
            .Where(path => _files.GetValueOrDefault(path) != after._files.GetValueOrDefault(path))
            .Select(path => _files.TryGetValue(path, out var file) ? $"write {path} {file.Parts}" : $"delete {path}");
        var properties = SiteParts.Properties.Select((property, index) => (property.Name, property.Value, Index: index))
            .Where(property => _properties.GetValueOrDefault(property.Name) != after._properties.GetValueOrDefault(property.Name)
                && property.Value == (_properties.GetValueOrDefault(property.Name) ?? after._properties.GetValueOrDefault(property.Name)))
            .Select(property => $"property {property.Index}");
        return string.Join(" ; ", files.Concat(properties));
    }

    private void Apply(string[] words)
    {
        switch (words)
        {
            case ["write", var path, .. var parts]:
                _files[path] = new SiteFile(string.Join(' ', parts.Where(part => part[0] != '@')), TimeIn(parts));
                break;
            case ["toggle", var path, var part, .. var rest] when _files.ContainsKey(path) || IsSource(path) || path is SiteParts.Config or SiteParts.Assets:
                _files[path] = _files.GetValueOrDefault(path, new SiteFile("", 0)).Toggle(part, TimeIn(rest));
                break;
            case ["turn", var path, var number, .. var rest] when _files.TryGetValue(path, out var file) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index):
                _files[path] = file.Turn(index, TimeIn(rest));
                break;
            case ["touch", var path, .. var rest] when _files.TryGetValue(path, out var file):
                _files[path] = file with { Time = TimeIn(rest) };
                break;
            case ["delete", var path]:
                _files.Remove(path);
                break;
            case ["move", var from, var to] when _files.Remove(from, out var file):
                _files[to] = file;
                break;
            case ["copy", var from, var to] when _files.TryGetValue(from, out var file):
                _files[to] = file;
                break;
            case ["swap", var one, var other] when _files.TryGetValue(one, out var first) && _files.TryGetValue(other, out var second):
                (_files[one], _files[other]) = (second, first);
                break;
            case ["property", var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index):
                Toggle(SiteParts.Properties[index % SiteParts.Properties.Length]);
                break;
        }
    }

    private static bool IsSource(string path) => path.EndsWith(".cs", StringComparison.Ordinal);

    private void Toggle((string Name, string Value) property)
    {
        counter?.AddProperty(property.Name);
        if (_properties.Remove(property.Name, out var old) && old == property.Value)
        {
            return;
        }

        _properties[property.Name] = property.Value;
    }

    // Write times increase, except explicit times. Each is unique, because only the time distinguishes two files of the same length.
    private long TimeIn(string[] words)
    {
        _clock++;
        var time = words.Select(SiteFile.ReadTime).FirstOrDefault(time => time is not null) ?? _clock;
        return time == SiteFile.Now ? time : (time * TimeSpan.TicksPerSecond) + (_clock * 10);
    }
}
