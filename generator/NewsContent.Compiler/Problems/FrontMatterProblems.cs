using static NewsContent.Compiler.Problems.ProblemSeverity;

namespace NewsContent.Compiler.Problems;

/// <summary>NC1xxx: the file name and front matter.</summary>
internal static class FrontMatterProblems
{
    public static readonly ProblemKind FileNameWithoutDate = new(
        "NC1001",
        "The post's file name has no date",
        "'{0}' has front matter but its name is not a post name, so it is not an article, as in Jekyll; name it YYYY-MM-DD-title{1}, such as {2}",
        Warning);

    public static readonly ProblemKind NotAPost = new(
        "NC1002",
        "The file is not a post",
        "'{0}' is not a post and is skipped because it has no front matter and its name is not YYYY-MM-DD-title{1}; rename it, or move it out of the folder",
        Warning);

    public static readonly ProblemKind IgnoredFile = new(
        "NC1003",
        "The file name marks the file as ignored",
        "'{0}' is skipped, as in Jekyll, because its name begins with '.', '_', '#' or '~', or ends with '~'; rename it to publish it",
        Info);

    public static readonly ProblemKind ImpossibleFileNameDate = new(
        "NC1004",
        "The date in the file name does not exist",
        "'{0}' is not a valid date: {2}; correct the date in the file name '{1}'",
        Error);

    public static readonly ProblemKind NoFrontMatter = new(
        "NC1005",
        "The post has no front matter",
        "'{0}' has no front matter because {1}; {2}",
        Warning);

    public static readonly ProblemKind FrontMatterNotClosed = new(
        "NC1006",
        "The front matter is not closed",
        "The front matter is not closed; {0}",
        ErrorIfStrict);

    public static readonly ProblemKind InvalidYaml = new(
        "NC1007",
        "The front matter is not valid YAML",
        "The front matter is not valid YAML: {0}",
        ErrorIfStrict)
    {
        IsUnreadable = true,
    };

    public static readonly ProblemKind NotAMapping = new(
        "NC1008",
        "The front matter is not a mapping",
        "The front matter is {0}, not a mapping, and has no effect; write lines such as 'title: …'",
        ErrorIfStrict)
    {
        IsUnreadable = true,
    };

    public static readonly ProblemKind DuplicateKey = new(
        "NC1009",
        "A key is duplicated",
        "The key '{0}' is also on line {1}, and the value here is used, as in Jekyll; delete one of the two",
        Warning);

    public static readonly ProblemKind WrongType = new(
        "NC1010",
        "A value has the wrong type",
        "The value of '{0}' is {1}; write {2}",
        ErrorIfStrict);

    public static readonly ProblemKind MissingTitle = new(
        "NC1011",
        "The post has no title",
        "The post has no title, so its title becomes '{0}', from its file name, as in Jekyll; write 'title: …'",
        Warning);

    public static readonly ProblemKind EmptyDate = new(
        "NC1012",
        "The date is empty",
        "'{0}' is empty; write a date such as 2022-06-07 07:14:55 +0800, or delete the line",
        Error);

    public static readonly ProblemKind InvalidDate = new(
        "NC1013",
        "The value is not a date",
        "'{0}' is not a date; write one such as 2022-06-07 07:14:55 +0800",
        Error);

    public static readonly ProblemKind ImpossibleDate = new(
        "NC1014",
        "The date does not exist",
        "'{0}' is not a valid date: {1}; correct the date",
        Error);

    public static readonly ProblemKind DateWithoutOffset = new(
        "NC1015",
        "The date has no offset",
        "'{0}' has no offset and is read as UTC, as in Jekyll, so it is {1} on this site; write '{0} {2}' to keep that time, or '{0} {3}' for local time",
        Warning);

    public static readonly ProblemKind AmbiguousZone = new(
        "NC1016",
        "The time zone of the date has an ambiguous name",
        "'{0}' is read as {1}, as in Jekyll; write the offset instead, such as {1} or +0800",
        Warning);

    public static readonly ProblemKind PartOfYaml = new(
        "NC1017",
        "A word is YAML syntax, not text",
        "'{0}' is a YAML {1}, so it is not in the value; put the value in quotes if it is text",
        ErrorIfStrict);

    public static readonly ProblemKind TagHidesTags = new(
        "NC1018",
        "'tag' hides 'tags'",
        "'tags' is ignored, as in Jekyll, because the post has 'tag'; move the value of 'tag' to 'tags'",
        Warning);

