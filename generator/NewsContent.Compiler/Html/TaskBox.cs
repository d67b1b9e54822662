namespace NewsContent.Compiler.Html;

/// <summary>
/// The box of a task: a disabled checkbox with a fixed state. All its attributes are written here; the post only determines whether it is checked.
/// </summary>
internal static class TaskBox
{
    /// <summary>The rule of <c>input</c>. A project can remove these attributes; the others are always written.</summary>
    public static readonly ElementRule Rule = new(
        Disposition.Keep,
        ElementKind.Void,
        new(StringComparer.Ordinal)
        {
            ["class"] = AttributeCheck.Parse("task-list-item-checkbox"),
            ["aria-label"] = AttributeCheck.Parse(Checked + "|" + Open),
        },
        "forms do not work in an article")
    {
        HasFixedAttributes = true,
    };

    // Labels that do not depend on a language. The role of the element provides the rest.
    private const string Checked = "\u2611";
    private const string Open = "\u2610";

    /// <summary>Returns whether browsers treat an <c>input</c> with this <c>type</c> as a checkbox; they ignore ASCII case.</summary>
    public static bool IsCheckbox(string? type) => string.Equals(type, "checkbox", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns all attributes of the box.</summary>
    /// <param name="isChecked">Whether the task is done.</param>
    /// <param name="rule">The rule of <c>input</c> in the policy of the project.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Attributes(bool isChecked, ElementRule rule)
    {
        var attributes = new List<KeyValuePair<string, string>> { new("type", "checkbox") };
        if (rule.Attributes.ContainsKey("class"))
        {
            attributes.Add(new("class", "task-list-item-checkbox"));
        }

        attributes.Add(new("disabled", ""));
        if (isChecked)
        {
            attributes.Add(new("checked", ""));
        }

        if (rule.Attributes.ContainsKey("aria-label"))
        {
            attributes.Add(new("aria-label", isChecked ? Checked : Open));
        }

        return attributes;
    }
}
