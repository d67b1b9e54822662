using System.Text.RegularExpressions;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Liquid.Filters;
using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Liquid.Tags;

namespace NewsContent.Compiler.Liquid;

/// <summary>The names of other files and of values of the site that Liquid contains, found without running it.</summary>
internal sealed class OutsideNames
{
    private static readonly Regex Variable = new(@"(?<![\w.\-])(?:site|page)(?=[.\[])", RegexOptions.CultureInvariant);

    private static readonly Regex Now = new("(?<quote>[\"'])(?:now|today)\\k<quote>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private readonly List<Func<LiquidContext, Reference>> _references = [];

    private OutsideNames()
    {
    }

    /// <summary>Finds the names in the tags and outputs of a source, including those that do not run.</summary>
    public static OutsideNames Find(LiquidSource source)
    {
        var names = new OutsideNames();
        foreach (var token in new LiquidScanner(source).Scan())
        {
            switch (token.Kind)
            {
                case LiquidTokenKind.Tag:
                    names.AddTag(token);
                    names.AddVariables(token.Content);
                    break;
                case LiquidTokenKind.Output:
                    names.AddVariables(token.Content);
                    break;
            }
        }

        return names;
    }

    /// <summary>Returns the references of a post that includes the text.</summary>
    public IEnumerable<Reference> In(LiquidContext context) => _references.Select(reference => reference(context));

    // A name that depends on a value can be every file of the folder.
    private void AddTag(LiquidToken tag)
    {
        switch (tag.Name)
        {
            case "include" or "include_relative" when IncludeMarkup.Parse(tag.Markup) is { IsValid: true } markup:
                var isRelative = tag.Name == "include_relative";
                var name = markup.IsFixed ? markup.Name.ToString() : null;
                _references.Add(context => new Reference(ReferenceKind.Include, PathOf(name, isRelative ? context.Folder : context.IncludesFolder)));
                break;
            case "liquid":
                foreach (var line in LiquidLines.Scan(tag.Markup))
                {
                    AddTag(line);
                }

                break;
            case "post_url" or "link" when !tag.Markup.ToString().Contains("{{"):
                var reference = new Reference(tag.Name == "link" ? ReferenceKind.File : ReferenceKind.PostName, ReferenceNode.TargetOf(tag));
                _references.Add(_ => reference);
                break;
        }
    }

    private static string PathOf(string? name, string folder) => (name is null ? null : IncludeMarkup.PathOf(folder, name)) ?? folder;

    private void AddVariables(LiquidSpan content)
    {
        if (Now.IsMatch(content.ToString()))
        {
            _references.Add(_ => LiquidDate.Today);
        }

        foreach (Match match in Variable.Matches(content.ToString()))
        {
            if (LiquidPathReader.Read(content.Between(content.Start + match.Index, content.End)) is not { } variable || !LiquidNames.CanFind(variable, isIncluded: true))
            {
                continue;
            }

            if (variable.Root == "site" && variable.FixedRest is not ("url" or "baseurl"))
            {
                var reference = SiteValues.SiteReference(variable);
                _references.Add(_ => reference);
            }
            else if (variable.Root == "page" && variable.Steps[0].Name is "next" or "previous")
            {
                _references.Add(context => SiteValues.NeighborReference(context.Path, variable));
            }
        }
    }
}
