using NewsContent.Compiler.Highlighting.Syntaxes;
using static NewsContent.Compiler.Highlighting.Languages.StringForms;

namespace NewsContent.Compiler.Highlighting.Languages;

/// <summary>The languages whose comments begin with <c>#</c>.</summary>
internal static class ScriptLanguages
{
    private static readonly string[] Hash = ["#"];

    public static ProgramSyntax Shell { get; } = new()
    {
        Words = """
            k:case do done elif else esac fi for function if in select then time until while;
            nb:alias apt apt-get awk bg brew bundle bundler cat cd chmod chown cp curl declare docker dotnet echo eval exec exit export false find gem git grep head jekyll kill let local ls make mkdir mv node npm npx
            pip pip3 popd printf ps pushd pwd python python3 read readonly return rm ruby sed set shift sort source ssh sudo tail tar test touch trap true type uniq unset wget xargs yarn
            """,
        LineComments = Hash,
        CommentsFollowSpace = true,
        Strings = [DoubleQuotes with { IsMultiline = true, Code = "$(", Variable = '$' }, SingleQuotes with { IsMultiline = true, Escape = '\0' }, new("$'", "'", CodeClass.SingleQuoted), Backtick],
        NameCharacters = "-",
        Sigils = "$:nv",
        HasHeredocs = true,
        Operators = "=|&<>!;",
        Called = CodeClass.Function,
    };

    public static ProgramSyntax Ruby { get; } = new()
    {
        Words = """
            k:BEGIN END alias and begin break case class def defined? do else elsif end ensure for if in module next not or redo rescue retry return self super then undef unless until when while yield;
            kc:true false nil __FILE__ __LINE__;
            nb:attr attr_accessor attr_reader attr_writer catch desc extend fail format gem include lambda loop p prepend print private proc protected public puts raise require require_relative source task throw
            """,
        LineComments = Hash,
        BlockComments = [("=begin", "=end")],
        Strings =
        [
            DoubleQuotes with { IsMultiline = true, Code = "#{" }, SingleQuotes with { IsMultiline = true }, Backtick with { Code = "#{" },
            new("%w[", "]", CodeClass.DoubleQuoted) { IsMultiline = true }, new("%w(", ")", CodeClass.DoubleQuoted) { IsMultiline = true }, new("%i[", "]", CodeClass.Symbol) { IsMultiline = true },
            new("%q(", ")", CodeClass.DoubleQuoted) { IsMultiline = true }, new("%r{", "}", CodeClass.Regex) { IsMultiline = true }, new(":\"", "\"", CodeClass.Symbol),
        ],
        NameEnds = "?!",
        Sigils = "@:vi $:nv ::ss",
        Keys = CodeClass.Symbol,
        HasRegex = true,
        HasHeredocs = true,
        Declares = "nc:class module;nf:def",
        Capitalized = CodeClass.ConstantName,
        Called = null,
    };

