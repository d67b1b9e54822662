using NewsContent.Compiler.FrontMatter;

namespace NewsContent.Compiler.Articles;

/// <summary>A front matter key whose value the translations of an article share. It is a custom key, because sites also use most of these names for other values.</summary>
/// <param name="Name">The key.</param>
/// <param name="Value">The value as written.</param>
internal sealed record TranslationKey(string Name, string Value)
{
    /// <summary>The keys in the order of their precedence. Sites for Hugo write the second, and the others are those of multilingual sites for Jekyll.</summary>
    public static readonly IReadOnlyList<string> Names = ["translation_key", "translationKey", "ref", "lang-ref", "lang_ref", "page_id"];

    /// <summary>Whether a key has no other meaning, so that a property for it is not suggested.</summary>
    public static bool IsUnambiguous(string key) => key is "translation_key" or "translationKey";

    /// <summary>Returns the key of an article; <c>null</c> if there is none.</summary>
    public static TranslationKey? Find(PostMetadata article)
    {
        TranslationKey? found = null;
        var rank = Names.Count;
        foreach (var token in CustomKeys.TopLevel(article.FrontMatter))
        {
            if (token is { Key: { } key, Text: { Length: > 0 } value } && RankOf(key) is var at && at < rank)
            {
                rank = at;
                found = new TranslationKey(key, value);
            }
        }

        return found;
    }

    private static int RankOf(string key)
    {
        var rank = 0;
        while (rank < Names.Count && Names[rank] != key)
        {
            rank++;
        }

        return rank;
    }
}
