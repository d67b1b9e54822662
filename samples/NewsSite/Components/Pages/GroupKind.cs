namespace NewsSite.Components.Pages;

/// <summary>What the articles of a <see cref="GroupPage"/> have in common.</summary>
public enum GroupKind
{
    Category,
    Tag,
    Month,
}
