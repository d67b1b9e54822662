namespace NewsContent;

/// <summary>Where an article is.</summary>
/// <param name="Source">Which of the catalog's collections has it.</param>
/// <param name="Index">Which of the collection's articles it is.</param>
internal readonly record struct ArticlePlace(int Source, int Index);
