using System.Globalization;

namespace NewsContent.Fuzz.Sites;

/// <summary>Damages the files of a folder like disks, power failures, killed processes and copied folders.</summary>
internal static class FileDamage
{
    private const int PageSize = 4096;
    private const string Kept = ".kept";

    private static readonly string[] Kinds = ["flip", "flip", "flips", "flips", "zero", "cut", "empty", "remove", "grow", "exchange", "old", "all-old", "left", "random"];
    private static readonly string[] Files = ["posts.cache", "posts.cache", "posts.cache", "signature.txt", "articles.bin", "Articles.g.cs", "articles.txt", "stamp"];

    /// <summary>Creates random damage: the action, its file, its number and a second file.</summary>
    public static string Write(Random random) =>
        string.Create(CultureInfo.InvariantCulture, $"damage {Kinds[random.Next(Kinds.Length)]} {Files[random.Next(Files.Length)]} {random.Next(1000)} {Files[random.Next(Files.Length)]}");

    /// <summary>Keeps the files of the first build, so that later damage can restore them.</summary>
    public static void Keep(string folder)
    {
        if (!Directory.Exists(folder + Kept) && !folder.EndsWith("clean", StringComparison.Ordinal))
        {
            Directory.CreateDirectory(folder + Kept);
            foreach (var file in Directory.EnumerateFiles(folder))
            {
                File.Copy(file, Path.Combine(folder + Kept, Path.GetFileName(file)));
            }
        }
    }

    public static void Apply(string folder, string[] words)
    {
        if (words is not [var kind, var file, var number, var other, ..] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            return;
        }

        var path = Path.Combine(folder, file);
        if (!File.Exists(path) && kind is not ("old" or "all-old" or "left" or "grow"))
        {
            return;
        }

        Directory.CreateDirectory(folder);
        switch (kind)
        {
            case "remove":
                File.Delete(path);
                break;
            case "exchange" when other != file && File.Exists(Path.Combine(folder, other)):
                var bytes = File.ReadAllBytes(path);
                File.Copy(Path.Combine(folder, other), path, overwrite: true);
                File.WriteAllBytes(Path.Combine(folder, other), bytes);
                break;
            case "old" when File.Exists(Path.Combine(folder + Kept, file)):
                File.Copy(Path.Combine(folder + Kept, file), path, overwrite: true);
                break;
            case "all-old" when Directory.Exists(folder + Kept):
                foreach (var kept in Directory.EnumerateFiles(folder + Kept))
                {
                    File.Copy(kept, Path.Combine(folder, Path.GetFileName(kept)), overwrite: true);
                }

                break;
            case "left":
                File.WriteAllBytes(path + ".next", [1, 2, 3]);
                break;
            default:
                File.WriteAllBytes(path, Change(kind, File.Exists(path) ? File.ReadAllBytes(path) : [], new Random(seed)));
                break;
        }
    }

    private static byte[] Change(string kind, byte[] content, Random random)
    {
        switch (kind)
        {
            case "cut":
                return content[..random.Next(content.Length + 1)];
            case "empty":
                return [];
            case "grow":
                return [.. content, .. new byte[random.Next(1, PageSize)]];
            case "random":
                random.NextBytes(content);
                return content;
            case "zero" when content.Length > 0:
                var page = random.Next((content.Length + PageSize - 1) / PageSize) * PageSize;
                content.AsSpan(page, Math.Min(PageSize, content.Length - page)).Clear();
                return content;
            case "flip" or "flips" when content.Length > 0:
                for (var flips = kind == "flip" ? 1 : random.Next(2, 30); flips > 0; flips--)
                {
                    content[random.Next(content.Length)] ^= (byte)(1 << random.Next(8));
                }

                return content;
            default:
                return content;
        }
    }
}