    public static readonly ProblemKind TagReadAsOtherValue = new(
        "NC1019",
        "Jekyll reads the tag or category as a different value",
        "'{0}' is kept as written, but Jekyll reads it as {1}; put it in quotes: \"{0}\"",
        Warning);

    public static readonly ProblemKind NotPublished = new(
        "NC1020",
        "The post is not published",
        "The post is skipped because of 'published: {0}'; write 'published: true' to publish it",
        Info);

    public static readonly ProblemKind InvalidPermalink = new(
        "NC1021",
        "The permalink has an unknown placeholder",
        "'{0}' is not a permalink placeholder; {1}",
        Error);

    public static readonly ProblemKind MisspelledKey = new(
        "NC1022",
        "A key looks misspelled",
        "The key '{0}' has no meaning; did you mean '{1}'?",
        Warning);

    public static readonly ProblemKind EmptySlug = new(
        "NC1023",
        "The slug is empty",
        "'{0}' produces an empty slug because it has no character that is allowed in a URL; write a slug, such as 'slug: central-bank-cuts'",
        ErrorIfStrict);

    public static readonly ProblemKind FuturePost = new(
        "NC1024",
        "The post is in the future",
        "The post is skipped, as in Jekyll, because its day, {0}, is after {1}, the day of the build; write 'future: true' in _config.yml to publish it now",
        Info);

    public static readonly ProblemKind DraftNotShown = new(
        "NC1025",
        "The draft is skipped",
        "'{0}' is a draft and is skipped; move it to _posts and put a date before its name, or set <NewsContentDrafts>true</NewsContentDrafts> to include all drafts",
        Info);

    public static readonly ProblemKind ExcludedFile = new(
        "NC1026",
        "The file is excluded from the site",
        "'{0}' is skipped, as in Jekyll, because '{1}' is hidden or is listed under 'exclude' in _config.yml; to publish it, list '{1}' under 'include'",
        Info);

    public static readonly ProblemKind SeparatedNames = new(
        "NC1031",
        "Names are separated by commas",
        "'{0}' contains the name '{1}' because only spaces separate names, as in Jekyll; write a list: {2}",
        Warning);

    public static readonly ProblemKind QuotedNames = new(
        "NC1054",
        "A name in quotes is read as several names",
        "'{0}' in '{1}' is read as several names because spaces separate names even in quotes, as in Jekyll; write [{2}] for one name, or [{3}] for several",
        Warning);

    public static readonly ProblemKind ChangedBefore = new(
        "NC1055",
        "The last change of the post is before its date",
        "The date of the last change, {0}, is before {1}, the date of the post; correct the one that is wrong",
        Warning);

    public static readonly ProblemKind DoubleExtension = new(
        "NC1057",
        "A file name has two extensions",
        "'{0}' has two extensions, so '{1}' is part of the slug and the URL; rename it to '{2}'",
        Warning);

    public static readonly ProblemKind LiquidInValue = new(
        "NC1058",
        "Liquid in front matter is text",
        "'{0}' in {1} is text because Liquid is not run in front matter, as in Jekyll; replace it with its output",
        Warning);

    public static readonly ProblemKind OtherSeparator = new(
        "NC1056",
        "An excerpt separator is spelled differently",
        "'{0}' does not end the excerpt because the separator is '{1}'; write '{1}'",
        Warning);

    public static readonly ProblemKind InvalidLanguage = new(
        "NC1032",
        "The language is not a language tag",
        "'{0}' is not a language tag; write {1}",
        Warning);

    public static readonly ProblemKind DatesApart = new(
        "NC1033",
        "The date is far from the date in the file name",
        "The date {0} is {1} days from {2}, the date in the file name; correct the one that is wrong",
        Warning);

    public static readonly ProblemKind UndeclaredKey = new(
        "NC1035",
        "A key is not declared",
        "No property reads the key '{0}'; to read it with a type, declare '{1}' in the collection's model",
        Info);

    public static readonly ProblemKind UndeclaredMap = new(
        "NC1036",
        "A key is not declared and has no suggested property",
        "No property reads the key '{0}'; read it with '{1}'",
        Info);

    public static readonly ProblemKind SimilarKeys = new(
        "NC1037",
        "Two keys differ only in case, hyphens or underscores",
        "'{0}' and '{1}' on line {2} are different keys, as in Jekyll, although they differ only in case, hyphens or underscores; delete one of the two, or rename '{0}'",
        Warning);

