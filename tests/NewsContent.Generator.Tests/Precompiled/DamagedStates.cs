using NewsContent.Precompiler;

namespace NewsContent.Generator.Tests.Precompiled;

/// <summary>Damage to the step's files by disks, power failures and killed processes.</summary>
internal static class DamagedStates
{
    public const int SeedCount = 12;

    private const int PageSize = 4096;

    /// <summary>Each file of the step, combined with each seed.</summary>
    public static TheoryData<string, int> All()
    {
        var states = new TheoryData<string, int>();
        foreach (var file in (string[])["posts.cache", "signature.txt", Precompilation.PayloadFile, Precompilation.CodeFile, Precompilation.NotesFile, Precompilation.LogFile])
        {
            for (var seed = 0; seed < SeedCount; seed++)
            {
                states.Add(file, seed);
            }
        }

        return states;
    }

    /// <summary>Returns a copy with one to three flipped bits, a page of zeros, a truncated end or additional bytes.</summary>
    public static byte[] Damage(byte[] content, int seed)
    {
        var random = new Random(seed);
        var damaged = content.ToArray();
        switch (seed % 6)
        {
            case 3:
                damaged.AsSpan(random.Next(damaged.Length)..).Slice(0, 1).Fill(0xFF);
                damaged[^1] ^= 0x55;
                break;
            case 4:
                var page = random.Next((damaged.Length + PageSize - 1) / PageSize) * PageSize;
                damaged.AsSpan(page, Math.Min(PageSize, damaged.Length - page)).Clear();
                break;
            case 5:
                return seed < 6 ? damaged[..random.Next(damaged.Length)] : [.. damaged, 0];
            default:
                for (var flips = (seed % 6) + 1; flips > 0; flips--)
                {
                    damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
                }

                break;
        }

        return damaged;
    }
}
