using NewsContent.Fuzz;
using NewsContent.Fuzz.Sites;
using NewsContent.Fuzz.Targets;
using NewsContent.Fuzz.Targets.FileNames;

FuzzTarget[] targets =
[
    new FrontMatterTarget(), new BodyTarget("body-html", isMarkdown: false), new BodyTarget("body-markdown", isMarkdown: true), new TreeTarget(), new PostTarget(), new ConfigTarget(), new FeedTarget(),
    new ModelTarget(), new PictureTarget(), new FileNamesTarget(),
    new EditTarget("incremental", () => new DriverBuild(), (random, edits) => $"cancel {random.Next(40)} {edits.Next()}"),
    new EditTarget("incremental-build", () => new PrecompilerBuild(), (random, edits) => $"{(random.Next(6) == 0 ? "kill" : "cancel")} {random.Next(40)} {edits.Next()}"),
    new EditTarget("live", () => new LiveBuild(), (random, edits) => $"{(random.Next(4) == 0 ? "kill" : "cancel")} {random.Next(40)} {edits.Next()}"),
    new EditTarget("damaged-state", () => new PrecompilerBuild(), (random, edits) => $"{FileDamage.Write(random)} {(random.Next(4) != 0 ? edits.Next() : "")}".TrimEnd()) { Rarity = 2 },
    new OrderTarget(),
    new EditTarget("dotnet-build", () => new DotnetBuild(), (random, edits) => $"{(random.Next(2) == 0 ? FileDamage.Write(random) : $"kill {random.Next(150)}")} {edits.Next()}") { IsValid = true, BuildsTwice = false, IsByName = true, Edits = 20 },
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
