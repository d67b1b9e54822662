using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.FrontMatter.Misread;

/// <summary>Finds a <c>#</c> that was meant as text but begins a comment, so that the value ends before it.</summary>
internal static class CommentCheck
{
    public static void Check(WrittenScalar value, bool isConfiguration, ProblemBag problems)
    {
        var text = value.File.Text;
        var lineEnd = value.File.GetLine(value.End).End;
        var hash = value.End;
        while (hash < lineEnd && (text[hash] is ' ' or '\t' || (value.Scalar.IsNull && text[hash] is ':' or '-')))
        {
            hash++;
        }

        if (!value.Scalar.IsPlain || hash == value.End || hash >= lineEnd || text[hash] != '#' || (isConfiguration && !value.IsSentence && !value.IsName))
        {
            return;
        }

        var comment = TextSpan.FromBounds(hash, lineEnd).Trim(text);
        var isWord = hash + 1 < lineEnd && char.IsLetterOrDigit(text[hash + 1]);
        if (value.Scalar.IsNull ? CutsAll(value, isWord) : CutsRest(value, text, hash, isWord))
        {
            problems.Add(
                FrontMatterProblems.CommentInValue,
                comment,
                value.Subject,
                value.Scalar.IsNull ? "empty" : $"'{value.Scalar.Value}'",
                Remedy(value, value.File.GetText(comment)));
        }
    }

    // '# leave this empty' after a key is a comment; '#rates' and a title are not. A value of one word is sometimes commented out.
    private static bool CutsAll(WrittenScalar value, bool isWord) => value.Key == "title" || (isWord && !value.IsIdentifier);

    // Two spaces or a tab before '#' mark a comment, as formatters write it. With one space, '#1' and '#rates' are words; '# ' is a comment except in text.
    private static bool CutsRest(WrittenScalar value, string text, int hash, bool isWord) =>
        hash - value.End == 1 && text[hash - 1] == ' '
        && (value.IsSentence ? isWord || (hash + 1 < text.Length && text[hash + 1] == ' ') : isWord && !value.IsIdentifier)
        && JekyllScalar.Read(value.Scalar).Type == JekyllType.String;

    private static string Remedy(WrittenScalar value, string comment)
    {
        const string Otherwise = ", or write two spaces before the '#' of a comment";

        var all = value.Scalar.IsNull ? comment : $"{value.Scalar.Value} {comment}";
        if (value is { IsName: true, IsItem: false })
        {
            // Words in quotes would be split at the spaces, and '#' is not a part of a name.
            var names = FrontMatterValues.SplitWords(all).Select(static name => name.TrimStart('#').Trim(',', ';', '，', '；', '、')).Where(static name => name.Length > 0).ToList();
            return $"write a list: {SeparatedValues.ToList(names)}{(value.Scalar.IsNull ? "" : Otherwise)}";
        }

        return value.Scalar.IsNull
            ? "put it in quotes if it is text" + WrittenScalar.InQuotes(all)
            : $"put all of it in quotes{WrittenScalar.InQuotes(all)}{Otherwise}";
    }
}
