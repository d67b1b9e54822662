using NewsContent.Compiler.Highlighting.Syntaxes;
using static NewsContent.Compiler.Highlighting.Languages.StringForms;

namespace NewsContent.Compiler.Highlighting.Languages;

/// <summary>The languages with braces and C's comments.</summary>
internal static class BracedLanguages
{
    private const string NewTypes = "nc:class struct interface enum record trait object protocol extension union actor;nf:fn func fun function def;nn:namespace package module import using use";

    private static readonly string[] Slashes = ["//"];
    private static readonly (string, string)[] SlashBlocks = [("/*", "*/")];

    private const string CWords = """
        k:auto break case const continue default do else enum extern for goto if inline register restrict return sizeof static struct switch typedef union volatile while _Static_assert;
        kt:bool char double float int long short signed unsigned void size_t ssize_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t wchar_t FILE;
        kc:NULL true false
        """;

    private const string JavaScriptWords = """
        k:as async await break case catch continue debugger default delete do else finally for from if in instanceof new of return switch throw try typeof void while with yield;
        kd:class const extends function get let set static super var;kn:export import;
        kc:true false null undefined NaN Infinity;nb:this arguments Array Boolean console Date document Error JSON Map Math Number Object Promise Proxy RegExp Set String Symbol window globalThis
        """;

    public static ProgramSyntax JavaScript { get; } = new()
    {
        Words = JavaScriptWords,
        LineComments = Slashes,
        BlockComments = SlashBlocks,
        Strings = [DoubleQuotes, SingleQuotes, Backtick with { Code = "${" }],
        NameCharacters = "$",
        Declares = "nc:class;nf:function",
        HasRegex = true,
        Sigils = "@:nd",
    };

