namespace NewsContent.Fuzz.Sites;

/// <summary>A way to build a site incrementally and from scratch.</summary>
internal interface ISiteBuild : IDisposable
{
    /// <summary>Builds with the state of earlier builds.</summary>
    BuildResult Build(Site site);

    /// <summary>Builds without any state.</summary>
    BuildResult BuildClean(Site site);

    /// <summary>Starts a build and cancels it.</summary>
    /// <param name="site">The site.</param>
    /// <param name="moment">When to cancel it: a larger value is later.</param>
    void Cancel(Site site, int moment);

    /// <summary>Starts a build in a process and kills the process.</summary>
    /// <param name="site">The site.</param>
    /// <param name="moment">When to kill it: a larger value is later.</param>
    void Kill(Site site, int moment);

    /// <summary>Damages the state of earlier builds.</summary>
    /// <param name="words">The damage.</param>
    void Damage(string[] words);
}
