#!/usr/bin/env bash
# From the start of a process to its end, with one article found by its slug in between, against a program that prints a word: JIT and Native AOT,
# over 0 (no NewsContent at all), 100, 1,000 and 10,000 posts, in turn. Writes the table that bench/results keeps. Needs clang (Native AOT).
#   bench/start-up.sh [rounds] ["100 1000 10000"] > bench/results/<machine>/start-up.md
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
rounds=${1:-40}
read -ra sizes <<< "0 ${2:-100 1000 10000}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=0.0.0-bench-$RANDOM

app() { # posts
    local folder=$work/app-$1 reference="" program='System.Console.WriteLine("start");'
    mkdir -p "$folder"
    if [ "$1" != 0 ]; then
        dotnet "$root/bench/NewsContent.Benchmarks/bin/Release/net10.0/NewsContent.Benchmarks.dll" corpus "$1" "$folder/site"
        local slug
        slug=$(ls "$folder/site/_posts" | sed -n "$(($1 / 2))p" | sed -E 's/^[0-9]{4}-[0-9]{2}-[0-9]{2}-(.*)\.md$/\1/')
        reference="<PackageReference Include=\"NewsContent\" Version=\"$version\" />"
        program="System.Console.WriteLine(App.Articles.BySlug[\"$slug\"].Title);"
    fi

    echo "$program" > "$folder/Program.cs"
    echo "<configuration><packageSources><add key=\"packed\" value=\"$work/feed\" /></packageSources></configuration>" > "$folder/nuget.config"
    cat > "$folder/App.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <RootNamespace>App</RootNamespace>
    <InvariantGlobalization>true</InvariantGlobalization>
    <NewsContentRoot>site</NewsContentRoot>
    <NoWarn>\$(NoWarn);NC5005</NoWarn>
  </PropertyGroup>
  <ItemGroup>$reference</ItemGroup>
</Project>
XML
    (cd "$folder" && dotnet publish -c Release -o jit && dotnet publish -c Release -p:PublishAot=true -o aot)
}

{
    dotnet pack "$root/src/NewsContent" -c Release -o "$work/feed" -p:PackageVersion=$version
    dotnet build -c Release "$root/bench/NewsContent.Benchmarks"
    for posts in "${sizes[@]}"; do app "$posts"; done
} >&2

# In microseconds.
run() {
    local start end
    start=$(date +%s%N)
    "$1" > /dev/null
    end=$(date +%s%N)
    echo $(((end - start) / 1000))
}

for ((round = -3; round < rounds; round++)); do
    for kind in jit aot; do
        for posts in "${sizes[@]}"; do
            time=$(run "$work/app-$posts/$kind/App")
            if [ $round -ge 0 ]; then echo "$time" >> "$work/times-$kind-$posts"; fi
        done
    done
done

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

echo "# Start-up"
echo
echo ".NET SDK $(dotnet --version), $(nproc) processors, $rounds rounds in turn; medians of a whole process, in milliseconds."
echo
echo "| process | a program that prints a word |$(printf ' %s posts |' "${sizes[@]:1}") difference from no posts |"
echo "| --- | --- |$(printf ' --- |%.0s' "${sizes[@]:1}") --- |"
for kind in jit aot; do
    name="JIT"
    [ $kind = aot ] && name="Native AOT"
    row="| $name |"
    for posts in "${sizes[@]}"; do row+=$(awk -v t="$(median "$work/times-$kind-$posts")" 'BEGIN { printf " %.1f |", t / 1000 }'); done
    over=$(awk -v a="$(median "$work/times-$kind-${sizes[-1]}")" -v b="$(median "$work/times-$kind-0")" 'BEGIN { printf "%.1f", (a - b) / 1000 }')
    echo "$row $over |"
done
rm -rf "${NUGET_PACKAGES:-$HOME/.nuget/packages}/newscontent/$version"
