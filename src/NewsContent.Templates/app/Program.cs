using ArticleApp;

foreach (var article in News.All)
{
    Console.WriteLine($"{article.Date:yyyy-MM-dd}  {article.Title} ({article.Desk})");
    Console.WriteLine($"            {article.Url}, {article.WordCount} words; tags: {string.Join(", ", article.Tags)}");
}

// A constant for each post: were the file deleted, this line would not compile.
Console.WriteLine();
Console.WriteLine(News.BySlug[News.Slugs.Welcome].Text);
