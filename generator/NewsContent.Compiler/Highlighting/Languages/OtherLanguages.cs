using NewsContent.Compiler.Highlighting.Syntaxes;
using static NewsContent.Compiler.Highlighting.Languages.StringForms;

namespace NewsContent.Compiler.Highlighting.Languages;

/// <summary>The languages with comments of their own.</summary>
internal static class OtherLanguages
{
    public static void AddTo(Action<string, Func<CodeSyntax>> add)
    {
        add("sql mysql postgresql postgres plsql psql tsql t-sql sqlite", static () => new ProgramSyntax
        {
            Words = """
                k:add all alter analyze and any as asc begin between by cascade case check column commit constraint create cross cursor database declare default delete desc distinct drop else elsif end except exec execute exists explain
                fetch for foreign from full function grant group having if in index inner insert intersect into is join key language left like limit materialized natural not of offset on or order outer over partition primary
                procedure recursive references replace return returning returns revoke right rollback rows select set table temporary then to top transaction trigger truncate union unique update using values view when where
                while window with;
                kt:bigint binary bit blob boolean bytea char character date datetime decimal double float int integer interval json jsonb money nchar numeric nvarchar real serial smallint text time timestamp timestamptz tinyint uuid varchar;
                kc:true false null;nb:avg cast coalesce count current_date current_timestamp lower max min now row_number substring sum trim upper
                """,
            IgnoresCase = true,
            LineComments = ["--", "#"],
            BlockComments = [("/*", "*/")],
            Strings = [Doubled('\'', CodeClass.SingleQuoted), Doubled('"', CodeClass.Symbol), new("`", "`", CodeClass.Symbol)],
            Sigils = "@:nv",
        });
        add("vb vbnet visualbasic vb.net vba", static () => new ProgramSyntax
        {
            Words = """
                k:addhandler addressof and andalso as byref byval call case catch class const continue declare dim do each else elseif end enum erase error event exit finally for friend function get gettype global goto handles
                if implements imports in inherits interface is isnot let lib like loop me mod module mustinherit mustoverride mybase namespace new next not notinheritable on operator option optional or orelse overridable overrides
                paramarray partial private property protected public raiseevent readonly redim rem resume return select set shadows shared static step stop structure sub synclock then throw to try typeof until using wend when
                while with withevents writeonly xor;
                kt:boolean byte char date decimal double integer long object short single string variant;kc:true false nothing
                """,
            IgnoresCase = true,
            LineComments = ["'"],
            Strings = [new("\"", "\"", CodeClass.DoubleQuoted) { Escape = '\0', IsDoubled = true }],
            Declares = "nc:class enum interface module structure;nf:sub function;nn:imports namespace",
        });
        add("fsharp f# fs", static () => new ProgramSyntax
        {
            Words = "k:abstract and as assert begin default do done downcast downto elif else end exception extern finally for fun function if in inherit inline interface internal lazy match member mutable new not null of open or override private public rec return static then to try type upcast use val void when while with yield;kd:let module namespace;kt:bool byte char decimal float int int64 list obj option seq string unit;kc:true false None Some",
            LineComments = ["//"],
            BlockComments = [("(*", "*)")],
            CommentsNest = true,
            Strings = [DoubleQuotes with { IsMultiline = true }, Triple with { Escape = '\0' }, new("@\"", "\"", CodeClass.DoubleQuoted) { Escape = '\0', IsDoubled = true, IsMultiline = true }, new("$\"", "\"", CodeClass.DoubleQuoted) { Code = "{" }, Character],
            HasLifetimes = true,
            Declares = "nc:type;nn:module namespace open",
            Capitalized = CodeClass.ClassName,
            Called = null,
        });
        add("ocaml ml", static () => new ProgramSyntax
        {
            Words = "k:and as begin class constraint do done downto else end exception external for fun function functor if in include inherit initializer lazy match method module mutable new object of open or private rec sig struct then to try type val virtual when while with;kd:let;kt:bool char float int list option string unit;kc:true false None Some",
            BlockComments = [("(*", "*)")],
            CommentsNest = true,
            Strings = [DoubleQuotes with { IsMultiline = true }, Character],
            HasLifetimes = true,
            Capitalized = CodeClass.ClassName,
            Called = null,
        });
        add("haskell hs", static () => new ProgramSyntax
        {
            Words = "k:as case class data default deriving do else family forall foreign hiding if import in infix infixl infixr instance let module newtype of qualified then type where;kt:Bool Char Double Either Float IO Int Integer Maybe String;kc:True False Nothing Just",
            LineComments = ["--"],
            BlockComments = [("{-", "-}")],
            CommentsNest = true,
            Strings = [DoubleQuotes, Character],
            NameEnds = "'",
            HasLifetimes = true,
            Capitalized = CodeClass.ClassName,
            Called = null,
        });
        add("erlang erl", static () => new ProgramSyntax
        {
            Words = "k:after and andalso begin case catch end fun if let not of or orelse receive try when xor;kc:true false undefined ok",
            LineComments = ["%"],
            Strings = [DoubleQuotes with { IsMultiline = true }, SingleQuotes],
            Capitalized = CodeClass.Variable,
        });
        add("lua", static () => new ProgramSyntax
        {
            Words = "k:and break do else elseif end for function goto if in local not or repeat return then until while;kc:true false nil;nb:assert error ipairs pairs pcall print require select setmetatable tonumber tostring type",
            LineComments = ["--"],
            BlockComments = [("--[[", "]]")],
            Strings = [DoubleQuotes, SingleQuotes, new("[[", "]]", CodeClass.String) { Escape = '\0', IsMultiline = true }],
            Declares = "nf:function",
            Operators = "+-*/%=<>~.#^",
        });
        add("common_lisp lisp cl elisp emacs-lisp scheme racket clojure clj edn", static () => new ProgramSyntax
        {
            Words = "k:and begin case cond def defmacro defmethod defn defparameter defprotocol defrecord defstruct defun defvar define do dolist dotimes else fn for if lambda let let* letrec loop ns or progn quote recur require setf setq unless when while;kc:nil t true false",
            LineComments = [";"],
            Strings = [DoubleQuotes with { IsMultiline = true }],
            NameCharacters = "-*+/!?<>=&%",
            Sigils = "::ss",
            Operators = "'`,@#^",
            Declares = "nf:defun defn defmacro define;nv:def defvar defparameter;nn:ns",
            Called = null,
        });
        add("matlab octave m", static () => new ProgramSyntax
        {
            Words = "k:break case catch classdef continue else elseif end for function global if otherwise parfor persistent return switch try while;kc:true false pi inf nan",
            LineComments = ["%", "#"],
            Strings = [DoubleQuotes, Doubled('\'', CodeClass.SingleQuoted) with { IsMultiline = false }],
        });
        add("pascal delphi objectpascal", static () => new ProgramSyntax
        {
            Words = "k:and array as begin case class const constructor destructor div do downto else end except exit file finally for function goto if implementation in inherited interface is mod not of or out override private procedure program property protected public raise record repeat set shl shr then to try type unit until uses var virtual while with xor;kt:boolean byte char double extended int64 integer longint real shortint single string word;kc:true false nil",
            IgnoresCase = true,
            LineComments = ["//"],
            BlockComments = [("{", "}"), ("(*", "*)")],
            Strings = [Doubled('\'', CodeClass.SingleQuoted) with { IsMultiline = false }],
            Declares = "nf:function procedure;nn:unit program",
        });
        add("fortran f90", static () => new ProgramSyntax
        {
            Words = "k:allocate allocatable call case contains cycle deallocate dimension do else elseif end enddo endif exit function if implicit in intent interface module none only open out parameter pointer print program read recursive result return save select stop subroutine then to type use where while write;kt:character complex double integer logical precision real",
            IgnoresCase = true,
            LineComments = ["!"],
            Strings = [Doubled('\'', CodeClass.SingleQuoted) with { IsMultiline = false }, Doubled('"', CodeClass.DoubleQuoted) with { IsMultiline = false }],
            Declares = "nf:function subroutine;nn:module program use",
        });
        add("viml vim vimscript", static () => new ProgramSyntax
        {
            Words = "k:augroup autocmd call command echo else elseif endfor endfunction endif endwhile execute finish for function highlight if in inoremap let map nmap nnoremap noremap return set setlocal silent syntax unlet vmap vnoremap while",
            LineComments = ["\""],
            CommentsFollowSpace = true,
            Strings = [Doubled('\'', CodeClass.SingleQuoted) with { IsMultiline = false }],
            Sigils = "&:nv",
            Declares = "nf:function",
        });
        add("batchfile batch bat cmd dosbatch", static () => new ProgramSyntax
        {
            Words = "k:call do else endlocal exist exit for goto if in not pause set setlocal shift;nb:cd copy del dir echo md mkdir move rd ren rmdir type xcopy",
            IgnoresCase = true,
            LineComments = ["::", "rem ", "REM "],
            Strings = [DoubleQuotes with { Escape = '\0' }, new("%", "%", CodeClass.Variable) { Escape = '\0' }],
            Operators = "=|&<>@",
        });
        add("tex latex", static () => new ProgramSyntax
        {
            LineComments = ["%"],
            Strings = [new("$$", "$$", CodeClass.String) { IsMultiline = true }, new("$", "$", CodeClass.String)],
            Sigils = "\\:k",
            Operators = "&^_",
            Called = null,
        });
    }
}
