using NewsContent.CompilerServices;
using NewsContent.Layout;
using NewsContent.Narrowing;

namespace NewsContent.Searching;

/// <summary>
/// Finds the slugs that are most similar to a string, by the pairs of adjacent bytes that both contain (the Sørensen–Dice coefficient). Words in another
/// order, an additional or missing letter, and a part of a slug are all similar. Linear in all slugs; allocates nothing for other slugs.
/// </summary>
internal sealed class NearestSlugs
{
    // Below this, two slugs are hardly more similar than any two slugs.
    private const float MinSimilarity = 0.4f;

    // The number of hash classes of pairs, a power of two. Collisions hardly matter.
    private const int Classes = 4096;

    private readonly bool[] _pairs = new bool[Classes];
    private readonly int _pairCount;

    /// <param name="written">The string in UTF-8.</param>
    public NearestSlugs(ReadOnlySpan<byte> written)
    {
        for (var i = 1; i < written.Length; i++)
        {
            _pairs[Class(written[i - 1], written[i])] = true;
        }

        _pairCount = Math.Max(0, written.Length - 1);
    }

    /// <summary>Returns the most similar articles, most similar first; equally similar articles are in the order of the collections, newest first.</summary>
    /// <param name="sources">The collections.</param>
    /// <param name="selection">The articles to choose from; <c>null</c> for all.</param>
    /// <param name="limit">The maximum number of articles.</param>
    public List<ArticleHandle> Find(ArticleSource[] sources, ArticleSelection? selection, int limit)
    {
        var nearest = new PriorityQueue<ArticleHandle, (float Similarity, int Order)>();
        var order = 0;
        foreach (var source in sources)
        {
            for (var index = 0; index < source.Count; index++)
            {
                var similarity = Similarity(source.Utf8(source.Row(index, TableLayout.Row.Slug)));
                if (similarity < MinSimilarity || selection?.Contains(source, index) == false)
                {
                    continue;
                }

                nearest.Enqueue(new ArticleHandle(source, index), (similarity, --order));
                if (nearest.Count > limit)
                {
                    nearest.Dequeue();
                }
            }
        }

        var handles = new List<ArticleHandle>(nearest.Count);
        while (nearest.TryDequeue(out var handle, out _))
        {
            handles.Add(handle);
        }

        handles.Reverse();
        return handles;
    }

    private float Similarity(ReadOnlySpan<byte> slug)
    {
        var common = 0;
        for (var i = 1; i < slug.Length; i++)
        {
            common += _pairs[Class(slug[i - 1], slug[i])] ? 1 : 0;
        }

        return 2f * Math.Min(common, _pairCount) / (_pairCount + slug.Length);
    }

    private static int Class(byte first, byte second) => ((Lower(first) * 31) + (Lower(second) * 17)) & (Classes - 1);

    private static int Lower(byte b) => b is >= (byte)'A' and <= (byte)'Z' ? b | 0x20 : b;
}
