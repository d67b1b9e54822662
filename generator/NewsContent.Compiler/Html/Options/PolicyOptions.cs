using NewsContent.Compiler.Html.Frames;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html.Options;

/// <summary>What a project changes in the policy: checked, sorted and without doubles, so that equal changes are equal values.</summary>
internal sealed record PolicyOptions
{
    public EquatableArray<string> AddedElements { get; init; }

    public EquatableArray<string> RemovedElements { get; init; }

    public EquatableArray<AttributeName> AddedAttributes { get; init; }

    public EquatableArray<AttributeName> RemovedAttributes { get; init; }

    /// <summary>Schemes of links besides those that every article may use.</summary>
    public EquatableArray<string> Schemes { get; init; }

    public bool AllowsStyle { get; init; }

    public bool AllowsDataImages { get; init; }

    public FrameHosts FrameHosts { get; init; }
}