    public static void AddTo(Action<string, Func<CodeSyntax>> add)
    {
        add("c h", static () => C(CWords));
        add("cpp c++ cc cxx hpp arduino ino cuda", static () => C(CWords + """
            ;k:alignas alignof and catch co_await co_return co_yield concept const_cast consteval constexpr constinit decltype delete dynamic_cast explicit export final friend mutable new
            noexcept not operator or override private protected public reinterpret_cast requires static_assert static_cast template this thread_local throw try typeid typename using virtual;
            kd:class namespace;kt:string vector map set pair unique_ptr shared_ptr char8_t char16_t char32_t;kc:nullptr
            """));
        add("objective_c objective-c objc obj-c objectivec", static () => C(CWords + """
            ;k:@interface @implementation @end @property @protocol @class @selector @synthesize @dynamic @try @catch @finally @throw @autoreleasepool @import in self super nonatomic strong weak copy readonly;
            kt:id BOOL NSString NSArray NSDictionary NSNumber NSInteger NSUInteger CGFloat instancetype SEL Class;kc:YES NO nil Nil
            """, "@"));
        add("csharp c# cs", static () => new ProgramSyntax
        {
            Words = """
                k:abstract add and as async await base break case catch checked const continue default delegate do else event explicit extern file finally fixed for foreach from get global goto group if implicit in
                init internal into is join let lock managed new not on operator or orderby out override params partial private protected public readonly ref remove required return sealed select set sizeof
                stackalloc static switch this throw try typeof unchecked unmanaged unsafe using virtual volatile when where while with yield;
                kd:class enum interface namespace record struct;
                kt:bool byte char decimal double dynamic float int long nint nuint object sbyte short string uint ulong ushort var void;kc:true false null
                """,
            LineComments = Slashes,
            BlockComments = SlashBlocks,
            HasPreprocessor = true,
            Strings =
            [
                DoubleQuotes, Character, Triple with { Escape = '\0' },
                new("@\"", "\"", CodeClass.DoubleQuoted) { Escape = '\0', IsDoubled = true, IsMultiline = true },
                new("$\"", "\"", CodeClass.DoubleQuoted) { Code = "{" },
                new("$@\"", "\"", CodeClass.DoubleQuoted) { Escape = '\0', IsDoubled = true, IsMultiline = true, Code = "{" },
                new("@$\"", "\"", CodeClass.DoubleQuoted) { Escape = '\0', IsDoubled = true, IsMultiline = true, Code = "{" },
                new("$\"\"\"", "\"\"\"", CodeClass.DoubleQuoted) { Escape = '\0', IsMultiline = true, Code = "{" },
                new("$$\"\"\"", "\"\"\"", CodeClass.DoubleQuoted) { Escape = '\0', IsMultiline = true },
            ],
            NameCharacters = "@",
            Declares = "nc:class enum interface record struct new;nn:namespace using",
        });
        add("java", static () => new ProgramSyntax
        {
            Words = """
                k:assert break case catch continue default do else finally for if instanceof new return super switch this throw try while yield;
                kd:abstract class enum extends final implements interface native non-sealed permits private protected public record sealed static strictfp synchronized throws transient volatile;
                kn:import package;kt:boolean byte char double float int long short void var;kc:true false null
                """,
            LineComments = Slashes,
            BlockComments = SlashBlocks,
            Strings = [DoubleQuotes, Character, Triple],
            Sigils = "@:nd",
            Declares = "nc:class enum interface record;nn:import package",
            Capitalized = CodeClass.ClassName,
        });
        add("kotlin kt kts", static () => new ProgramSyntax
        {
            Words = """
                k:as break by catch companion constructor continue do else finally for get if in init is out return set super this throw try typealias when where while;
                kd:abstract annotation class const data enum external final fun infix inline inner interface internal lateinit object open operator override private protected public sealed suspend tailrec val var vararg;
                kn:import package;kt:Any Boolean Byte Char Double Float Int List Long Map Nothing Set Short String Unit;kc:true false null
                """,
            LineComments = Slashes,
            BlockComments = SlashBlocks,
            CommentsNest = true,
            Strings = [DoubleQuotes with { Code = "${", Variable = '$' }, Triple with { Escape = '\0', Code = "${", Variable = '$' }, Character],
            Sigils = "@:nd",
            Declares = NewTypes,
            Capitalized = CodeClass.ClassName,
        });
        add("scala", static () => new ProgramSyntax
        {
            Words = """
                k:case catch do else enum extends finally for forSome given if implicit match new return super then this throw try using while with yield;
                kd:abstract class def final lazy object override private protected sealed trait type val var;kn:import package;
                kt:Any Boolean Byte Char Double Float Int List Long Map Nothing Option Set Short String Unit;kc:true false null
                """,
            LineComments = Slashes,
            BlockComments = SlashBlocks,
            CommentsNest = true,
            Strings = [.. new[] { DoubleQuotes with { Code = "${", Variable = '$' }, Triple with { Escape = '\0', Code = "${", Variable = '$' } }.Prefixed("s f"), Character],
            HasLifetimes = true,
            Sigils = "@:nd",
            Declares = NewTypes,
            Capitalized = CodeClass.ClassName,
        });
        add("groovy gradle", static () => new ProgramSyntax
        {
            Words = """
                k:as assert break case catch continue default do else finally for if in instanceof new return super switch this throw try while;
                kd:abstract class def enum extends final implements interface private protected public static throws trait void;kn:import package;
                kt:boolean byte char double float int long short;kc:true false null
                """,
            LineComments = Slashes,
            BlockComments = SlashBlocks,
            Strings = [DoubleQuotes with { Code = "${", Variable = '$' }, Triple with { Code = "${", Variable = '$' }, SingleQuotes, TripleSingle],
            Sigils = "@:nd",
            Declares = "nc:class enum interface trait;nn:import package",
            Capitalized = CodeClass.ClassName,
        });
        add("javascript js node jsx mjs cjs", static () => JavaScript);
        add("typescript ts tsx", static () => new ProgramSyntax
        {
            Words = JavaScriptWords + ";k:abstract asserts declare enum implements infer is keyof namespace override private protected public readonly satisfies type;kd:interface;kt:any bigint boolean never number object string unknown",
            LineComments = Slashes,
            BlockComments = SlashBlocks,
            Strings = [DoubleQuotes, SingleQuotes, Backtick with { Code = "${" }],
            NameCharacters = "$",
            Declares = "nc:class enum interface type;nf:function;nn:namespace",
            HasRegex = true,
            Sigils = "@:nd",
        });
        add("go golang", static () => new ProgramSyntax
        {
            Words = """
                k:break case chan continue default defer else fallthrough for go goto if import package range return select switch;kd:const func interface map struct type var;
                kt:any bool byte complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr;kc:true false nil iota;
                nb:append cap clear close complex copy delete imag len make max min new panic print println real recover
                """,
            LineComments = Slashes,
            BlockComments = SlashBlocks,
            Strings = [DoubleQuotes, Character, Backtick with { Escape = '\0' }],
            Declares = "nf:func;nc:type;nn:package",
        });
        add("rust rs", static () => new ProgramSyntax
        {
            Words = """
                k:as async await break const continue crate dyn else extern for if impl in loop match mod move mut pub ref return self Self static super trait unsafe use where while;
                kd:enum fn let struct type union;kt:bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize String Vec Option Result Box;kc:true false None Some Ok Err
                """,
            LineComments = Slashes,
            BlockComments = SlashBlocks,
            CommentsNest = true,
            Strings =
            [
                DoubleQuotes with { IsMultiline = true }, new("b\"", "\"", CodeClass.DoubleQuoted) { IsMultiline = true }, Character, new("b'", "'", CodeClass.Character),
                new("r\"", "\"", CodeClass.DoubleQuoted) { Escape = '\0', IsMultiline = true }, new("r#\"", "\"#", CodeClass.DoubleQuoted) { Escape = '\0', IsMultiline = true },
            ],
            NameEnds = "!",
            HasLifetimes = true,
            Declares = "nf:fn;nc:enum struct trait type union;nn:mod",
        });
        add("swift", static () => new ProgramSyntax
        {
            Words = """
                k:as async await break case catch continue default defer do else fallthrough for guard if in is repeat return self Self super switch throw throws try where while;
                kd:actor associatedtype class deinit enum extension fileprivate final func import init inout internal lazy let mutating open operator override private protocol public some static struct subscript typealias var weak;
                kt:Any Array Bool Character Dictionary Double Float Int Set String Void;kc:true false nil
                """,
            LineComments = Slashes,
            BlockComments = SlashBlocks,
            CommentsNest = true,
            Strings = [DoubleQuotes with { Code = "\\(" }, Triple with { Code = "\\(" }],
            Sigils = "@:nd #:cp",
            Declares = NewTypes,
            Capitalized = CodeClass.ClassName,
        });
        add("dart", static () => new ProgramSyntax
        {
            Words = """
                k:as assert async await break case catch continue default do else export extends extension finally for hide if implements import in is library mixin new on part rethrow return show super switch sync this throw try while with yield;
                kd:abstract class const enum external factory final get late required set static typedef var;kt:bool double dynamic int num void String List Map Set Future Stream;kc:true false null
                """,
            LineComments = Slashes,
            BlockComments = SlashBlocks,
            Strings = [DoubleQuotes with { Code = "${", Variable = '$' }, SingleQuotes with { Code = "${", Variable = '$' }, Triple with { Code = "${" }, TripleSingle with { Code = "${" }],
            Sigils = "@:nd",
            Declares = "nc:class enum mixin extension",
            Capitalized = CodeClass.ClassName,
        });
        add("php", static () => Php);
        add("json json5 jsonc geojson webmanifest", static () => new ProgramSyntax
        {
            Words = "kc:true false null",
            LineComments = Slashes,
            BlockComments = SlashBlocks,
            Strings = [DoubleQuotes, SingleQuotes],
            Keys = CodeClass.Label,
            Operators = "-",
            Called = null,
        });
        add("protobuf proto", static () => new ProgramSyntax
        {
            Words = "k:enum extend extensions import message oneof option optional package public repeated required reserved returns rpc service stream syntax to;kt:bool bytes double fixed32 fixed64 float int32 int64 map sint32 sint64 string uint32 uint64;kc:true false",
            LineComments = Slashes,
            BlockComments = SlashBlocks,
            Strings = [DoubleQuotes, SingleQuotes],
            Declares = "nc:enum message service;nf:rpc;nn:package",
        });
        add("graphql gql", static () => new ProgramSyntax
        {
            Words = "k:directive enum extend fragment implements input interface mutation on query scalar schema subscription type union;kt:Boolean Float ID Int String;kc:true false null",
            LineComments = ["#"],
            Strings = [DoubleQuotes, Triple],
            Sigils = "$:nv @:nd",
            Declares = "nc:enum input interface scalar type union;nf:fragment mutation query subscription",
        });
        add("hcl terraform tf", static () => new ProgramSyntax
        {
            Words = "k:data dynamic for for_each if in locals module output provider resource terraform variable;kc:true false null;kt:any bool list map number object set string",
            LineComments = ["#", "//"],
            BlockComments = SlashBlocks,
            Strings = [DoubleQuotes with { Code = "${" }],
            HasHeredocs = true,
        });
        add("solidity sol", static () => new ProgramSyntax
        {
            Words = "k:as assembly break case catch constant continue default do else emit event external final for function if immutable import indexed interface internal is let library mapping memory modifier new payable pragma private public pure return returns revert storage struct switch throw try using view virtual while;kd:contract;kt:address bool bytes bytes32 int int256 string uint uint8 uint256;kc:true false",
            LineComments = Slashes,
            BlockComments = SlashBlocks,
            Strings = [DoubleQuotes, SingleQuotes],
            Declares = "nc:contract interface library struct;nf:function event modifier",
        });
        add("glsl hlsl", static () => C(CWords + ";k:attribute discard in inout layout out precision uniform varying;kt:mat2 mat3 mat4 sampler2D vec2 vec3 vec4 float2 float3 float4"));
        add("nginx apache apacheconf conf", static () => new ProgramSyntax
        {
            Words = "k:events http if include listen location rewrite return root server server_name set upstream;kc:off on",
            LineComments = ["#"],
            Strings = [DoubleQuotes, SingleQuotes],
            NameCharacters = "-",
            Sigils = "$:nv",
            Operators = "~=*^",
        });
    }

