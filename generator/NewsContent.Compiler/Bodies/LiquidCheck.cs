using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies;

/// <summary>Finds Liquid, which Jekyll runs before anything else, in code too. Its first tag is reported, once a file.</summary>
internal static class LiquidCheck
{
    public static void Check(string text, int start, ProblemBag problems)
    {
        for (var at = text.IndexOf('{'); at >= 0 && at < text.Length - 1; at = text.IndexOf('{', at + 1))
        {
            var closing = text[at + 1] switch { '%' => "%}", '{' => "}}", _ => null };
            var end = closing is null ? -1 : text.IndexOf(closing, at + 2, StringComparison.Ordinal);
            if (end >= 0)
            {
                problems.Add(BodyProblems.LiquidNotRun, new TextSpan(start + at, end + 2 - at), text.Substring(at, end + 2 - at));
                return;
            }

            if (closing is not null && !CanClose(text, at))
            {
                return;
            }
        }
    }

    // Without any closing brace pair after this place no later tag closes either: the search stays linear.
    private static bool CanClose(string text, int at) =>
        text.IndexOf("%}", at, StringComparison.Ordinal) >= 0 || text.IndexOf("}}", at, StringComparison.Ordinal) >= 0;
}
