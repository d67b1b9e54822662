using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models;

/// <summary>A class that can be a model, whether or not a collection has it.</summary>
/// <param name="Model">The schema.</param>
/// <param name="Location">The location of the name of the class.</param>
internal sealed record ModelCandidate(ModelSchema Model, FileSpan Location);
