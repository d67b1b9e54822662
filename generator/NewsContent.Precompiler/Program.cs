using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NewsContent.Compiler.Problems;
using NewsContent.Precompiler.Live;

namespace NewsContent.Precompiler;

/// <summary>
/// Compiles posts before the C# compiler runs. The data goes into a resource of the assembly, which costs the compiler almost nothing, and the diagnostics go into a
/// file that the generator reads. The package's targets run <c>NewsContent.Precompiler.dll inputs folder</c>. If the compiler reads the posts, they run
/// <c>NewsContent.Precompiler.dll inputs file decode</c>, which finds files that cannot be decoded. <c>NewsContent.Precompiler.dll inputs file assets</c> lists the files that
/// the site serves as they are. An app in development runs <c>NewsContent.Precompiler.dll --live folder assembly version</c>, which compiles changed posts until its
/// input ends.
/// </summary>
internal static class Program
{
    private const string LiveOption = "--live";
    private const int Unexpected = 1;

    // The exit codes, which are also the numbers of the errors that the targets report.
    private const int Unreadable = 10;
    private const int TooLarge = 11;

    private static int Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        try
        {
            var isLive = arguments[0] == LiveOption;
            var (inputs, folders) = InputsFile.Read(isLive ? Path.Combine(arguments[1], InputsFile.FileName) : arguments[0]);
            HostAssemblies.LookIn(folders);
            if (isLive)
            {
                RunLive(inputs, arguments);
                return 0;
            }

            return arguments.Length <= 2 ? Run(inputs, arguments[1])
                : arguments[2] == "assets" ? ListAssets(inputs, arguments[1])
                : FindUndecodable(inputs, arguments[1]);
        }
        catch (Exception exception)
        {
            // An aborted process prints the same message in many lines and leaves a dump.
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RunLive(PrecompilationInputs inputs, string[] arguments)
    {
        // The parent closes the input when it ends for any reason.
        var end = new CancellationTokenSource();
        var reader = new Thread(() =>
        {
            while (Console.OpenStandardInput().ReadByte() >= 0)
            {
            }

            Environment.Exit(0);
        })
        {
            IsBackground = true,
        };
        reader.Start();
        using var output = Console.OpenStandardOutput();
        var payload = arguments.Length > 3 && Guid.TryParse(arguments[3], out var version) ? BuiltAssembly.ReadPayload(arguments[2], version) : [];
        using var session = new LiveSession(inputs, arguments[1], output, payload);
        session.Run(end.Token);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ListAssets(PrecompilationInputs inputs, string path)
    {
        AssetList.Write(inputs, path);
        return 0;
    }

    // A separate method, so that no type of the generator is loaded before its assembly can be resolved.
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
            Console.WriteLine(string.Format(CultureInfo.InvariantCulture, LimitProblems.UnreadableFile.Message, exception.Message.TrimEnd('.')));
            return Unreadable;
        }
        catch (PayloadTooLargeException)
        {
            Console.WriteLine(LimitProblems.PayloadTooLarge.Message);
            return TooLarge;
        }
    }
}
