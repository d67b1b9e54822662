using NewsContent.CompilerServices;
using NewsContent.Layout;

namespace NewsContent.Searching;

/// <summary>
/// Which slugs look most like what was written: by the pairs of neighbouring bytes that both have (the coefficient of Sørensen and Dice), so that words
/// in another order, a letter more or less and a part of a name are all near. Linear in all slugs, allocates nothing for those that are not near.
/// </summary>
internal sealed class NearestSlugs
{
    // Below this, two slugs have little more in common than any two.
    private const float MinSimilarity = 0.4f;

    // Pairs fall into one of so many classes, a power of two; that some share one hardly matters.
    private const int Classes = 4096;

    private readonly bool[] _pairs = new bool[Classes];
    private readonly int _pairCount;

    /// <param name="written">What was written, in UTF-8.</param>
    public NearestSlugs(ReadOnlySpan<byte> written)
    {
        for (var i = 1; i < written.Length; i++)
        {
            _pairs[Class(written[i - 1], written[i])] = true;
        }

        _pairCount = Math.Max(0, written.Length - 1);
    }

    /// <summary>The nearest articles, the nearest first, of equal ones the first collection's and its newest.</summary>
    /// <param name="sources">The collections.</param>
    /// <param name="limit">How many at most.</param>
    public List<ArticleHandle> Find(ArticleSource[] sources, int limit)
    {
        var nearest = new PriorityQueue<ArticleHandle, (float Similarity, int Order)>();
        var order = 0;
        foreach (var source in sources)
        {
            for (var index = 0; index < source.Count; index++)
            {
                var similarity = Similarity(source.Utf8(source.Row(index, TableLayout.Row.Slug)));
                if (similarity < MinSimilarity)
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
