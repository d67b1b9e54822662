using System.Text.RegularExpressions;
using SkiaSharp;

// Writes smaller copies of the photographs in a folder beside them: 'port-480w.jpg' and 'port-960w.jpg' of 'port.jpg'. A copy that is newer than its photograph stays.
int[] widths = [480, 960];
const int Quality = 80;
if (args is not [var folder])
{
    Console.Error.WriteLine("Write the folder: dotnet run --project ../Copies -- _posts");
    return 1;
}

foreach (var photograph in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsPhotograph).Order(StringComparer.Ordinal))
{
    var copies = widths.Select(width => (Width: width, Path: CopyOf(photograph, width))).Where(copy => File.GetLastWriteTimeUtc(copy.Path) < File.GetLastWriteTimeUtc(photograph)).ToList();
    if (copies.Count == 0)
    {
        continue;
    }

    using var picture = SKBitmap.Decode(photograph) ?? throw new InvalidDataException($"{photograph} is not a picture");
    foreach (var (width, path) in copies.Where(copy => copy.Width < picture.Width))
    {
        var size = new SKImageInfo(width, (int)Math.Round((double)picture.Height * width / picture.Width));
        using var copy = picture.Resize(size, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var data = copy.Encode(path.EndsWith(".webp", StringComparison.Ordinal) ? SKEncodedImageFormat.Webp : SKEncodedImageFormat.Jpeg, Quality);
        using var file = File.Create(path);
        data.SaveTo(file);
        Console.WriteLine(path);
    }
}

return 0;

static bool IsPhotograph(string path) => Path.GetExtension(path) is ".jpg" or ".webp" && !Regex.IsMatch(path, @"-\d+w\.\w+$");

static string CopyOf(string path, int width) => Path.ChangeExtension(path, null) + $"-{width}w{Path.GetExtension(path)}";
