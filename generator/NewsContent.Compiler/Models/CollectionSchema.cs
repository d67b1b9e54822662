using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>A collection: its names and its model.</summary>
internal sealed record CollectionSchema(CollectionNames Names, ModelSchema Model)
{
    /// <summary>The models of the entries in the properties of the model and inside of these entries.</summary>
    public EquatableArray<ModelSchema> Entries { get; init; }

    /// <summary>The front matter key by which C# orders the articles; <c>null</c> if it declares no order.</summary>
    public string? OrderBy { get; init; }

    /// <summary>Returns the order of the articles; <c>null</c> for newest first.</summary>
    /// <param name="orders">The orders of <c>_config.yml</c>.</param>
    public CollectionOrder? FindOrder(EquatableArray<CollectionOrder> orders) =>
        OrderBy is not null ? new CollectionOrder(Names.Folder, OrderBy, default) { IsNatural = true } : orders.FirstOrDefault(order => order.Folder == Names.Folder);
}
