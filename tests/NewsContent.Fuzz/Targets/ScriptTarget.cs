using System.Text;

namespace NewsContent.Fuzz.Targets;

/// <summary>A target whose inputs are lists of random edits, one per line. They are not mutations of other inputs.</summary>
internal abstract class ScriptTarget(string name) : FuzzTarget(name)
{
    public override IReadOnlyList<string> Seeds => [];

    public override bool HasBoundedCost => false;

    public override string Next(Random random, Mutator mutator) => string.Join('\n', Write(random));

    public override string Minimize(string input, Func<string, bool> isFound) => Minimizer.MinimizeLines(input, isFound);

    public override byte[] Encode(string input) => Encoding.UTF8.GetBytes(input);

    public override string Decode(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    /// <summary>Returns the lines of a new script.</summary>
    protected abstract IEnumerable<string> Write(Random random);
}
