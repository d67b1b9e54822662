using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    // Problems between posts or in settings, and problems without a single location.
    private static readonly string[] TestedElsewhere =
    [
        "NC1024", "NC1025", "NC1026",

        // Of bytes, not of text.
        "NC1027", "NC1028", "NC1029", "NC1030",
        "NC2026", "NC2032", "NC2039",

        // By the tests of sites with included files and data.
        "NC2060", "NC2061", "NC2062", "NC2063", "NC5061", "NC5062", "NC5063", "NC5064",
        "NC3004", "NC3005", "NC3008", "NC3009", "NC3010", "NC3011", "NC3015", "NC3016",
        "NC4001", "NC4002", "NC4003",
        "NC4020", "NC4021", "NC4022", "NC4023", "NC4024", "NC4025", "NC4027", "NC4028", "NC4029", "NC4030", "NC4031",
        "NC5001", "NC5002", "NC5003", "NC5004", "NC5005", "NC5006", "NC5050", "NC5051", "NC5052", "NC5053", "NC5095", "NC5097", "NC5101", "NC5102", "NC5112",

        // By the tests of the generator, which has the C# that they are about.
        "NC1040", "NC1041", "NC1042", "NC1043", "NC2030", "NC2031", "NC3020", "NC4026",
        "NC5020", "NC5021", "NC5022", "NC5023", "NC5024", "NC5025", "NC5026", "NC5027", "NC5028", "NC5029", "NC5030", "NC5031", "NC5032", "NC5033", "NC5034", "NC5035", "NC5036", "NC5060", "NC5065", "NC5066", "NC5067", "NC5068", "NC5069", "NC5090", "NC5091", "NC5093", "NC5110", "NC5111",
        "NC6001", "NC6002", "NC6003", "NC6004", "NC6005", "NC6006", "NC6007",
        "NC9001", "NC9007", "NC9008", "NC9010", "NC9011",

        // By the tests of the package, whose targets report it.
        "NC5092", "NC5100", "NC5103",

        // By the tests of the build task, which reports them.
        "NC5070", "NC5071", "NC5072", "NC5073", "NC5074", "NC5075", "NC5096", "NC5104", "NC5105", "NC5106",
    ];

    private static readonly DiagnosticCase[] Cases = [.. FrontMatterCases.All, .. YamlCases.All, .. MisreadCases.All, .. BodyCases.All, .. LiquidCases.All, .. LinkCases.All, .. LimitCases.All, .. PolicyCases.All, .. CharacterCases.All];

    public static TheoryData<int, string> CaseNumbers()
    {
        var data = new TheoryData<int, string>();
        for (var i = 0; i < Cases.Length; i++)
        {
            data.Add(i, Cases[i].Kind.Id + " " + Cases[i].Message);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(CaseNumbers))]
    public void A_mistake_causes_only_its_diagnostic_at_the_marked_text(int number, string name)
    {
        _ = name;
        var test = Cases[number];
        var marked = new MarkedText(test.Post);

        var post = TestPost.Parse(marked.Text, test.FileName, test.Settings);

        var problem = Assert.Single(post.Problems, problem => problem.Kind == test.Kind);
        Assert.Contains(test.Message, problem.Message);
        Assert.Equal(test.Besides, post.Problems.Where(other => other != problem).Select(other => other.Kind.Id).Order());

        var file = new SourceFile("/site/_posts/" + test.FileName, marked.Text);
        var mark = Assert.Single(marked.Marks);
        var expected = file.Locate(mark);
        Assert.Equal(Covered(marked.Text, expected), Covered(marked.Text, problem.Location!));
        Assert.Equal(expected, problem.Location);
    }

    [Theory]
    [MemberData(nameof(CaseNumbers))]
    public void A_post_with_the_fix_of_the_message_does_not_cause_it_again(int number, string name)
    {
        _ = name;
        var test = Cases[number];

        if (test.Fixed is { } text)
        {
            Assert.DoesNotContain(TestPost.Parse(text, test.FileName, test.Settings).Problems, problem => problem.Kind == test.Kind);
        }
    }

    [Theory]
    [MemberData(nameof(CaseNumbers))]
    public void Line_ends_do_not_move_a_diagnostic(int number, string name)
    {
        _ = name;
        var test = Cases[number];
        var marked = new MarkedText(test.Post);

        var lf = TestPost.Parse(marked.Text, test.FileName, test.Settings);
        var crlf = TestPost.Parse("\uFEFF" + marked.Text.Replace("\n", "\r\n"), test.FileName, test.Settings);

        // A limit on size counts the characters of the file as it is.
        if (test.Kind != LimitProblems.FileTooLarge)
        {
            Assert.Equal(
                lf.Problems.Select(problem => (problem.Message, problem.Location!.StartPosition, problem.Location.EndPosition)),
                crlf.Problems.Select(problem => (problem.Message, problem.Location!.StartPosition, problem.Location.EndPosition)));
        }
    }

    [Theory]
    [MemberData(nameof(CaseNumbers))]
    public void A_post_is_an_article_unless_it_has_an_error(int number, string name)
    {
        _ = name;
        var test = Cases[number];

        var post = TestPost.Parse(new MarkedText(test.Post).Text, test.FileName, test.Settings);

        var isExcluded = post.Problems.Any(problem => problem.Kind.Severity == ProblemSeverity.Error)
            || test.Kind == FrontMatterProblems.FileNameWithoutDate || test.Kind == FrontMatterProblems.NotAPost || test.Kind == FrontMatterProblems.IgnoredFile || test.Kind == FrontMatterProblems.NotPublished;
        Assert.Equal(isExcluded, post.Entry is null);
        Assert.Equal(isExcluded, post.Body is null);
    }

    [Fact]
    public void Every_kind_of_problem_has_a_case() =>
        Assert.Empty(ProblemKinds.All.Select(kind => kind.Id).Except(Cases.Select(test => test.Kind.Id)).Except(TestedElsewhere));

    [Fact]
    public void Ids_are_used_once() =>
        Assert.Equal(ProblemKinds.All.Count, ProblemKinds.All.Select(kind => kind.Id).Distinct().Count());

    [Fact]
    public void The_problems_of_one_file_are_bounded()
    {
        var post = TestPost.Parse(TestPost.WithBody(string.Concat(Enumerable.Repeat("<b onclick=x>a</b>\n", 1000))));

        Assert.Equal(101, post.Problems.Count);
        Assert.Equal(LimitProblems.TooManyProblems, post.Problems[100].Kind);
        Assert.NotNull(post.Entry);
    }

    [Fact]
    public void In_a_file_that_is_not_a_post_all_problems_are_reported_and_none_is_an_error()
    {
        var post = TestPost.Parse("---\ntitle: \"\"\ndate:  +0800\n---\n<>", "-20220607.md");

        Assert.Equal(["NC1001", "NC1011", "NC1013", "NC2006"], post.Problems.Select(problem => problem.Kind.Id).Order());
        Assert.All(post.Problems, problem => Assert.Equal(ProblemSeverity.Warning, problem.Severity));
        Assert.Null(post.Entry);
    }

    [Fact]
    public void A_failure_of_our_own_is_a_problem_of_that_post_alone()
    {
        var post = PostParser.Guard("/site/_posts/a.md", "---\ntitle: A\n---", "_posts/a.md", () => throw new InvalidOperationException("secret"));

        var problem = Assert.Single(post.Problems);
        Assert.Equal(LimitProblems.InternalError, problem.Kind);
        Assert.Contains("(InvalidOperationException)", problem.Message);
        Assert.DoesNotContain("secret", problem.Message);
        Assert.Equal((0, 3), (problem.Location!.Start, problem.Location.Length));
        Assert.Null(post.Entry);
    }

    [Fact]
    public void Cancellation_is_not_a_failure() =>
        Assert.Throws<OperationCanceledException>(() => PostParser.Guard("a.md", "", "a.md", () => throw new OperationCanceledException()));

    [Fact]
    public void An_error_is_listed_however_many_warnings_come_first()
    {
        var tags = string.Join(", ", Enumerable.Range(0, 200).Select(i => $"0{Convert.ToString(i + 64, 8)}"));

        var post = TestPost.Parse($"---\ntitle: Rates\ntags: [{tags}]\npermalink: /:nothing/\n---\nText.");

        Assert.Null(post.Entry);
        Assert.Contains(post.Problems, problem => problem.Kind == FrontMatterProblems.InvalidPermalink);
    }

    private static string Covered(string text, FileSpan span) => text.Substring(span.Start, span.Length);
}
