namespace NewsContent.Fuzz.Sites;

/// <summary>Creates random edits of a site that uses some of the paths. A valid site always contains the included files.</summary>
internal sealed class EditGenerator
{
    private const int MaxPaths = 20;
    private const int MorePaths = 3;
    private const int MaxTries = 100;

    private static readonly string[] Times = ["@5", "@0", "@-90000", "@1000", "@2000000000", "@now", "", "", "", ""];

    // The valid ones first.
    private static readonly int[] Structures = [0, 3, 1, 2];

    private readonly Random _random;
    private readonly string[] _paths;
    private readonly Site _site = new();
    private string? _undo;

    private readonly bool _isValid;
    private readonly Func<Site, bool>? _hasErrors;
    private readonly bool _hasPages;
    private readonly bool _hasData;
    private readonly bool _hasModels;

    /// <param name="random">The source of randomness.</param>
    /// <param name="isValid">Whether most edits yield a site without errors.</param>
    /// <param name="hasErrors">Returns whether a site has errors. Without this function, edits are valid if they probably are.</param>
    public EditGenerator(Random random, bool isValid = false, Func<Site, bool>? hasErrors = null)
    {
        _random = random;
        _isValid = isValid;
        _hasErrors = hasErrors;
        _hasPages = random.Next(2) == 0;
        _hasData = random.Next(2) == 0;
        _hasModels = random.Next(2) == 0;
        var paths = SiteParts.Paths.ToArray();
        random.Shuffle(paths);
        _paths = [.. paths[..random.Next(4, MaxPaths)]
            .Concat(_hasPages ? paths.Where(path => Site.KindOf(path) == "page").Take(MorePaths) : [])
            .Concat(_hasData ? DataParts.Required : [])
            .Distinct(StringComparer.Ordinal)];
        random.Shuffle(_paths);
    }

    /// <summary>Returns the edits that create a site.</summary>
    public IEnumerable<string> Begin()
    {
        foreach (var path in _isValid ? SiteParts.Includes.Concat(DataParts.Required) : [])
        {
            yield return Until(() => Write(path));
        }

        foreach (var path in _paths.Take(_random.Next(2, _paths.Length + 1)))
        {
            yield return Until(() => Write(path));
        }

        if (_random.Next(2) == 0)
        {
            yield return Take($"property {SiteParts.ResourceData}");
        }

        foreach (var edit in BeginModels().Concat(BeginPages()).Concat(BeginData()))
        {
            yield return Take(edit);
        }

        for (var settings = _random.Next(6); settings > 0; settings--)
        {
            yield return Until(Setting);
        }
    }

    // Only a declaration implements the properties of a model, so a valid site with a model begins with its declaration.
    private string[] BeginModels() => _hasModels ? [$"toggle {SiteParts.Declarations} d0", $"toggle {SiteParts.Declarations} d1"] : [];

    private string[] BeginPages() => _hasPages ? [$"property {SiteParts.ListedPages}", $"toggle {DataParts.Declarations} q0"] : [];

    // The declarations of the required files, and a model with an id and a name.
    private string[] BeginData() => _hasData ? [.. new[] { "q4", "q5", "r0", "r1" }.Select(part => $"toggle {DataParts.Declarations} {part}")] : [];

    /// <summary>Returns an edit of any kind, or sometimes two.</summary>
    public string Next() => _random.Next(8) == 0 ? $"{Until(Edit)} ; {Until(Edit)}" : Until(Edit);

    // Allow a few errors. If they are known, the next edit corrects them.
    private string Until(Func<string> make)
    {
        if (_undo is { } undo)
        {
            _undo = null;
            return Take(undo);
        }

        for (var tries = 0; ; tries++)
        {
            var edit = make();
            if (!_isValid || _random.Next(20) == 0 || (!SiteParts.MayBeInvalid(edit) && !HasErrorsAfter(edit)) || tries == MaxTries)
            {
                _undo = HasErrorsAfter(edit) ? _site.Undo(edit) : null;
                return Take(edit);
            }
        }
    }

    private bool HasErrorsAfter(string edit)
    {
        if (_hasErrors is null)
        {
            return false;
        }

        var site = _site.Copy();
        site.Apply(edit);
        return _hasErrors(site);
    }

    private string Take(string edit)
    {
        _site.Apply(edit);
        return edit;
    }

