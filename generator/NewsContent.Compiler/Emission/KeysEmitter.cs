using NewsContent.Compiler.CSharp;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Emission;

/// <summary>Prints the undeclared keys of a model's posts as attributes, from which a code fix creates declarations.</summary>
internal static class KeysEmitter
{
    public static string Emit(ModelSchema model, EquatableArray<KeyDeclaration> keys)
    {
        var writer = ModelEmitter.Begin(model, keys.Select(key =>
            $"[global::NewsContent.CompilerServices.UndeclaredKey({CSharpLiteral.String(key.Key)}, {CSharpLiteral.String(key.Type)}, {CSharpLiteral.String(key.Property)})]"));
        return ModelEmitter.End(writer, model);
    }
}
