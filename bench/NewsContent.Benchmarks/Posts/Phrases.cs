using System.Text;

namespace NewsContent.Benchmarks.Posts;

/// <summary>Creates sentences and titles from the <see cref="Vocabulary"/>.</summary>
/// <param name="random">The source of random numbers.</param>
/// <param name="mention">Writes a company in the form of the body.</param>
internal sealed class Phrases(CorpusRandom random, Func<Company, string> mention)
{
    private const int MinSentences = 2;
    private const int MaxSentences = 4;

    public string Title() => Fill(random.Pick(Vocabulary.Titles));

    public string Sentence() => Fill(random.Pick(Vocabulary.Sentences));

    public string Paragraph()
    {
        var paragraph = new StringBuilder();
        for (var left = MinSentences + random.Next(MaxSentences - MinSentences + 1); left > 0; left--)
        {
            paragraph.Append(Sentence());
        }

        return paragraph.ToString();
    }

    private string Fill(string template)
    {
        var text = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == '{')
            {
                text.Append(Word(template[i + 1]));
                i += 2;
            }
            else
            {
                text.Append(template[i]);
            }
        }

        return text.ToString();
    }

    private string Word(char kind) => kind switch
    {
        'c' => mention(Company.Pick(random)),
        'n' => Company.Pick(random).Name,
        'p' => FormattableString.Invariant($"{random.Next(60)}.{random.Next(10)}%"),
        'a' => FormattableString.Invariant($"{1 + random.Next(80)}.{random.Next(10)}亿元"),
        'm' => FormattableString.Invariant($"{1 + random.Next(12)}月"),
        'g' => random.Pick(Vocabulary.Goods),
        'q' => random.Pick(Vocabulary.Places),
        'y' => random.Pick(Vocabulary.People),
        'h' => random.Pick(Vocabulary.ResearchHouses),
        't' => random.Pick(Vocabulary.Tags),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The vocabulary has a placeholder that nothing fills."),
    };
}
