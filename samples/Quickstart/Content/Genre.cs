namespace Quickstart.Content;

/// <summary>What kind of text an article is.</summary>
public enum Genre
{
    Flash,
    Report,
    Analysis,
}
