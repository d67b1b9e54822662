using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>The keys of a post that its model does not declare, without locations.</summary>
/// <param name="Folder">The folder of the post's collection.</param>
/// <param name="Keys">A property for each key that a property could read.</param>
internal sealed record UndeclaredKeys(string Folder, EquatableArray<KeyDeclaration> Keys);
