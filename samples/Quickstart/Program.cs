using System.Text;
using Quickstart;

Console.OutputEncoding = Encoding.UTF8;

Console.WriteLine("The newest:");
foreach (var article in Articles.All[..3])
{
    Console.WriteLine($"  {article.Date:yyyy-MM-dd}  {article.Title}");
}

// A constant for each post: were the file deleted, this line would not compile.
var cuts = Articles.BySlug[Articles.Slugs.CentralBankCuts];
Console.WriteLine();
Console.WriteLine($"{cuts.Title}  ({cuts.Url}, {cuts.WordCount} words, {cuts.ReadingTime.TotalMinutes} min)");
Console.WriteLine(cuts.Text);

Console.WriteLine();
Console.WriteLine($"Tagged 降准: {string.Join(" | ", Articles.ByTag["降准"].Select(article => article.Title))}");
Console.WriteLine($"In macro: {Articles.ByCategory["macro"].Count} articles; tags in all: {string.Join(", ", Articles.ByTag.Keys)}");

var april = new DateTimeOffset(2022, 4, 1, 0, 0, 0, TimeSpan.FromHours(8));
Console.WriteLine($"In April: {Articles.Between(april, april.AddMonths(1)).Count} articles");
Console.WriteLine($"Before and after: {cuts.Previous?.Title} | {cuts.Next?.Title}");
