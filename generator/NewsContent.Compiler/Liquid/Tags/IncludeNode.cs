using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% include image.html src="/a.png" %}</c> or <c>{% include_relative table.md %}</c>: runs another file in its place.</summary>
internal sealed class IncludeNode : LiquidNode
{
    private readonly IncludeMarkup _markup;
    private readonly LiquidSpan _content;
    private readonly bool _isRelative;

    private IncludeNode(LiquidToken tag)
        : base(tag.Span)
    {
        _content = tag.Markup.Trim();
        _markup = IncludeMarkup.Parse(tag.Markup);
        _isRelative = tag.Name == "include_relative";
    }

    public static LiquidNode Parse(LiquidToken tag, LiquidParser parser) => new IncludeNode(tag);

    public override bool Check(LiquidCheck check)
    {
        check.IncludesFile = true;
        return _markup.IsValid ? Values.All(check.CanLookUp) || check.NotRun(Span, Values) : MeantTag is { } meant ? check.Malformed(Span, meant) : check.NotRun(Span);
    }

    public override void Render(LiquidRun run)
    {
        if (!_markup.IsValid)
        {
            run.Malformed(Span, MeantTag ?? "write a file name and parameters such as title=\"a\"");
            return;
        }

        if (!Values.All(value => run.Scope.CanLookUp(value, _ => false)))
        {
            run.Keep(Span, Values);
            return;
        }

        var folder = _isRelative ? run.Context.Folder : run.Context.IncludesFolder;
        var name = NameOf(run);
        if (IncludeMarkup.PathOf(folder, name) is not { } path)
        {
            // While references are collected, a name with values is not known.
            if (!run.Scope.IsCollecting || _markup.IsFixed)
            {
                run.Malformed(Span, MeantTag ?? "write a path without '..', '\\' and special characters");
            }
        }
        else if (run.Scope.Resolve(ReferenceKind.Include, path) is { } found)
        {
            Include(found, name, run);
        }
    }

    private string? MeantTag => IncludeMarkup.FindMeant(_content) is { } meant ? $"write '{Span.Between(Span.Start, _content.Start)}{meant}{Span.Between(_content.End, Span.End)}'" : null;

    // The value of a parameter can be missing, as in Jekyll.
    private IEnumerable<LiquidOperand> Values => _markup.Parts.Where(part => part.Value is not null).Select(part => part.Value!.Value);

    private void Include(ResolvedReference found, string name, LiquidRun run)
    {
        if (found.Include is { Unreadable: { } problem })
        {
            run.Reporter.ReportUnreadable(problem);
            return;
        }

        if (found.Include is { } file)
        {
            FindUnreadParameters(IncludeTree.Of(file), name, run);
            if (IncludeTree.Of(file).HasFrontMatter)
            {
                run.Reporter.FrontMatterIncluded(_markup.Name, name);
            }

            run.Include(file, Span, _markup.HasParameters ? ParametersOf(run) : null);
            return;
        }

        run.Reporter.Report(
            LiquidProblems.UnknownInclude,
            _markup.Name,
            name,
            (_isRelative ? run.Context.Folder : run.Context.IncludesFolder).TrimEnd('/'),
            found.Suggestion is { } meant ? $"did you mean '{meant}'?" : "create it, or delete the tag");
    }

    private void FindUnreadParameters(IncludeTree file, string name, LiquidRun run)
    {
        var written = _markup.Parameters.Select(parameter => parameter.Name).ToList();
        foreach (var parameter in file.Parameters is null ? [] : written.Where(parameter => !file.Parameters.Contains(parameter, StringComparer.Ordinal)))
        {
            run.Reporter.ParameterIgnored(
                Span,
                parameter,
                name,
                IncludeParameters.FindMeant(parameter, file.Parameters!, written) is { } meant ? $"did you mean '{meant}'?"
                    : file.Parameters!.Count > 0 ? $"delete it, or write one that the file reads: {string.Join(", ", file.Parameters.Select(read => $"'{read}'"))}"
                    : "delete it");
        }
    }

    private string NameOf(LiquidRun run) => string.Concat(_markup.Parts.Select(part =>
        part.Value is null ? part.Text : run.Evaluator.Evaluate(part.Value, out var value) ? LiquidValue.Print(value) : "")).Trim();

    private YamlMapping ParametersOf(LiquidRun run)
    {
        var parameters = new List<YamlEntry>();
        foreach (var (name, operand) in _markup.Parameters)
        {
            object? value = null;
            if (operand is not null)
            {
                run.Scope.LookUp(operand, mayBeMissing: true, out value);
            }

            parameters.Add(new YamlEntry(name, LiquidValue.ToItem(value is LiquidEmptiness ? "" : value)));
        }

        return YamlMapping.Of(parameters);
    }
}
