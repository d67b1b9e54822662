using System.Text.Json;
using NewsContent.JekyllComparison;

// dotnet run --project tests/NewsContent.JekyllComparison -- --record FOLDER_OF_SITES
if (args is ["--record", var sites])
{
    foreach (var site in Directory.GetDirectories(sites))
    {
        Jekyll.SetModified(site);
        File.WriteAllText(site + ".json", JsonSerializer.Serialize(Jekyll.Read(site, documents: true), new JsonSerializerOptions(Jekyll.Json) { WriteIndented = true }) + "\n");
    }

    return 0;
}

// dotnet run --project tests/NewsContent.JekyllComparison -- --record-kramdown FOLDER_OF_RECORDS
if (args is ["--record-kramdown", var records])
{
    foreach (var record in Directory.GetFiles(records, "*.json"))
    {
        Kramdown.UpdateRecord(record);
    }

    return 0;
}

// dotnet run --project tests/NewsContent.JekyllComparison -- --record-liquid FOLDER_OF_RECORDS
if (args is ["--record-liquid", var templates])
{
    foreach (var record in Directory.GetFiles(templates, "*.json", SearchOption.AllDirectories))
    {
        Kramdown.UpdateRecord(record, inputs => RecordedLiquid.Render(inputs, Path.Combine(Path.GetDirectoryName(record)!, "values.yml")));
    }

    return 0;
}

// dotnet run --project tests/NewsContent.JekyllComparison -- --record-yaml RECORD
if (args is ["--record-yaml", var yaml])
{
    Kramdown.UpdateRecord(yaml, Psych.Read);
    return 0;
}

// dotnet run --project tests/NewsContent.JekyllComparison -- --record-dates RECORD
if (args is ["--record-dates", var dates])
{
    JekyllDates.UpdateRecord(dates);
    return 0;
}

// dotnet run --project tests/NewsContent.JekyllComparison -- [--metadata] [--documents] SITE_DIR [...]
string[] parts = ["title", "slug", "date", "url", "categories", "tags", "body", "excerpt", "order"];
var differs = false;
var documents = args.Contains("--documents");
foreach (var site in args.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)))
{
    var comparison = SiteComparison.Of(CompiledSite.Compile(site, documents), Jekyll.Read(site, documents));
    var shown = comparison.Differences.Where(difference => !args.Contains("--metadata") || difference.What is not ("body" or "excerpt")).ToList();
    Console.WriteLine($"{site}: {comparison.Posts} posts compared");
    foreach (var part in parts)
    {
        Console.WriteLine(part == "order"
            ? $"  order: {(comparison.Equal.GetValueOrDefault(part) == 1 ? "equal" : "differs")}"
            : $"  {part}: equal in {comparison.Equal.GetValueOrDefault(part)} of {comparison.Posts}");
    }

    shown.ForEach(Console.WriteLine);
    differs |= shown.Any(difference => difference.Rule is null);
}

return differs ? 1 : 0;
