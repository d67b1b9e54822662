namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>The collections, models and posts of the tests of the precompiler.</summary>
internal static class PrecompiledStories
{
    public const string StoryDeclarations =
        """
        using NewsContent;

        [ArticleCollection<Story>("_posts")]
        public static partial class Articles;

        [ArticleCollection<Writer>("_writers")]
        public static partial class Writers;

        public sealed partial class Story : Article
        {
            public partial Sector Sector { get; }

            public partial Writer? Writer { get; }

            [Select("p", Pattern = "^Source: (.+)$", Remove = true)]
            public partial string? Source { get; }
        }

        public sealed partial class Writer : Article
        {
            public partial string Name { get; }
        }

        """;

    public const string Sectors = "public enum Sector { Energy, Banks }\n";

    public static readonly (string Path, string Text)[] Stories =
    [
        ("_posts/2022-06-07-rates.md", "---\ntitle: Rates\nsector: banks\nwriter: mei-lin\n---\nThe bank cut rates.\n\nSource: Harbour Gazette\n"),
        ("_posts/2022-06-08-oil.md", "---\ntitle: Oil\nsector: energy\n---\nOil rose. [Rates](/2022/06/07/rates.html)\n"),
        ("_writers/mei-lin.md", "---\nname: Mei Lin\n---\nCovers the bank.\n"),
    ];
}
