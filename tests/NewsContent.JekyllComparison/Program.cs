using System.Text.Json;
using NewsContent.JekyllComparison;

// dotnet run --project tests/NewsContent.JekyllComparison -- --record FOLDER_OF_SITES
if (args is ["--record", var sites])
{
    foreach (var site in Directory.GetDirectories(sites))
    {
        Jekyll.SetModified(site);
        File.WriteAllText(site + ".json", JsonSerializer.Serialize(Jekyll.Read(site, documents: true, Jekyll.HasPages(site)).Posts, new JsonSerializerOptions(Jekyll.Json) { WriteIndented = true }) + "\n");
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

// dotnet run --project tests/NewsContent.JekyllComparison -- [--metadata] [--documents] [--pages] [--all] SITE_DIR [...]
var isEqual = true;
foreach (var site in args.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)))
{
    try
    {
        var jekyll = Jekyll.Read(site, args.Contains("--documents"), args.Contains("--pages"));
        var report = new ComparisonReport(site, SiteComparison.Of(CompiledSite.Compile(site, args.Contains("--documents"), args.Contains("--pages")), jekyll.Posts), jekyll);
        isEqual &= report.Write(Console.Out, args.Contains("--metadata"), args.Contains("--all"));
    }
    catch (InvalidOperationException exception)
    {
        // The other sites are compared.
        Console.WriteLine($"{site}: {exception.Message}");
        isEqual = false;
    }
}

return isEqual ? 0 : 1;
