using System.Numerics;
using NewsContent.CompilerServices;

namespace NewsContent.Narrowing;

/// <summary>Some articles of several collections: one bit for each article. Never changes.</summary>
internal sealed class ArticleSelection
{
    private const int BitsAWord = 64;

    private readonly ArticleSource[] _sources;
    private readonly ulong[][] _words;

    /// <param name="sources">The collections.</param>
    /// <param name="words">The bits of each collection, of <see cref="CreateWords"/>.</param>
    public ArticleSelection(ArticleSource[] sources, ulong[][] words)
    {
        _sources = sources;
        _words = words;
        Count = words.Sum(static words => words.Sum(BitOperations.PopCount));
    }

    /// <summary>The number of selected articles.</summary>
    public int Count { get; }

    /// <summary>Creates the bits of a collection, all 0.</summary>
    public static ulong[] CreateWords(ArticleSource source) => new ulong[(source.Count + BitsAWord - 1) / BitsAWord];

    /// <summary>Sets the bit of an article.</summary>
    public static void Add(ulong[] words, int index) => words[index / BitsAWord] |= 1ul << (index % BitsAWord);

    /// <summary>Clears the bit of an article.</summary>
    public static void Remove(ulong[] words, int index) => words[index / BitsAWord] &= ~(1ul << (index % BitsAWord));

    /// <summary>Sets the bits of all articles of a collection.</summary>
    public static void AddAll(ulong[] words, int count)
    {
        for (var index = 0; index < count; index++)
        {
            Add(words, index);
        }
    }

    /// <summary>Returns whether an article is selected.</summary>
    /// <param name="source">The number of its collection.</param>
    /// <param name="index">The index of the article in it.</param>
    public bool Contains(int source, int index) => (_words[source][index / BitsAWord] >> (index % BitsAWord) & 1) != 0;

    /// <inheritdoc cref="Contains(int, int)"/>
    /// <param name="source">Its collection.</param>
    /// <param name="index">The index of the article in it.</param>
    public bool Contains(ArticleSource source, int index) => Array.IndexOf(_sources, source) is >= 0 and var number && Contains(number, index);

    /// <summary>Returns the bits of a collection, or <c>null</c> if it is not one of the collections.</summary>
    public ulong[]? WordsOf(ArticleSource source) => Array.IndexOf(_sources, source) is >= 0 and var number ? _words[number] : null;

    /// <summary>Returns the articles that a condition selects.</summary>
    /// <param name="sources">The collections.</param>
    /// <param name="before">The articles to choose from; <c>null</c> for all.</param>
    /// <param name="condition">The condition.</param>
    public static ArticleSelection Create(ArticleSource[] sources, ArticleSelection? before, ArticleCondition condition)
    {
        var words = new ulong[sources.Length][];
        for (var number = 0; number < sources.Length; number++)
        {
            words[number] = CreateWords(sources[number]);
            condition.Select(sources[number], words[number]);
            if (before is not null)
            {
                for (var i = 0; i < words[number].Length; i++)
                {
                    words[number][i] &= before._words[number][i];
                }
            }
        }

        return new ArticleSelection(sources, words);
    }
}
