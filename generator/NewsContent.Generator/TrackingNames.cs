namespace NewsContent.Generator;

/// <summary>The names of the pipeline's steps: tests state for each kind of edit which of them run.</summary>
internal static class TrackingNames
{
    public const string Build = nameof(Build);
    public const string Files = nameof(Files);
    public const string Config = nameof(Config);
    public const string Precompiled = nameof(Precompiled);
    public const string Undecodable = nameof(Undecodable);
    public const string Settings = nameof(Settings);
    public const string Description = nameof(Description);
    public const string Today = nameof(Today);
    public const string Declarations = nameof(Declarations);
    public const string Collections = nameof(Collections);
    public const string Sources = nameof(Sources);
    public const string PendingPosts = nameof(PendingPosts);
    public const string Drafts = nameof(Drafts);
    public const string PostFolders = nameof(PostFolders);
    public const string Addresses = nameof(Addresses);
    public const string SiteIndex = nameof(SiteIndex);
    public const string ResolvedDrafts = nameof(ResolvedDrafts);
    public const string CompletedPosts = nameof(CompletedPosts);
    public const string Posts = nameof(Posts);
    public const string ModelInputs = nameof(ModelInputs);
    public const string ModelSchemas = nameof(ModelSchemas);
    public const string Bound = nameof(Bound);
    public const string References = nameof(References);
    public const string ReferenceCheck = nameof(ReferenceCheck);
    public const string ModelValues = nameof(ModelValues);
    public const string Metadata = nameof(Metadata);
    public const string Catalog = nameof(Catalog);
    public const string Bodies = nameof(Bodies);
    public const string Segments = nameof(Segments);
    public const string Models = nameof(Models);
    public const string Excerpts = nameof(Excerpts);
    public const string Names = nameof(Names);
    public const string UndeclaredKeys = nameof(UndeclaredKeys);
    public const string Keys = nameof(Keys);
    public const string Slugs = nameof(Slugs);
    public const string Surface = nameof(Surface);
    public const string Language = nameof(Language);
    public const string Folders = nameof(Folders);
    public const string ModelProblems = nameof(ModelProblems);
    public const string DeclarationProblems = nameof(DeclarationProblems);
    public const string Problems = nameof(Problems);
    public const string Entries = nameof(Entries);
    public const string SharedUrlProblems = nameof(SharedUrlProblems);
    public const string CatalogProblems = nameof(CatalogProblems);
    public const string NameProblems = nameof(NameProblems);
    public const string ArticleIds = nameof(ArticleIds);
    public const string LinkIndex = nameof(LinkIndex);
    public const string FragmentIndex = nameof(FragmentIndex);
    public const string Links = nameof(Links);
    public const string FragmentProblems = nameof(FragmentProblems);
    public const string LinkProblems = nameof(LinkProblems);
    public const string PrecompiledProblems = nameof(PrecompiledProblems);
    public const string SettingsProblems = nameof(SettingsProblems);
}