    public static ProgramSyntax Php { get; } = new()
    {
        Words = """
            k:abstract and as break callable case catch class clone const continue declare default do echo else elseif empty enum exit extends final finally fn for foreach function global goto if implements include
            include_once instanceof insteadof interface isset list match namespace new or print private protected public readonly require require_once return static switch throw trait try unset use while xor yield;
            kt:array bool float int iterable mixed never object string void;kc:true false null;nb:self parent
            """,
        IgnoresCase = true,
        LineComments = ["//", "#"],
        BlockComments = SlashBlocks,
        Strings = [DoubleQuotes with { IsMultiline = true, Variable = '$' }, SingleQuotes with { IsMultiline = true }, new("<?", "php", CodeClass.Preprocessor) { Escape = '\0' }],
        Sigils = "$:nv",
        HasHeredocs = true,
        Declares = "nc:class enum interface trait new;nf:function;nn:namespace",
    };

    private static ProgramSyntax C(string words, string nameCharacters = "") => new()
    {
        Words = words,
        LineComments = Slashes,
        BlockComments = SlashBlocks,
        HasPreprocessor = true,
        Strings = [DoubleQuotes, Character, new("L\"", "\"", CodeClass.DoubleQuoted), new("u8\"", "\"", CodeClass.DoubleQuoted), new("R\"(", ")\"", CodeClass.DoubleQuoted) { Escape = '\0', IsMultiline = true }, new("@\"", "\"", CodeClass.DoubleQuoted)],
        NameCharacters = nameCharacters,
        DigitSeparators = "'",
        Declares = "nc:class struct enum union @interface @implementation;nn:namespace",
    };
}
