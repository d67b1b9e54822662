using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.FrontMatter.Misread;

/// <summary>
/// Warns of values that are valid YAML but not what their author sees in the file: a <c>#</c> cuts a title, lines are text instead of a list, quotes are part of a name.
/// Only forms that ordinary values do not have are reported.
/// </summary>
/// <param name="problems">Receives the problems of the file.</param>
/// <param name="isConfiguration">Whether the file is <c>_config.yml</c>, in which comments after values are common.</param>
/// <param name="isPostKey">Returns whether every article has a key.</param>
internal sealed class MisreadValues(ProblemBag problems, bool isConfiguration, Func<string, bool> isPostKey)
{
    /// <summary>Checks the values of a mapping and all values inside.</summary>
    public void Check(IEnumerable<YamlEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.KeySpan.Length > 0)
            {
                Check(entry.Value, entry.Key, entry.KeySpan.Start, isItem: false);
            }
        }
    }

    private void Check(YamlValue value, string key, int keyStart, bool isItem)
    {
        switch (value)
        {
            case YamlMapping mapping:
                Check(mapping.Written);
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    Check(item, key, keyStart, isItem: true);
                }

                break;

            // The value of an alias is before its key and was checked there.
            case YamlScalar scalar when scalar.Span.Start >= keyStart:
                Check(new WrittenScalar(problems.File, key, keyStart, isItem, scalar, isPostKey));
                break;
        }
    }

    private void Check(WrittenScalar value)
    {
        CommentCheck.Check(value, isConfiguration, problems);
        if (!isConfiguration)
        {
            OutputCheck.Check(value, problems);
        }

        if (!value.Scalar.IsPlain)
        {
            QuotedCheck.Check(value, problems);
            NameCheck.Check(value, problems);
        }
        else if (value.Scalar.Value.Length > 0 && !LineCheck.Check(value, problems) && !QuoteMarkCheck.Check(value, isConfiguration, problems))
        {
            NameCheck.Check(value, problems);
        }
    }
}
