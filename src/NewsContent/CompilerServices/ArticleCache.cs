namespace NewsContent.CompilerServices;

/// <summary>
/// The article objects of a collection that were created already. They are in blocks, so that a large collection requires no memory until it is read.
/// </summary>
/// <param name="count">The number of articles of the collection.</param>
internal readonly struct ArticleCache(int count)
{
    private const int PageBits = 7;
    private const int PageLength = 1 << PageBits;

    private readonly Page[] _pages = new Page[(count + PageLength - 1) >> PageBits];

    /// <summary>Returns an article. It is created on first use, and is the same object for all threads.</summary>
    public Article Get(ArticleSource source, int index)
    {
        ref var page = ref _pages[index >> PageBits].Slots;
        ref var article = ref (Volatile.Read(ref page) ?? Publish(ref page, new Slot[PageLength]))[index & (PageLength - 1)].Article;
        return Volatile.Read(ref article) ?? Publish(ref article, source.CreateArticle(index));
    }

    // The first thread wins.
    private static T Publish<T>(ref T? field, T value)
        where T : class => Interlocked.CompareExchange(ref field, value, null) ?? value;

    // Structs, because an array of references checks its type at each reference to an element.
    private struct Page
    {
        public Slot[]? Slots;
    }

    private struct Slot
    {
        public Article? Article;
    }
}
