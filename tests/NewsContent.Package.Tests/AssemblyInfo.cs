// Each test is a build of its own: side by side they would only fight for the processors.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
