namespace NewsContent.Tests.Searching;

/// <summary>The allocated bytes of a search.</summary>
[Collection(AllocationTests.Collection)]
public sealed class SearchAllocationTests
{
    // The collector can trim the pool of arrays between two searches, so the least of several runs counts.
    private const int Runs = 5;

    [Fact]
    public void A_search_without_results_allocates_the_same_for_every_size()
    {
        Assert.Equal(Allocated(TestCollection.OfSize(10)), Allocated(TestCollection.OfSize(3000)));

        static long Allocated(ArticleCatalog<Article> news) => Enumerable.Range(0, Runs).Min(_ => AllocationTests.Allocated(() => news.Search("降准 missing")));
    }

    [Fact]
    public void Only_articles_that_are_results_are_made()
    {
        Assert.InRange(Enumerable.Range(0, Runs).Min(_ => AllocatedByTwoResults(TestCollection.OfSize(2000))), 1, 4000);

        static long AllocatedByTwoResults(ArticleCatalog<Article> source)
        {
            source.Search("title", limit: 1);
            var results = source.Search("title", limit: 0);

            var allocated = AllocationTests.Allocated(() => results = source.Search("title", limit: 2), warmUp: false);

            Assert.Equal(2000, results.TotalCount);
            return allocated;
        }
    }
}
