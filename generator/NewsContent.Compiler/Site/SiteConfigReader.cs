using System.Globalization;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.FrontMatter;
using NewsContent.Compiler.FrontMatter.Misread;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;
using NewsContent.Compiler.Yaml;
using NodaTime;

namespace NewsContent.Compiler.Site;

/// <summary>Reads <c>_config.yml</c>. Invalid values are reported at their location and ignored.</summary>
internal sealed class SiteConfigReader(ProblemBag problems)
{
    private const string Posts = "posts";

    public SiteConfig Read()
    {
        var root = new YamlReader(problems, SettingsProblems.InvalidConfig).Read(new TextSpan(0, problems.File.Text.Length));
        if (root is not (null or YamlMapping or YamlScalar { IsNull: true }))
        {
            problems.Add(SettingsProblems.ConfigNotMapping, problems.File.GetLine(root.Span.Start), root is YamlScalar ? "a string" : root.Describe());
        }

        if (root is not YamlMapping mapping)
        {
            return new SiteConfig(new SiteSettings(), problems.ToArray());
        }

        var values = new FrontMatterValues(mapping, problems);
        var collectionsDirectory = Nfc.Normalize((values.Text("collections_dir") ?? "").Trim('/'));
        var permalink = ReadPermalink(values);
        var collections = ReadCollections(values, values.Text("permalink"));
        var variables = new LiquidVariables((YamlMapping)mapping.WithoutSpans());
        var settings = new SiteSettings
        {
            TimeZone = ReadTimeZone(values),
            Site = new SiteAddress(Print(variables, "baseurl").TrimEnd('/'), Print(variables, "url").TrimEnd('/')),
            Permalink = collections.FirstOrDefault(collection => collection.Label == Posts)?.Permalink ?? permalink,
            Defaults = new FrontMatterDefaults(new DefaultsReader(problems).Read(values.Find("defaults")).ToEquatableArray(), collectionsDirectory),
            Collections = collections.Where(collection => collection.Label != Posts).ToEquatableArray(),
            PageSuffix = CollectionRules.SuffixOf(values.Text("permalink")),
            Filter = new EntryFilter(values.Texts("exclude").Select(Nfc.Normalize).ToEquatableArray(), values.Texts("include").Select(Nfc.Normalize).ToEquatableArray()),
            Markdown = ReadKramdown(values),
            NumbersCodeLines = ReadLineNumbers(values),
            MarkdownExtensions = ReadMarkdownExtensions(values),
            ExcerptSeparator = values.Separator(),
            Language = values.Language(),
            Authors = values.People("author").ToEquatableArray(),
            Unpublished = values.Flag("unpublished") ?? false,
            ShowDrafts = values.Flag("show_drafts") ?? false,
            ResolvesSourceLinks = ReadRelativeLinks(values),
            HasEmojiCodes = HasPlugin(values, "jemoji"),
        };
        OwnFolder?[] folders = [ReadFolder(values, "includes_dir", "_includes", "include"), ReadFolder(values, "data_dir", "_data", "data")];
        settings = folders[0] is { } includes ? settings with { IncludesFolder = includes.Path } : settings;
        var isFuture = values.Flag("future") ?? false;
        SiteAddressCheck.Check(values, problems);
        new MisreadValues(problems, isConfiguration: true, FrontMatterKeys.IsKnown).Check(mapping.Entries);
        var isStrict = values.Flag("strict_front_matter") ?? false;
        CheckMarkdown(values);
        ConfigKeys.Check(mapping, problems);
        var orders = ReadOrders(values.Find("collections")).ToList();
        return new SiteConfig(settings, problems.ToArray())
        {
            Orders = orders.Select(order => order.Order).ToEquatableArray(),
            ListedDocuments = orders.SelectMany(order => order.Listed.Select(document => (order.Order.Folder, document))).ToEquatableArray(),
            Variables = variables,
            Future = isFuture,
            StrictFrontMatter = isStrict,
            DataFolder = folders[1]?.Path ?? SiteConfig.None.DataFolder,
            Languages = ReadLanguages(values.Find("languages")).ToEquatableArray(),
            NamedCollections = ReadNames(values).ToEquatableArray(),
            OwnFolders = folders.OfType<OwnFolder>().ToEquatableArray(),
        };
    }

    // Plugins read a list of tags; other sites write mappings with names.
    private static IEnumerable<string> ReadLanguages(YamlValue? languages) => languages is not YamlSequence list ? [] : list.Items
        .Select(item => item is YamlMapping mapping ? mapping["code"] ?? mapping["lang"] : item)
        .OfType<YamlScalar>()
        .Where(language => !language.IsNull && LanguageTag.FindRemedy(language.Value) is null)
        .Select(language => language.Value)
        .Distinct(StringComparer.Ordinal);

