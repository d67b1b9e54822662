using NewsContent.Compiler.Html.Frames;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html.Options;

/// <summary>The changes of a project to the policy: validated, sorted and distinct, so that equal changes are equal values.</summary>
internal sealed record PolicyOptions
{
    public EquatableArray<string> AddedElements { get; init; }

    public EquatableArray<string> RemovedElements { get; init; }

    public EquatableArray<AttributeName> AddedAttributes { get; init; }

    public EquatableArray<AttributeName> RemovedAttributes { get; init; }

    /// <summary>The schemes of links in addition to the default schemes.</summary>
    public EquatableArray<string> Schemes { get; init; }

    public bool AllowsStyle { get; init; }

    public bool AllowsDataImages { get; init; }

    /// <summary>Whether MathML is allowed.</summary>
    public bool AllowsMath { get; init; }

    public FrameHosts FrameHosts { get; init; }

    /// <summary>The elements that separate segments.</summary>
    public EquatableArray<ComponentElement> Components { get; init; }
}
