namespace NewsContent.Compiler.Tests.Results.Generated;

/// <summary>Pseudo-random numbers that are the same in every version of .NET: SplitMix64.</summary>
internal sealed class NumberSequence
{
    private ulong _state;

    public NumberSequence(string seed, int number)
    {
        // FNV-1a.
        _state = 14695981039346656037;
        foreach (var c in seed)
        {
            _state = unchecked((_state ^ c) * 1099511628211);
        }

        _state = unchecked(_state + (ulong)number);
        _ = Next();
    }

    /// <summary>Returns a number from 0 to <paramref name="limit"/> - 1.</summary>
    public int Next(int limit) => (int)(Next() % (ulong)limit);

    private ulong Next()
    {
        unchecked
        {
            var z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