    // Null for the default folder, and for a folder outside of the site, which is reported.
    private OwnFolder? ReadFolder(FrontMatterValues values, string key, string byDefault, string kind)
    {
        if (values.Text(key) is not { } written)
        {
            return null;
        }

        var parts = Nfc.Normalize(written).Split('/').Where(part => part is not ("" or ".")).ToList();
        var path = string.Join("/", parts);
        var span = values.SpanOf(key)!.Value;
        if (parts.Contains(".."))
        {
            problems.Add(DataProblems.FolderOutside, span, key, written, byDefault);
            return null;
        }

        return path.Length > 0 && path != byDefault ? new OwnFolder(key, path + "/", kind, problems.File.Locate(span)) : null;
    }

    private static string Print(LiquidVariables variables, string name) => variables.TryFind(name, out var value) ? LiquidValue.Print(LiquidValue.Of(value)) : "";

    private void CheckMarkdown(FrontMatterValues values)
    {
        if (values.Text("markdown") is { } engine && !string.Equals(engine, "kramdown", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(FrontMatterProblems.WrongType, values.SpanOf("markdown")!.Value, "markdown", $"'{engine}'", "'kramdown', because posts are always rendered as kramdown");
        }
    }

    // Separated by commas, without white space.
    private static EquatableArray<string> ReadMarkdownExtensions(FrontMatterValues values) =>
        values.Text("markdown_ext") is { } written
            ? written.Split(',').Select(extension => "." + extension.ToLowerInvariant()).ToEquatableArray()
            : SiteConfig.None.Settings.MarkdownExtensions;

    private string? ReadTimeZone(FrontMatterValues values)
    {
        var name = values.Text("timezone");

        // The provider also accepts fixed offsets such as "UTC+08:00", which Ruby reads with the opposite sign.
        if (name is null || DateTimeZoneProviders.Tzdb.Ids.Contains(name, StringComparer.Ordinal))
        {
            return name;
        }

        var meant = TimeZoneName.FindMeant(name);
        problems.Add(
            SettingsProblems.UnknownTimeZone,
            values.SpanOf("timezone")!.Value,
            name,
            meant is null ? "write one such as Asia/Shanghai" : $"did you mean '{meant}'?");
        return null;
    }

    private string? ReadPermalink(FrontMatterValues values)
    {
        if (values.Text("permalink") is not { } written)
        {
            return null;
        }

        return ReadTemplate(written, values.SpanOf("permalink")!.Value);
    }

    private string? ReadTemplate(string written, TextSpan span)
    {
        var template = PermalinkStyle.ToTemplate(written);
        if (!Permalink.IsShared(template))
        {
            PermalinkCheck.Check(template, span, problems);
            return Permalink.CheckTemplate(template, span, problems) ? template : null;
        }

        var meant = PermalinkStyle.Nearest(written) ?? PermalinkCheck.Correct(template);
        problems.Add(SettingsProblems.SharedPermalink, span, written, meant is null ? "write one such as '/:categories/:year/:month/:day/:title/'" : $"did you mean '{meant}'?");
        return null;
    }

    // A list of labels, or a mapping of labels to settings.
    private List<CollectionRules> ReadCollections(FrontMatterValues values, string? sitePermalink)
    {
        var byDefault = CollectionRules.DefaultPermalink(sitePermalink);
        switch (values.Find("collections"))
        {
            case YamlSequence:
                return [.. values.Texts("collections").Where(label => label != Posts).Select(label => new CollectionRules(Nfc.Normalize(label), byDefault, false))];
            case YamlMapping mapping:
                return [.. mapping.Written.Where(entry => entry.Value is YamlMapping || entry.Key != Posts).Select(entry => ReadCollection(entry, byDefault, sitePermalink))];
            case null:
                return [];
            case var other:
                problems.Add(FrontMatterProblems.WrongType, other.Span, "collections", other.Describe(), "a list of names or a mapping");
                return [];
        }
    }

    // As in Jekyll, a list of documents precedes a key, and posts are always ordered by date.
    private IEnumerable<(CollectionOrder Order, EquatableArray<LocatedName> Listed)> ReadOrders(YamlValue? collections)
    {
        foreach (var entry in collections is YamlMapping mapping ? mapping.Entries.Where(entry => entry.Key != Posts) : [])
        {
            var folder = "_" + Nfc.Normalize(entry.Key);
            if (entry.Value is not YamlMapping settings)
            {
                continue;
            }

            if (settings["order"] is YamlSequence list)
            {
                var listed = LocatedName.Of([(list, false)], problems.File, Nfc.Normalize);
                yield return (new CollectionOrder(folder, null, listed.Select(document => document.Name).ToEquatableArray()), listed);
            }
            else if (settings["sort_by"] is YamlScalar { IsNull: false } key && JekyllScalar.Read(key).Type == JekyllType.String)
            {
                yield return (new CollectionOrder(folder, key.Value, default), default);
            }
        }
    }

    private IEnumerable<NamedCollection> ReadNames(FrontMatterValues values) => (values.Find("collections") switch
    {
        YamlSequence list => list.Items.OfType<YamlScalar>().Select(label => (Label: label.Value, label.Span)),
        YamlMapping mapping => mapping.Written.Select(entry => (Label: entry.Key, Span: entry.KeySpan)),
        _ => [],
    }).Where(name => name.Label != Posts).Select(name => new NamedCollection(Nfc.Normalize(name.Label), problems.File.Locate(name.Span)));

    private CollectionRules ReadCollection(YamlEntry entry, string byDefault, string? sitePermalink)
    {
        var label = Nfc.Normalize(entry.Key);
        if (entry.Value is not YamlMapping mapping)
        {
            return new CollectionRules(label, byDefault, false);
        }

        // Posts without their own template have the template of the site.
        var values = new FrontMatterValues(mapping, problems);
        var template = values.Text("permalink") is { } written ? ReadTemplate(written, values.SpanOf("permalink")!.Value) : null;
        return new CollectionRules(
            label,
            template ?? (label == Posts ? PermalinkStyle.ToTemplate(sitePermalink ?? "date") : byDefault),
            values.Flag("output") ?? false);
    }

    // The plugin changes posts only if 'collections' is true.
    private static bool ReadRelativeLinks(FrontMatterValues values)
    {
        return HasPlugin(values, "jekyll-relative-links") && Option("collections") == "true" && Option("enabled") != "false";

        string? Option(string key) => values.Find("relative_links") is YamlMapping options && options[key] is YamlScalar option ? option.Value : null;
    }

    // 'gems' is the older name of the key.
    private static bool HasPlugin(FrontMatterValues values, string name) =>
        ((string[])["plugins", "gems"]).Any(key => values.Find(key) is YamlSequence list && list.Items.Any(item => item is YamlScalar plugin && plugin.Value == name));

    private MarkdownOptions ReadKramdown(FrontMatterValues site)
    {
        if (site.Find("kramdown") is not { } node)
        {
            return MarkdownOptions.Default;
        }

        if (node is not YamlMapping mapping)
        {
            problems.Add(FrontMatterProblems.WrongType, node.Span, "kramdown", node.Describe(), "a mapping");
            return MarkdownOptions.Default;
        }

        var values = new FrontMatterValues(mapping, problems);
        var byDefault = MarkdownOptions.Default;
        var (firstTocLevel, lastTocLevel) = ReadTocLevels(values) ?? (byDefault.FirstTocLevel, byDefault.LastTocLevel);
        return new MarkdownOptions
        {
            HardWrap = values.Flag("hard_wrap") ?? byDefault.HardWrap,
            AutoIds = values.Flag("auto_ids") ?? byDefault.AutoIds,
            SmartQuotes = ListOrText(values, "smart_quotes") ?? byDefault.SmartQuotes,
            ParseBlockHtml = values.Flag("parse_block_html") ?? byDefault.ParseBlockHtml,
            ParseSpanHtml = values.Flag("parse_span_html") ?? byDefault.ParseSpanHtml,
            FirstTocLevel = firstTocLevel,
            LastTocLevel = lastTocLevel,
            FootnoteNumber = ReadFootnoteNumber(values) ?? byDefault.FootnoteNumber,
        };
    }

    // In kramdown an option of Rouge can be set for blocks or for all code.
    private static bool ReadLineNumbers(FrontMatterValues site)
    {
        return site.Find("kramdown") is YamlMapping kramdown && kramdown["syntax_highlighter_opts"] is YamlMapping options
            && (IsOn(options["block"] is YamlMapping block ? block["line_numbers"] : null) || IsOn(options["line_numbers"]));

        static bool IsOn(YamlValue? value) => value is YamlScalar { Value: "true" or "table" or "inline" };
    }

    private static string? ListOrText(FrontMatterValues values, string key) =>
        values.Find(key) is YamlSequence ? string.Join(",", values.Texts(key)) : values.Text(key);

    // As in kramdown: a range such as 2..4, or levels separated by commas.
    private (int First, int Last)? ReadTocLevels(FrontMatterValues values)
    {
        const string Key = "toc_levels";

        if (ListOrText(values, Key) is not { } written)
        {
            return null;
        }

        var levels = new List<int>();
        foreach (var part in written.Split(["..", ","], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(part.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var level) || level is < 1 or > 6)
            {
                problems.Add(FrontMatterProblems.WrongType, values.SpanOf(Key)!.Value, Key, $"'{written}'", "heading levels such as 2..4");
                return null;
            }

            levels.Add(level);
        }

        return levels.Count == 0 ? null : (levels.Min(), levels.Max());
    }

    private int? ReadFootnoteNumber(FrontMatterValues values)
    {
        const string Key = "footnote_nr";

        if (values.Text(Key) is not { } written)
        {
            return null;
        }

        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        problems.Add(FrontMatterProblems.WrongType, values.SpanOf(Key)!.Value, Key, $"'{written}'", "a number");
        return null;
    }
}
