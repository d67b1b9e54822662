using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies;

/// <summary>Finds Liquid, which Jekyll runs before anything else, in code too. Its first tag is reported, once a file.</summary>
internal static class LiquidCheck
{
    public static void Check(string text, int start, ProblemBag problems)
    {
        // Where the closing braces after a place are; once there are none of a kind, later tags of it close no more: one pass in all.
        var tagCloses = true;
        var outputCloses = true;
        for (var at = text.IndexOf('{'); at >= 0 && at < text.Length - 1; at = text.IndexOf('{', at + 1))
        {
            var isTag = text[at + 1] == '%';
            if (isTag ? !tagCloses : text[at + 1] != '{' || !outputCloses)
            {
                continue;
            }

            var end = text.IndexOf(isTag ? "%}" : "}}", at + 2, StringComparison.Ordinal);
            if (end >= 0)
            {
                problems.Add(BodyProblems.LiquidNotRun, new TextSpan(start + at, end + 2 - at), text.Substring(at, end + 2 - at));
                return;
            }

            tagCloses &= !isTag;
            outputCloses &= isTag;
        }
    }
}
