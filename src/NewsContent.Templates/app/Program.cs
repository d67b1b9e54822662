using ArticleApp;

foreach (var article in News.All)
{
    Console.WriteLine($"{article.Date:yyyy-MM-dd}  {article.Title} ({article.Desk})");
    Console.WriteLine($"            {article.Url}, {article.WordCount} words; tags: {string.Join(", ", article.Tags)}");
}

// Each post has a constant. If the file is deleted, this line does not compile.
Console.WriteLine();
Console.WriteLine(News.BySlug[News.Slugs.Welcome].Text);