    public static void AddTo(Action<string, Func<CodeSyntax>> add)
    {
        add("shell sh bash zsh ksh fish shell_script", static () => Shell);
        add("console shell-session terminal shell_session bash-session", static () => new SessionSyntax(Shell, ["$", "#", "%", ">", "❯"]));
        add("irb rb-session", static () => new SessionSyntax(Ruby, ["irb>", ">>", ">"]));
        add("ruby rb gemspec rake", static () => Ruby);
        add("crystal cr", static () => Ruby);
        add("python py python3 py3 python2", static () => Python());
        add("pycon python-console", static () => new SessionSyntax(Python(), [">>>", "..."]));
        add("perl pl", static () => new ProgramSyntax
        {
            Words = "k:and bless cmp die do else elsif eq for foreach ge gt if last le lt local my ne next not or our package redo require return sub unless until use while xor;nb:chomp defined delete each exists grep join keys length map open pop print printf push ref scalar shift sort split sprintf splice substr undef unshift values wantarray",
            LineComments = Hash,
            Strings = [DoubleQuotes with { IsMultiline = true, Variable = '$' }, SingleQuotes with { IsMultiline = true }, Backtick],
            Sigils = "$:nv @:nv %:nv",
            HasRegex = true,
            HasHeredocs = true,
            Declares = "nf:sub;nn:package use",
        });
        add("r", static () => new ProgramSyntax
        {
            Words = "k:break else for function if in next repeat return while;kc:TRUE FALSE NULL NA NaN Inf;nb:c data.frame factor lapply library list matrix mean names paste print require sapply sum",
            LineComments = Hash,
            Strings = [DoubleQuotes with { IsMultiline = true }, SingleQuotes with { IsMultiline = true }],
            NameCharacters = ".",
        });
        add("julia jl", static () => new ProgramSyntax
        {
            Words = "k:abstract begin break catch const continue do else elseif end export finally for function global if import in let local macro module mutable primitive quote return struct try type using where while;kt:Any Bool Float32 Float64 Int Int32 Int64 String Vector Array;kc:true false nothing missing",
            LineComments = Hash,
            BlockComments = [("#=", "=#")],
            Strings = [DoubleQuotes with { IsMultiline = true, Code = "$(", Variable = '$' }, Triple with { Code = "$(" }],
            NameEnds = "!",
            Sigils = "@:nd ::ss",
            Declares = "nc:struct module;nf:function macro",
        });
        add("elixir ex exs", static () => new ProgramSyntax
        {
            Words = "k:after and case catch cond do else end fn for if in not or quote raise receive rescue try unless unquote when with;kd:def defimpl defmacro defmodule defp defprotocol defstruct;kn:alias import require use;kc:true false nil",
            LineComments = Hash,
            Strings = [DoubleQuotes with { IsMultiline = true, Code = "#{" }, Triple with { Code = "#{" }, SingleQuotes],
            NameEnds = "?!",
            Sigils = "@:vi ::ss",
            Keys = CodeClass.Symbol,
            Declares = "nc:defmodule defprotocol;nf:def defp defmacro",
            Capitalized = CodeClass.ClassName,
        });
        add("powershell posh ps1 pwsh ps", static () => new ProgramSyntax
        {
            Words = """
                k:begin break catch class continue data do dynamicparam else elseif end enum exit filter finally for foreach function if in param process return switch throw trap try until using while;
                nb:Add-Content Copy-Item Get-ChildItem Get-Content Get-Item Invoke-WebRequest Move-Item New-Item Out-File Remove-Item Select-Object Set-Content Set-Location Where-Object Write-Error Write-Host Write-Output ForEach-Object
                """,
            IgnoresCase = true,
            LineComments = Hash,
            BlockComments = [("<#", "#>")],
            Strings = [DoubleQuotes with { IsMultiline = true, Escape = '`', Code = "$(", Variable = '$' }, Doubled('\'', CodeClass.SingleQuoted), new("@\"", "\"@", CodeClass.Heredoc) { IsMultiline = true, Escape = '\0' }, new("@'", "'@", CodeClass.Heredoc) { IsMultiline = true, Escape = '\0' }],
            NameCharacters = "-",
            Sigils = "$:nv",
            Declares = "nf:function filter;nc:class enum",
        });
        add("docker dockerfile", static () => new ProgramSyntax
        {
            Words = "k:ADD ARG AS CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR",
            LineComments = Hash,
            CommentsFollowSpace = true,
            Strings = [DoubleQuotes with { Variable = '$' }, SingleQuotes],
            NameCharacters = "-",
            Sigils = "$:nv",
            Operators = "=&|\\",
        });
        add("make makefile mf gnumake", static () => new ProgramSyntax
        {
            Words = "k:define else endef endif export ifdef ifeq ifndef ifneq include override unexport vpath",
            LineComments = Hash,
            Strings = [DoubleQuotes, SingleQuotes, new("$(", ")", CodeClass.Variable) { Escape = '\0' }],
            NameCharacters = "-.",
            Sigils = "$:nv",
            Keys = CodeClass.Label,
            Operators = ":=?+@|&<>",
        });
        add("cmake", static () => new ProgramSyntax
        {
            Words = "k:else elseif endforeach endfunction endif endmacro endwhile foreach function if macro return while;kc:OFF ON TRUE FALSE",
            IgnoresCase = true,
            LineComments = Hash,
            Strings = [DoubleQuotes with { IsMultiline = true, Variable = '$' }],
            Sigils = "$:nv",
            Operators = "",
        });
        add("nix", static () => new ProgramSyntax
        {
            Words = "k:assert else if import in inherit let or rec then with;kc:true false null",
            LineComments = Hash,
            BlockComments = [("/*", "*/")],
            Strings = [DoubleQuotes with { IsMultiline = true, Code = "${" }, new("''", "''", CodeClass.String) { IsMultiline = true, Escape = '\0', Code = "${" }],
            NameCharacters = "-",
        });
    }

    private static ProgramSyntax Python() => new()
    {
        Words = """
            k:and as assert async await break case class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield;
            kc:True False None Ellipsis NotImplemented;
            nb:abs all any bool bytes callable chr dict dir enumerate filter float format frozenset getattr hasattr hash help hex id input int isinstance issubclass iter len list map max min next object open ord pow
            print property range repr reversed round self set setattr slice sorted staticmethod classmethod str sum super tuple type vars zip Exception ValueError TypeError KeyError IndexError
            """,
        LineComments = Hash,
        Strings =
        [
            .. new[] { DoubleQuotes, SingleQuotes, Triple, TripleSingle }.Prefixed("b u B"),
            .. new[] { DoubleQuotes, SingleQuotes, Triple, TripleSingle }.Select(syntax => syntax with { Code = "{" }).Prefixed("f F fr rf").Where(syntax => syntax.Open[0] is not ('"' or '\'')),
            .. new[] { DoubleQuotes, SingleQuotes, Triple, TripleSingle }.Prefixed("r R br rb").Where(syntax => syntax.Open[0] is not ('"' or '\'')),
        ],
        Sigils = "@:nd",
        Declares = "nc:class;nf:def",
    };
}
