using System.Text;
using Quickstart.Content;

Console.OutputEncoding = Encoding.UTF8;

Console.WriteLine("The newest:");
foreach (var article in News.All[..3])
{
    Console.WriteLine($"  {article.Date:yyyy-MM-dd}  {article.Title} ({article.Genre})");
}

// Each post has a constant. If the file is deleted, this line does not compile.
var cuts = News.BySlug[News.Slugs.CentralBankCuts];
Console.WriteLine();
Console.WriteLine(cuts.Title);
Console.WriteLine($"  by {cuts.Author?.Name} of {cuts.Author?.Desk}; source: {cuts.Source}; first published at {cuts.Original}");
Console.WriteLine($"  {cuts.Url}, {cuts.WordCount} words, {cuts.ReadingTime.TotalMinutes} min");
Console.WriteLine();
Console.WriteLine(cuts.Text);

Console.WriteLine();
Console.WriteLine($"Related: {string.Join(" | ", cuts.Related.Select(article => article.Title))}");
Console.WriteLine($"Before and after: {cuts.Previous?.Title} | {cuts.Next?.Title}");

Console.WriteLine();
Console.WriteLine("Securities:");
foreach (var article in News.All.Where(article => article.Securities.Count > 0))
{
    Console.WriteLine($"  {string.Join(", ", article.Securities)}  {article.Title}");
}

Console.WriteLine();
Console.WriteLine("Authors:");
foreach (var author in Authors.All)
{
    Console.WriteLine($"  {author.Name}, {author.Desk}: {author.Text}");
}

Console.WriteLine();
Console.WriteLine("Archive:");
foreach (var year in News.Archive)
{
    Console.WriteLine($"  {year.Year}: {string.Join(", ", year.Months.Select(month => $"{month.Articles.Count} in month {month.Month}"))}");
}
