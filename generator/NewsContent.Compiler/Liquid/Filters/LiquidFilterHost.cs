using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>The services that filters use.</summary>
/// <param name="Context">The site and the languages of the body.</param>
/// <param name="Budget">Counts the work.</param>
/// <param name="Expressions">Evaluates the expressions in arguments.</param>
/// <param name="Dates">Reads dates.</param>
/// <param name="Locate">Returns a span in the post.</param>
internal sealed record LiquidFilterHost(LiquidContext Context, LiquidBudget Budget, LiquidItemExpressions Expressions, LiquidDate Dates, Func<LiquidSpan, TextSpan> Locate)
{
    public SiteAddress Site => Context.Site;
}
