using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC5xxx: declarations, <c>_config.yml</c> and settings of the build.</summary>
internal static class SettingsProblems
{
    public static readonly ProblemKind UnknownTimeZone = new(
        "NC5001",
        "The time zone is unknown",
        "'{0}' is not an IANA time zone, so the site is in UTC; {1}",
        ErrorIfStrict);

    public static readonly ProblemKind InvalidConfig = new(
        "NC5002",
        "The site's configuration is not valid YAML",
        "_config.yml is not valid YAML: {0}",
        Error);

    public static readonly ProblemKind InvalidProperty = new(
        "NC5003",
        "An MSBuild property has an invalid value",
        "'{0}' is not a valid value of the property {1}; write {2}",
        Error);

    public static readonly ProblemKind LanguageTooOld = new(
        "NC5004",
        "The C# version is too old",
        "Articles require C# 11 or later, but the project uses C# {0}; set <LangVersion>11</LangVersion> or higher, or delete <LangVersion>",
        Error);

    public static readonly ProblemKind NoPosts = new(
        "NC5005",
        "There are no posts",
        "There are no posts in '{0}'; put files named YYYY-MM-DD-title.md there, or set <NewsContentRoot> to the folder that contains _posts",
        Warning);

    public static readonly ProblemKind RelativeSiteUrl = new(
        "NC5006",
        "The site's URL is not absolute",
        "'{0}' is not an absolute http: or https: URL, so feeds and sitemaps cannot use it; write '{1}'",
        Warning);

    public static readonly ProblemKind UnusualAddress = new(
        "NC5101",
        "The address of the site has an unusual form",
        "The site address '{0}' in '{1}' {2}; write {3}",
        Warning);

    public static readonly ProblemKind EmptyTitle = new(
        "NC5102",
        "The site's title is empty",
        "'title' is empty, so the site's pages and feeds have no title; write the title of the site, or delete the line",
        Warning);

    public static readonly ProblemKind OnlyDrafts = new(
        "NC5090",
        "A collection has only drafts",
        "'{0}' has no articles because its drafts are skipped (number of drafts: {1}); set <NewsContentDrafts>true</NewsContentDrafts> to show them",
        Warning);

    public static readonly ProblemKind OnlyFuturePosts = new(
        "NC5091",
        "A collection has only future posts",
        "'{0}' has no articles because its posts after {1} are skipped (number of posts: {2}); set <NewsContentToday>{3}</NewsContentToday>, or write 'future: true' in _config.yml, to show them",
        Warning);

    public static readonly ProblemKind OnlyUnpublished = new(
        "NC5093",
        "A collection has only unpublished posts",
        "'{0}' has no articles because its posts have 'published: false' (number of posts: {1}); write 'published: true' in a post, or 'unpublished: true' in _config.yml, to show them",
        Warning);

    public static readonly ProblemKind SharedPermalink = new(
        "NC5097",
        "A permalink is the same for all articles",
        "The permalink '{0}' is the same for all articles, so the default is used; {1}",
        Warning);

    public static readonly ProblemKind OtherLanguage = new(
        "NC5092",
        "The language of the project is not C#",
        "NewsContent compiles posts only in C# projects, but the language of this project is {0}; move the posts to a C# library and reference that project instead of the package: {1}",
        Warning);

    public static readonly ProblemKind OtherFramework = new(
        "NC5103",
        "The target framework is not supported",
        "NewsContent requires .NET 8 or later, but the target framework is {0}; write <TargetFramework>net8.0</TargetFramework> or a later one, or move the posts to a library with such a target framework",
        Error);

    public static readonly ProblemKind ElementRefused = new(
        "NC5050",
        "An element cannot be allowed",
        "'{0}' in the property {1} cannot be allowed: {2}",
        Error);

    public static readonly ProblemKind AttributeRefused = new(
        "NC5051",
        "An attribute cannot be allowed",
        "'{0}' in the property {1} cannot be allowed: {2}",
        Error);

    public static readonly ProblemKind SchemeRefused = new(
        "NC5052",
        "A scheme cannot be allowed",
        "'{0}' in the property {1} cannot be allowed: {2}",
        Error);

    public static readonly ProblemKind NothingToRemove = new(
        "NC5053",
        "There is nothing to remove",
        "'{0}' in the property {1} has no effect because articles do not keep it; {2}",
        Error);

    public static readonly ProblemKind OtherDeclarations = new(
        "NC5060",
        "The posts were compiled against different declarations",
        "The posts were compiled against different collection declarations than the compiler sees; declare models in files that are not generated, or set <NewsContentData>Code</NewsContentData>",
        Error);

    public static readonly ProblemKind UndeclaredCollection = new(
        "NC5110",
        "A collection of _config.yml has no class",
        "The collection '{0}' has no class, so its files are not compiled (number of files: {1}); write [ArticleCollection<Article>(\"_{0}\")] public static partial class {2};",
        Info);

    public static readonly ProblemKind PagesWithoutCollection = new(
        "NC5111",
        "Pages have no collection",
        "NewsContentPages is true, but no class declares a collection of pages; write [ArticleCollection<Article>(\"/\")] public static partial class Pages;",
        Warning);

    public static readonly ProblemKind ConfigNotMapping = new(
        "NC5112",
        "The site's configuration is not a mapping",
        "_config.yml is {0}, so it has no effect; write a key and a value on each line, such as 'timezone: Asia/Shanghai'",
        ErrorIfStrict);

    public static readonly ProblemKind MisspelledKey = new(
        "NC5095",
        "A key of _config.yml looks misspelled",
        "The key '{0}' has no meaning in _config.yml; did you mean '{1}'?",
        Warning);
}