    public static readonly ProblemKind PublishedDraft = new(
        "NC1050",
        "A post with 'draft: true' is published",
        "'{0}' has no effect, so the post is published, as in Jekyll; {1}",
        Warning);

    public static readonly ProblemKind ForeignKey = new(
        "NC1051",
        "A key of another generator has no effect",
        "The key '{0}' is a key of {1} and has no effect here; {2}",
        Warning);

    public static readonly ProblemKind RedirectNotAPath = new(
        "NC1052",
        "A redirect source is not a path",
        "'{0}' in 'redirect_from' {1}, so nothing is redirected from it; write '{2}'",
        Warning)
    {
        ReasonArgument = 1,
    };

    public static readonly ProblemKind CommentInValue = new(
        "NC1070",
        "A '#' begins a comment inside a value",
        "The '#' begins a comment, so {0} is {1}; {2}",
        Warning);

    public static readonly ProblemKind NamesInOne = new(
        "NC1072",
        "Several names are read as one name",
        "'{0}' in '{1}' is read as one name, as in Jekyll, although it contains '{2}'; {3}",
        Warning);

    public static readonly ProblemKind UnusualPermalink = new(
        "NC1073",
        "A permalink is not a path with placeholders",
        "The permalink '{0}' is used as a path, although it {1}; write '{2}'",
        Warning);

    public static readonly ProblemKind KeptQuotes = new(
        "NC1074",
        "Quotes are part of a value",
        "'{0}' keeps its quotes because {1}; write {2}",
        Warning);

    public static readonly ProblemKind LineAsText = new(
        "NC1075",
        "A line of front matter is text",
        "'{0}' is text, not {1}, because {2}; write '{3}'",
        Warning);

    public static readonly ProblemKind KeyInQuotes = new(
        "NC1076",
        "A key is inside the quotes of another value",
        "The quotes of {0} include the line of '{1}', so that key has no effect; write the closing {2} before that line",
        Warning);

    public static readonly ProblemKind EscapeInValue = new(
        "NC1077",
        "An escape in quotes changes a value",
        "'{0}' in {1} is {2} because of the double quotes; write '\\\\' for a '\\', or use single quotes{3}",
        Warning);

    public static readonly ProblemKind UnlikelyYear = new(
        "NC1053",
        "The year of the post is unlikely",
        "The post is dated {0}, {1}; correct the year in {2}",
        Warning);

    public static readonly ProblemKind UnusualDate = new(
        "NC1060",
        "The date has an unusual form",
        "'{0}' is read as {1}, as in Jekyll; write {1}, or the date that is meant",
        ErrorIfStrict);

    public static readonly ProblemKind MovedDate = new(
        "NC1061",
        "A part of the date does not exist",
        "'{0}' is read as {1}, as in Jekyll, because {2}; correct the date",
        ErrorIfStrict);

    public static readonly ProblemKind MovedFileNameDate = new(
        "NC1062",
        "The date in the file name does not exist, but the post has a date",
        "'{0}' is not a valid date: {1}, so the post is dated {2}, as in Jekyll; correct the date in the file name '{3}'",
        ErrorIfStrict);

    public static readonly ProblemKind PartialDate = new(
        "NC1063",
        "The date has no year",
        "'{0}' has no year, so {1}; write {2}",
        ErrorIfStrict);

    public static readonly ProblemKind IgnoredDate = new(
        "NC1064",
        "The date of the last change is not a date",
        "'{0}: {1}' has no effect because its value is not a date; write one such as 2022-06-07 07:14:55 +0800, or delete the line",
        ErrorIfStrict);

    public static readonly ProblemKind KeyNotAString = new(
        "NC1066",
        "A key is not a string",
        "A key is {0}, not a string, so its entry has no effect; {1}",
        ErrorIfStrict);

    public static readonly ProblemKind SecondDocument = new(
        "NC1067",
        "A line ends the YAML",
        "The YAML ends at this line, which begins a second document, and the lines after it have no effect; delete this line",
        ErrorIfStrict);

    public static readonly ProblemKind NoTimeZone = new(
        "NC1065",
        "The site has no time zone",
        "'{0}' is on {1} in UTC, and the URL has this day, because the site has no time zone; write one in _config.yml, such as 'timezone: Asia/Shanghai'",
        Info)
    {
        IsReportedOnce = true,
    };

    /// <summary>The problems of front matter whose keys are not known.</summary>
    public static IReadOnlyList<ProblemKind> OfUnreadable { get; } = [NoFrontMatter, FrontMatterNotClosed, InvalidYaml, NotAMapping];
}
