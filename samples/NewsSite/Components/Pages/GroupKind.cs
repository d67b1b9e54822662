namespace NewsSite.Components.Pages;

/// <summary>The kind of a <see cref="GroupPage"/>.</summary>
public enum GroupKind
{
    Category,
    Tag,
    Month,
    Security,
    Language,
}
