namespace NewsContent.Fuzz.Sites;

/// <summary>The parts of collections of pages and of declared data files.</summary>
internal static class DataParts
{
    /// <summary>The source file with the declarations.</summary>
    public const string Declarations = "Data.cs";

    /// <summary>The declared files that a valid site always contains.</summary>
    public static readonly string[] Required = ["_data/authors.yml", "_data/settings.json"];

    /// <summary>The paths of declared files. Two have the same name in Liquid.</summary>
    public static readonly string[] Paths = [.. Required, "_data/authors.json", "_data/offices.csv", "_data/offices.tsv", "_data/settings.yml", "_data/sub/authors.yaml"];

    /// <summary>Collections of pages, then data files.</summary>
    public static readonly string[] Code =
    [
        "[ArticleCollection<Article>(\"/\")] public static partial class Pages;", "[ArticleCollection<Article>(\"/docs\")] public static partial class Docs;", "[ArticleCollection<Story>(\"/docs/sub\")] public static partial class Guides;",
        "[ArticleCollection<Story>(\"/none\")] public static partial class NoPages;",
        "[DataCollection<Author>(\"_data/authors.yml\")] public static partial class Authors;", "[DataFile<Author>(\"_data/settings.json\")] public static partial class Settings;",
        "[DataCollection<Author>(\"_data/authors.json\")] public static partial class Others;", "[DataCollection<Author>(\"_data/offices.csv\")] public static partial class Offices;",
        "[DataCollection<Author>(\"_data/offices.tsv\")] public static partial class Rooms;", "[DataFile<Author>(\"_data/settings.yml\")] public static partial class Options;",
        "[DataCollection<Author>(\"_data/sub/authors.yaml\")] public static partial class Inner;", "[DataCollection<Author>(\"_data/nowhere.yml\")] public static partial class Nowhere;",
        "[DataFile<Author>(\"_data/authors.yml\")] public static partial class FirstAuthor;", "[DataCollection<Account>(\"_data/authors.yml\")] public static partial class Accounts;",
    ];

    /// <summary>The number of collections of pages in <see cref="Code"/>.</summary>
    public const int PageCollections = 4;

    /// <summary>Members of the model of data files.</summary>
    public static readonly string[] Members =
    [
        "[DataId] public partial string Id { get; }", "public partial string? Name { get; }", "public partial string Name { get; }", "public partial int? Desks { get; }", "public partial string? Desks { get; }",
        "[DataKey(\"web\")] public partial Uri? Website { get; }", "public partial IReadOnlyList<Account>? Accounts { get; }", "public partial DateOnly? Opened { get; }", "public partial Author? Deputy { get; }",
        "public partial IReadOnlyList<string>? Tags { get; }", "public partial Sector? Sector { get; }", "public partial Story? Story { get; }", "public partial Person? Person { get; }", "public int Plain => 1;",
    ];

    /// <summary>The parts that use the model of inner entries.</summary>
    public static readonly string[] UsesOfInner = ["q13", "r6"];

    /// <summary>The entries of data files, as JSON. Tables contain their simple values.</summary>
    public static readonly string[] Entries =
    [
        """{"id":"mei-lin","name":"Mei Lin"}""", """{"id":"mei-lan","name":"Mei Lan"}""", """{"id":"jo","name":"Jo","desks":12,"opened":"2019-04-01"}""", """{"id":"al","name":"Al","desks":40,"opened":"2019-04-02"}""",
        """{"id":"oil","name":"央行","web":"https://a.example/","tags":["rates","bonds"]}""", """{"id":"gas","name":"cafe\u0301","accounts":[{"service":"a","since":2020},{"service":"b"}]}""",
        """{"id":"ed","name":"Ed","deputy":{"id":"x","name":"X","desks":1}}""", """{"id":"li","name":"Li","unread":true,"title":"Text"}""", """{"id":"mei-lin","name":"Again"}""", """{"id":"no-name"}""",
        """{"id":"many","name":"Many","desks":"many"}""", """{"id":"js","name":"Js","web":"javascript:x","opened":"never"}""", """{"id":"st","name":"St","story":"rates","person":"mei-lin"}""",
        """{"id":"su","name":"Su","story":"rats","person":"mei-lan"}""", """{"id":"se","name":"Se","sector":"banks"}""", """{"id":"sf","name":"Sf","sector":"bankng"}""", """{"name":"No id"}""", """{"id":"in","name":"In","accounts":[{"since":"x"}]}""",
    ];

    /// <summary>Parts that are invalid alone, or without others.</summary>
    public static readonly string[] Invalid =
    [
        "q2", "q3", "q6", "q7", "q8", "q9", "q10", "q11", "q12", "q13", "r2", "r4", "r10", "r11", "r12", "a8", "a9", "a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17", "y2",
    ];

    /// <summary>Returns whether a file is usually one mapping.</summary>
    public static bool IsSettings(string path) => path.Contains("settings", StringComparison.Ordinal);
}
