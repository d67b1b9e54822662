namespace Quickstart.Content;

/// <summary>A department of the newsroom.</summary>
public enum Desk
{
    Macro,
    Companies,
    Markets,
}
