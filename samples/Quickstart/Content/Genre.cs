namespace Quickstart.Content;

/// <summary>The genre of an article.</summary>
public enum Genre
{
    Flash,
    Report,
    Analysis,
}
