namespace NewsContent.Compiler.Models.Remedies;

/// <summary>Reads words that mean a Boolean in other formats and languages.</summary>
internal static class BooleanRemedy
{
    private static readonly HashSet<string> True = new(
        "true yes on y t 1 ture treu tru enabled x ja wahr oui vrai si sí sì vero sim da tak 是 对 對 真 有 はい 예".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> False = new(
        "false no off n f 0 flase fasle fals disabled nein falsch non faux falso não nao nie net 否 不 不是 假 無 无 いいえ 아니요".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the Boolean that a word means; <c>null</c> if it is unknown.</summary>
    public static string? Find(string text) =>
        True.Contains(FullWidth.ToAscii(text)) ? "true, without quotes"
        : False.Contains(FullWidth.ToAscii(text)) ? "false, without quotes"
        : null;
}
