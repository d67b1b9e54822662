namespace NewsContent.Fuzz.Sites;

/// <summary>A way to build a site again and again, and the same site from nothing.</summary>
internal interface ISiteBuild : IDisposable
{
    /// <summary>Builds with the state that earlier builds left.</summary>
    BuildResult Build(Site site);

    /// <summary>Builds without any state.</summary>
    BuildResult BuildClean(Site site);

    /// <summary>Begins a build and stops it.</summary>
    /// <param name="site">The site.</param>
    /// <param name="moment">When to stop it: the larger, the later.</param>
    void Cancel(Site site, int moment);

    /// <summary>Begins a build in a process and kills the process.</summary>
    /// <param name="site">The site.</param>
    /// <param name="moment">When to kill it: the larger, the later.</param>
    void Kill(Site site, int moment);

    /// <summary>Damages the state that earlier builds left.</summary>
    /// <param name="words">The damage.</param>
    void Damage(string[] words);
}
