namespace NewsContent.AspNetCore.Tests.Documentation;

/// <summary>The documents of a documentation site.</summary>
[ArticleCollection<ManualPage>("_manual")]
public static partial class Manual;

/// <summary>The documents in the sections of <c>_data/manual.yml</c>.</summary>
/// <remarks>A separate class, because a static field of the collection would be initialized before the generated ones.</remarks>
public static class ManualContents
{
    public static readonly ArticleTree<ManualPage> Tree =
        ArticleTree.Create(ManualSections.All, static section => section.Title, static section => section.Documents ?? [], static section => section.Sections);
}

public sealed partial class ManualPage : Article;

[DataCollection<ManualSection>("_data/manual.yml")]
public static partial class ManualSections;

public sealed partial class ManualSection : DataEntry
{
    public partial string Title { get; }

    public partial IReadOnlyList<ManualPage>? Documents { get; }

    public partial IReadOnlyList<ManualSection>? Sections { get; }
}

/// <summary>Lessons, in the order of a key.</summary>
[ArticleCollection<Lesson>("_lessons", OrderBy = "weight")]
public static partial class Lessons;

public sealed partial class Lesson : Article;
