namespace NewsContent.AspNetCore.Live;

/// <summary>Changes a Content-Security-Policy so that it allows the script of live mode and its connection.</summary>
internal static class LivePolicy
{
    private const string Self = "'self'";
    private const string None = "'none'";
    private const string Fallback = "default-src";

    /// <summary>Returns a policy that also allows scripts and connections of the app itself. A policy that is <c>null</c> or empty is returned unchanged.</summary>
    public static string? AllowScript(string? policy)
    {
        if (string.IsNullOrEmpty(policy))
        {
            return policy;
        }

        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(directive => directive.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList())
            .ToList();
        Allow("script-src");
        Allow("connect-src");
        if (Find("script-src-elem") is not null)
        {
            Allow("script-src-elem");
        }

        return string.Join("; ", directives.Select(directive => string.Join(' ', directive)));

        List<string>? Find(string name) => directives.Find(directive => directive[0].Equals(name, StringComparison.OrdinalIgnoreCase));

        void Allow(string name)
        {
            var directive = Find(name);
            if (directive is null)
            {
                if (Find(Fallback) is not { } fallback)
                {
                    return;
                }

                directive = [name, .. fallback.Skip(1)];
                directives.Add(directive);
            }

            directive.RemoveAll(source => source.Equals(None, StringComparison.OrdinalIgnoreCase));
            if (!directive.Contains(Self))
            {
                directive.Add(Self);
            }
        }
    }
}
