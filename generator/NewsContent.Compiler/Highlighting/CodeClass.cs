namespace NewsContent.Compiler.Highlighting;

/// <summary>The classes of colored code: the short names of Pygments, which Rouge uses too.</summary>
internal static class CodeClass
{
    public const string Keyword = "k";
    public const string Constant = "kc";
    public const string Declaration = "kd";
    public const string Type = "kt";
    public const string Comment = "cm";
    public const string LineComment = "c1";
    public const string Preprocessor = "cp";
    public const string String = "s";
    public const string DoubleQuoted = "s2";
    public const string SingleQuoted = "s1";
    public const string Backticks = "sb";
    public const string Character = "sc";
    public const string Heredoc = "sh";
    public const string Escape = "se";
    public const string Interpolation = "si";
    public const string Regex = "sr";
    public const string Symbol = "ss";
    public const string Integer = "mi";
    public const string Float = "mf";
    public const string Hexadecimal = "mh";
    public const string Octal = "mo";
    public const string Binary = "mb";
    public const string Attribute = "na";
    public const string Builtin = "nb";
    public const string ClassName = "nc";
    public const string ConstantName = "no";
    public const string Decorator = "nd";
    public const string Entity = "ni";
    public const string Function = "nf";
    public const string Label = "nl";
    public const string Namespace = "nn";
    public const string Property = "py";
    public const string Tag = "nt";
    public const string Variable = "nv";
    public const string InstanceVariable = "vi";
    public const string Operator = "o";
    public const string Deleted = "gd";
    public const string Inserted = "gi";
    public const string Heading = "gh";
    public const string Subheading = "gu";
    public const string Emphasis = "ge";
    public const string Strong = "gs";
    public const string Output = "go";
    public const string Prompt = "gp";

    /// <summary>All classes, for documentation and tests.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. typeof(CodeClass).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];
}
