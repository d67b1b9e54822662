using System.Globalization;

namespace NewsContent.Benchmarks.Posts;

/// <summary>A fictitious listed company.</summary>
/// <param name="Name">The short name in text.</param>
/// <param name="LatinName">The name in file names.</param>
/// <param name="Market">The digit of the exchange in stock links.</param>
/// <param name="Code">The six digits in stock links.</param>
internal sealed record Company(string Name, string LatinName, string Market, string Code)
{
    public string QuoteUrl => $"http://quote.example.com/unify/r/{Market}.{Code}";

    public static Company Pick(CorpusRandom random)
    {
        var house = random.Next(Vocabulary.CompanyNames.Length);
        var trade = random.Next(Vocabulary.CompanyTrades.Length);
        var number = (house * Vocabulary.CompanyTrades.Length) + trade;
        var (name, latinName) = Vocabulary.CompanyNames[house];
        return new Company(
            name + Vocabulary.CompanyTrades[trade],
            latinName,
            house % 2 == 0 ? "1" : "0",
            ((house % 2 == 0 ? 699_000 : 399_000) + number).ToString(CultureInfo.InvariantCulture));
    }
}
