using System.Globalization;
using System.Runtime.CompilerServices;

namespace NewsContent.CompilerServices;

/// <summary>The keys of lookups that are not strings: Booleans, whole numbers, enums and days as decimal numbers.</summary>
internal static class NumberKey
{
    /// <summary>The maximum length of a key.</summary>
    public const int MaxLength = 20;

    /// <summary>Writes a key and returns its length.</summary>
    public static int Format<TKey>(TKey key, Span<char> written)
        where TKey : struct
    {
        ToInt64(key).TryFormat(written, out var length, provider: CultureInfo.InvariantCulture);
        return length;
    }

    /// <summary>Reads a key.</summary>
    public static TKey Parse<TKey>(string written)
        where TKey : struct
    {
        var number = long.Parse(written, CultureInfo.InvariantCulture);
        if (typeof(TKey) == typeof(bool))
        {
            return As<bool, TKey>(number != 0);
        }

        if (typeof(TKey) == typeof(DateOnly))
        {
            return As<DateOnly, TKey>(DateOnly.FromDayNumber((int)number));
        }

        return Unsafe.SizeOf<TKey>() switch
        {
            1 => As<byte, TKey>(unchecked((byte)number)),
            2 => As<short, TKey>(unchecked((short)number)),
            4 => As<int, TKey>(unchecked((int)number)),
            _ => As<long, TKey>(number),
        };
    }

    // An enum has the type code of its underlying type.
    private static long ToInt64<TKey>(TKey key)
        where TKey : struct => typeof(TKey) == typeof(DateOnly) ? As<TKey, DateOnly>(key).DayNumber : Of<TKey>.Code switch
        {
            TypeCode.Boolean => As<TKey, bool>(key) ? 1 : 0,
            TypeCode.SByte => As<TKey, sbyte>(key),
            TypeCode.Byte => As<TKey, byte>(key),
            TypeCode.Int16 => As<TKey, short>(key),
            TypeCode.UInt16 => As<TKey, ushort>(key),
            TypeCode.Int32 => As<TKey, int>(key),
            TypeCode.UInt32 => As<TKey, uint>(key),
            _ => As<TKey, long>(key),
        };

    private static TTo As<TFrom, TTo>(TFrom value) => Unsafe.As<TFrom, TTo>(ref value);

    private static class Of<TKey>
    {
        public static readonly TypeCode Code = Type.GetTypeCode(typeof(TKey));
    }
}
