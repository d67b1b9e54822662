using System.Globalization;
using System.Text;

namespace NewsContent.Benchmarks.Posts;

/// <summary>
/// The posts of the benchmarks: Chinese financial news of about 4 KB of UTF-8 each, four in five with an HTML body and the others in Markdown. A post depends only on
/// its number, so a larger corpus begins with the bytes of the smaller one.
/// </summary>
internal static class Corpus
{
    /// <summary>The <c>_config.yml</c> of the site.</summary>
    public const string Config = "title: \"泊岚财讯\"\nlang: zh-CN\ntimezone: Asia/Shanghai\nurl: https://news.example.com\n";

    private const ulong Seed = 20_220_607;
    private const int MarkdownEvery = 5;
    private const int Days = 5 * 365;
    private const int MaxTags = 4;

    private static readonly DateTime FirstDay = new(2018, 1, 1, 6, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Returns a post.</summary>
    /// <param name="number">The number of the post, from 0.</param>
    /// <param name="isArchive">Whether its HTML is as in the archive of a news system, with diagnostics, instead of without any.</param>
    public static CorpusPost Post(int number, bool isArchive = false)
    {
        var random = new CorpusRandom(Seed + (ulong)number);
        var date = FirstDay.AddDays(random.Next(Days)).AddSeconds(random.Next(16 * 60 * 60));
        var slug = FormattableString.Invariant($"{Company.Pick(random).LatinName}-{random.Pick(Vocabulary.Topics)}-{number}");
        var title = FormattableString.Invariant($"快讯{number}：{new Phrases(random, company => company.Name).Title()}");
        var category = random.Pick(Vocabulary.Categories);

        var text = new StringBuilder();
        text.Append("---\nlayout: post\n");
        text.Append("title: \"").Append(title).Append("\"\n");
        text.Append("date: ").Append(date.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)).Append(" +0800\n");
        text.Append("categories: ").Append(category).Append('\n');
        text.Append("tags: ").Append(Tags(random)).Append('\n');
        text.Append("---\n");
        text.Append(number % MarkdownEvery == MarkdownEvery - 1 ? MarkdownBody.Create(random)
            : isArchive ? ArchiveBody.Create(random)
            : HtmlBody.Create(random));
        text.Append("\n\n<https://news.example.com/a/").Append(date.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)).Append(".html>\n\n");
        text.Append("[返回栏目](https://news.example.com/").Append(category).Append("/)｜[返回首页](https://news.example.com/)\n");
        return new CorpusPost($"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{slug}.md", text.ToString());
    }

    // A single tag is a plain value and several are in brackets, because both forms are common.
    private static string Tags(CorpusRandom random)
    {
        var tags = new List<string>();
        for (var left = 1 + random.Next(MaxTags); left > 0; left--)
        {
            var tag = random.Pick(Vocabulary.Tags);
            if (!tags.Contains(tag))
            {
                tags.Add(tag);
            }
        }

        return tags.Count == 1 ? tags[0] : $"[{string.Join(", ", tags)}]";
    }
}
