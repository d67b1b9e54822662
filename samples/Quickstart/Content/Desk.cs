namespace Quickstart.Content;

/// <summary>A part of the newsroom.</summary>
public enum Desk
{
    Macro,
    Companies,
    Markets,
}
