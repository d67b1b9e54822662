// Each test runs builds, which would compete for the processors in parallel.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