    private string Edit()
    {
        var path = Path();
        return _random.Next(20) switch
        {
            < 4 => $"toggle {path} {Part(path)} {Time()}".TrimEnd(),
            4 or 5 => $"turn {path} {_random.Next(6)} {Time()}".TrimEnd(),
            < 8 => Write(path),
            8 => $"delete {path}",
            9 or 10 => $"move {path} {Other(path)}",
            11 => $"swap {path} {Other(path)}",
            12 => $"copy {path} {Other(path)}",
            13 => $"touch {path} {Time()}".TrimEnd(),
            _ => Setting(),
        };
    }

    private string Setting() => _random.Next(12) switch
    {
        10 when _random.Next(2) == 0 => EditOfPicture(),
        10 or 11 => $"toggle {SiteParts.Assets} a{_random.Next(SiteParts.AssetLines.Length)} {Time()}".TrimEnd(),
        < 2 => $"toggle {SiteParts.Config} c{_random.Next(SiteParts.Configuration.Length)} {Time()}".TrimEnd(),
        2 or 3 => $"toggle {SiteParts.Declarations} d{_random.Next(SiteParts.CodeOutside)} {Time()}".TrimEnd(),
        4 when _hasModels || !_isValid => $"toggle {SiteParts.Declarations} m{_random.Next(SiteParts.Code.Length - SiteParts.CodeOutside)} {Time()}".TrimEnd(),
        5 => _random.Next(3) switch
        {
            0 => $"toggle {SiteParts.Sectors} e{_random.Next(SiteParts.Names.Length)}",
            1 when _hasModels || !_isValid => $"toggle {SiteParts.Declarations} p{_random.Next(3)}",
            _ => $"toggle {SiteParts.Other} o{_random.Next(SiteParts.More.Length)}",
        },
        6 when _random.Next(4) == 0 => $"delete {_random.Next(4) switch { 0 => SiteParts.Config, 1 => SiteParts.Declarations, 2 => SiteParts.Assets, _ => DataParts.Declarations }}",
        8 => $"toggle {DataParts.Declarations} q{_random.Next(_hasData || !_isValid ? DataParts.Code.Length : DataParts.PageCollections)} {Time()}".TrimEnd(),
        9 when _hasData || !_isValid => $"toggle {DataParts.Declarations} r{_random.Next(DataParts.Members.Length)} {Time()}".TrimEnd(),
        _ => $"property {_random.Next(SiteParts.Properties.Length)}",
    };

    private string EditOfPicture()
    {
        var path = SiteParts.Pictures[_random.Next(SiteParts.Pictures.Length)];
        return _random.Next(6) switch
        {
            0 => $"delete {path}",
            1 => $"move {path} {SiteParts.Pictures[_random.Next(SiteParts.Pictures.Length)]}",
            _ => $"write {path} g{_random.Next(SiteParts.PictureTexts.Length)} {Time()}".TrimEnd(),
        };
    }

    private string Write(string path)
    {
        var parts = Enumerable.Range(0, _random.Next(1, 7)).Select(_ => Part(path)).Concat(DataParts.IsSettings(path) ? ["y1"] : []).Distinct();
        return $"write {path} {string.Join(' ', parts)} {Time()}".TrimEnd();
    }

    private string Part(string path) => Site.KindOf(path) switch
    {
        "data" => _random.Next(8) switch
        {
            0 => $"y{Structures[_random.Next(_isValid ? 2 : Structures.Length)]}",
            1 => $"f{_random.Next(SiteParts.FrontMatter.Length)}",
            _ => $"a{_random.Next(DataParts.Entries.Length)}",
        },
        _ when _random.Next(40) == 0 => "n0",
        "include" => $"b{_random.Next(SiteParts.Body.Length)}",
        _ => _random.Next(2) == 0 ? $"f{_random.Next(SiteParts.FrontMatter.Length)}" : $"b{_random.Next(SiteParts.Body.Length)}",
    };

    private string Path() => _paths[_random.Next(_paths.Length)];

    // Half of the time a file of the same kind, so that it is a new name of the same file.
    private string Other(string path)
    {
        var same = _random.Next(2) == 0 ? [] : _paths.Where(other => other != path && Site.KindOf(other) == Site.KindOf(path)).ToArray();
        return same.Length == 0 ? Path() : same[_random.Next(same.Length)];
    }

    private string Time() => Times[_random.Next(Times.Length)];
}
