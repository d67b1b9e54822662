namespace NewsContent.Benchmarks.Posts;

/// <summary>
/// SplitMix64 (https://doi.org/10.1145/2714064.2660195), which produces the same numbers on every machine and runtime. <see cref="Random"/> does not guarantee that
/// between versions.
/// </summary>
internal sealed class CorpusRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Returns a number from 0 to <paramref name="count"/> - 1.</summary>
    public int Next(int count) => (int)Math.BigMul(NextBits(), (ulong)count, out _);

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    private ulong NextBits()
    {
        unchecked
        {
            var bits = _state += 0x9E37_79B9_7F4A_7C15;
            bits = (bits ^ (bits >> 30)) * 0xBF58_476D_1CE4_E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D0_49BB_1331_11EB;
            return bits ^ (bits >> 31);
        }
    }
}
