using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Liquid.Tags;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>The syntax tree of an included file, which is parsed once for all posts.</summary>
internal sealed class IncludeTree
{
    private static readonly ConditionalWeakTable<IncludeFile, IncludeTree> Trees = new();

    private static readonly Regex FrontMatter = new(@"\A---[ \t]*\n(?:[\w-]+[ \t]*:.*\n)*---[ \t]*(?:\n|\z)", RegexOptions.CultureInvariant);

    private IncludeTree(IncludeFile file)
    {
        File = new SourceFile(file.FilePath, file.Text);
        Source = new LiquidSource(File.Text, 0);
        Nodes = LiquidParser.Parse(Source);
        Names = OutsideNames.Find(Source);
        Parameters = IncludeParameters.Find(Source);
        HasFrontMatter = FrontMatter.IsMatch(File.Text);
    }

    /// <summary>The text of the file with its lines.</summary>
    public SourceFile File { get; }

    public LiquidSource Source { get; }

    public IReadOnlyList<LiquidNode> Nodes { get; }

    /// <summary>The names of values outside of the file.</summary>
    public OutsideNames Names { get; }

    /// <summary>Whether the file begins with front matter, which is a part of its text.</summary>
    public bool HasFrontMatter { get; }

    /// <summary>The parameters that the file reads; <c>null</c> if it can read any.</summary>
    public IReadOnlyCollection<string>? Parameters { get; }

    public static IncludeTree Of(IncludeFile file) => Trees.GetValue(file, static file => new IncludeTree(file));
}
