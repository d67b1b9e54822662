using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NewsContent.Compiler.Problems;

namespace NewsContent.Precompiler;

/// <summary>
/// Compiles posts before the C# compiler runs: their data goes into a resource of the assembly, which costs the compiler next to nothing, and what is
/// to be shown of them into a file that the generator reads. Run by the package's targets: <c>NewsContent.Precompiler.dll inputs folder</c>; or, if the
/// compiler is to read the posts, <c>NewsContent.Precompiler.dll inputs file decode</c>, which finds those that cannot be decoded.
/// </summary>
internal static class Program
{
    private const int Unexpected = 1;

    // What the targets make an error of, with the same number.
    private const int Unreadable = 10;
    private const int TooLarge = 11;

    private static int Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        try
        {
            var (inputs, folders) = InputsFile.Read(arguments[0]);
            HostAssemblies.LookIn(folders);
            return arguments.Length > 2 ? FindUndecodable(inputs, arguments[1]) : Run(inputs, arguments[1]);
        }
        catch (Exception exception)
        {
            // A process that is aborted says the same in many lines, and leaves a dump.
            Console.WriteLine($"{exception.GetType().Name}: {exception.Message}");
            return Unexpected;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindUndecodable(PrecompilationInputs inputs, string path)
    {
        Undecodable.Write(inputs, path);
        return 0;
    }

    // Apart, so that no type of the generator is looked for before it can be found.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Run(PrecompilationInputs inputs, string folder)
    {
        try
        {
            Precompilation.Run(inputs, folder, CancellationToken.None);
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.WriteLine(string.Format(CultureInfo.InvariantCulture, LimitProblems.UnreadableFile.Message, exception.Message));
            return Unreadable;
        }
        catch (PayloadTooLargeException)
        {
            Console.WriteLine(LimitProblems.PayloadTooLarge.Message);
            return TooLarge;
        }
    }
}
