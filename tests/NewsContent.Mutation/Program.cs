using NewsContent.Mutation;
using NewsContent.Mutation.Running;

// A host contains only the assemblies of a test project, so the assemblies of the run must not be loaded here.
if (args is ["host", var assembly, .. var knownTests])
{
    var answers = Console.Out;
    Console.SetOut(TextWriter.Null);
    new TestHost(assembly, knownTests.FirstOrDefault()).Serve(Console.In, answers);
    return 0;
}

if (MutationOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(MutationOptions.Usage);
    return 2;
}

MutationRun.Run(options);
return 0;
