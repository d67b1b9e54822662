#!/usr/bin/env bash
# How much longer a build takes with posts than without: dotnet build --no-restore of a console app over 0, 100 and 1,000 posts of the
# benchmarks' corpus, in turn, with a compiler that starts cold and with the SDK's compiler server. Writes the table that bench/results keeps.
#   bench/build-time.sh [rounds] > bench/results/<machine>/build-time.md
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
rounds=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

{
    version=0.0.0-bench-$RANDOM
    dotnet pack "$root/src/NewsContent" -c Release -o "$work/feed" -p:PackageVersion=$version
    dotnet build -c Release "$root/bench/NewsContent.Benchmarks"
    for posts in 100 1000; do
        dotnet "$root/bench/NewsContent.Benchmarks/bin/Release/net10.0/NewsContent.Benchmarks.dll" corpus $posts "$work/$posts"
    done
    mkdir -p "$work/0/_posts" "$work/app"
    cd "$work/app"
    echo 'System.Console.WriteLine(App.Articles.All.Count);' > Program.cs
    echo '<configuration><packageSources><add key="packed" value="../feed" /></packageSources></configuration>' > nuget.config
    cat > App.csproj <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <NoWarn>\$(NoWarn);NC5005</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="NewsContent" Version="$version" />
  </ItemGroup>
</Project>
XML
    dotnet restore
} >&2

build() { # compiler server or not, posts
    rm -rf bin obj/Debug
    local start end
    start=$(date +%s%N)
    dotnet build --no-restore -v q -p:UseSharedCompilation="$1" -p:NewsContentRoot="$work/$2" >&2
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
}

median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : int((v[NR / 2] + v[NR / 2 + 1]) / 2) }'; }

echo "# Build time"
echo
echo ".NET SDK $(dotnet --version), $(nproc) processors, $rounds rounds in turn; medians in milliseconds."
echo
echo "| compiler | no posts | 100 posts | 1,000 posts | difference from no posts |"
echo "| --- | --- | --- | --- | --- |"
for server in false true; do
    for posts in 0 100 1000; do : > "$work/times-$posts"; done
    if [ $server = true ]; then build true 1000 > /dev/null; build true 1000 > /dev/null; fi
    for ((round = 0; round < rounds; round++)); do
        for posts in 0 100 1000; do build $server $posts >> "$work/times-$posts"; done
    done
    none=$(median < "$work/times-0")
    some=$(median < "$work/times-100")
    many=$(median < "$work/times-1000")
    name=$([ $server = true ] && echo "the SDK's compiler server, warm" || echo "started cold")
    echo "| $name | $none | $some | $many | +$((many - none)) |"
done
dotnet build-server shutdown >&2
rm -rf "${NUGET_PACKAGES:-$HOME/.nuget/packages}/newscontent/$version"
