using NewsContent.Fuzz;
using NewsContent.Fuzz.Targets;
using NewsContent.Fuzz.Targets.FileNames;

FuzzTarget[] targets =
[
    new FrontMatterTarget(), new BodyTarget("body-html", isMarkdown: false), new BodyTarget("body-markdown", isMarkdown: true), new PostTarget(), new ConfigTarget(), new FeedTarget(),
    new ModelTarget(), new FileNamesTarget(),
];

if (FuzzOptions.Parse(args, targets) is not { } options)
{
    Console.Error.WriteLine($"Usage: TARGET [--seconds N] [--count N] [--seed N] [--findings FOLDER] [--replay FILE]\nTARGET is {string.Join(", ", targets.Select(target => target.Name))} or all.");
    return 2;
}

var findings = 0;
foreach (var target in options.Targets)
{
    var fuzzer = new Fuzzer(target, options);
    findings += options.Replay is { } file ? fuzzer.Replay(file) : fuzzer.Run();
}

return findings == 0 ? 0 : 1;
