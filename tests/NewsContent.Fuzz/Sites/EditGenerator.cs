namespace NewsContent.Fuzz.Sites;

/// <summary>Creates random edits of a site that uses some of the paths. A valid site always contains the included files.</summary>
internal sealed class EditGenerator
{
    private const int MaxPaths = 18;

    private static readonly string[] Times = ["@5", "@0", "@-90000", "@1000", "@2000000000", "@now", "", "", "", ""];

    private readonly Random _random;
    private readonly string[] _paths;

    private readonly bool _isValid;

    /// <param name="random">The source of randomness.</param>
    /// <param name="isValid">Whether most edits yield a site without errors.</param>
    public EditGenerator(Random random, bool isValid = false)
    {
        _random = random;
        _isValid = isValid;
        var paths = SiteParts.Paths.ToArray();
        random.Shuffle(paths);
        _paths = paths[..random.Next(4, MaxPaths)];
    }

    /// <summary>Returns the edits that create a site.</summary>
    public IEnumerable<string> Begin()
    {
        foreach (var path in _isValid ? SiteParts.Includes : [])
        {
            yield return Until(() => Write(path));
        }

        foreach (var path in _paths.Take(_random.Next(2, _paths.Length + 1)))
        {
            yield return Until(() => Write(path));
        }

        if (_random.Next(2) == 0)
        {
            yield return $"property {SiteParts.ResourceData}";
        }

        for (var settings = _random.Next(6); settings > 0; settings--)
        {
            yield return Until(Setting);
        }
    }

    /// <summary>Returns an edit of any kind, or sometimes two.</summary>
    public string Next() => _random.Next(8) == 0 ? $"{Until(Edit)} ; {Until(Edit)}" : Until(Edit);

    // Allow a few errors.
    private string Until(Func<string> make)
    {
        var edit = make();
        while (_isValid && _random.Next(20) != 0 && SiteParts.MayBeInvalid(edit))
        {
            edit = make();
        }

        return edit;
    }

    private string Edit() => _random.Next(20) switch
    {
        < 4 => $"toggle {Path()} {Part()} {Time()}".TrimEnd(),
        4 or 5 => $"turn {Path()} {_random.Next(6)} {Time()}".TrimEnd(),
        < 8 => Write(Path()),
        8 => $"delete {Path()}",
        9 or 10 => $"move {Path()} {Path()}",
        11 => $"swap {Path()} {Path()}",
        12 => $"copy {Path()} {Path()}",
        13 => $"touch {Path()} {Time()}".TrimEnd(),
        _ => Setting(),
    };

    private string Setting() => _random.Next(8) switch
    {
        < 2 => $"toggle {SiteParts.Config} c{_random.Next(SiteParts.Configuration.Length)} {Time()}".TrimEnd(),
        2 or 3 => $"toggle {SiteParts.Declarations} d{_random.Next(SiteParts.CodeOutside)} {Time()}".TrimEnd(),
        4 => $"toggle {SiteParts.Declarations} m{_random.Next(SiteParts.Code.Length - SiteParts.CodeOutside)} {Time()}".TrimEnd(),
        5 => _random.Next(3) switch
        {
            0 => $"toggle {SiteParts.Sectors} e{_random.Next(SiteParts.Names.Length)}",
            1 => $"toggle {SiteParts.Declarations} p{_random.Next(3)}",
            _ => $"toggle {SiteParts.Other} o{_random.Next(SiteParts.More.Length)}",
        },
        6 when _random.Next(4) == 0 => $"delete {(_random.Next(2) == 0 ? SiteParts.Config : SiteParts.Declarations)}",
        _ => $"property {_random.Next(SiteParts.Properties.Length)}",
    };

    private string Write(string path)
    {
        var parts = Enumerable.Range(0, _random.Next(1, 7)).Select(_ => Part()).Distinct();
        return $"write {path} {string.Join(' ', parts)} {Time()}".TrimEnd();
    }

    private string Part() => _random.Next(40) == 0 ? "n0"
        : _random.Next(2) == 0 ? $"f{_random.Next(SiteParts.FrontMatter.Length)}"
        : $"b{_random.Next(SiteParts.Body.Length)}";

    private string Path() => _paths[_random.Next(_paths.Length)];

    private string Time() => Times[_random.Next(Times.Length)];
}
