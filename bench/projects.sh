#!/usr/bin/env bash
# One post edited in an app over ten libraries of 10,000 posts each, against one app with 10,000 posts: dotnet build --no-restore with the SDK's compiler server.
#   bench/projects.sh [rounds] [posts a library] > bench/results/<machine>/projects.md
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
rounds=${1:-3}
posts=${2:-10000}
libraries=10
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=0.0.0-bench-$RANDOM

project() { # name output-type references
    mkdir -p "$work/$1"
    cat > "$work/$1/$1.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <OutputType>$2</OutputType>
    <NoWarn>\$(NoWarn);NC5005</NoWarn>
  </PropertyGroup>
  <ItemGroup>$3</ItemGroup>
</Project>
XML
}

{
    dotnet pack "$root/src/NewsContent" -c Release -o "$work/feed" -p:PackageVersion=$version
    dotnet build -c Release "$root/bench/NewsContent.Benchmarks"
    package="<PackageReference Include=\"NewsContent\" Version=\"$version\" />"
    corpus=(dotnet "$root/bench/NewsContent.Benchmarks/bin/Release/net10.0/NewsContent.Benchmarks.dll" corpus "$posts")
    echo '<configuration><packageSources><add key="packed" value="feed" /></packageSources></configuration>' > "$work/nuget.config"
    references="" counts=""
    for ((i = 1; i <= libraries; i++)); do
        project "Part$i" Library "$package"
        "${corpus[@]}" "$work/Part$i"
        references+="<ProjectReference Include=\"../Part$i/Part$i.csproj\" />"
        counts+=" + Part$i.Articles.All.Count"
    done
    project Whole Exe "$references"
    echo "System.Console.WriteLine(0$counts);" > "$work/Whole/Program.cs"
    project One Exe "$package"
    "${corpus[@]}" "$work/One"
    echo 'System.Console.WriteLine(One.Articles.All.Count);' > "$work/One/Program.cs"
    (cd "$work/Whole" && dotnet build -v q && dotnet run --no-build)
    (cd "$work/One" && dotnet build -v q && dotnet run --no-build)
} >&2

build() { # app, library with the edited post; in milliseconds
    local start end post
    post=$(find "$work/$2/_posts" -name '*.md' | sort | tail -n 1)
    echo "Edited $RANDOM." >> "$post"
    start=$(date +%s%N)
    (cd "$work/$1" && dotnet build --no-restore -v q -p:UseSharedCompilation=true > /dev/null)
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
}

for ((round = -1; round < rounds; round++)); do
    for app in Whole One; do
        time=$(build $app "$([ $app = Whole ] && echo Part5 || echo One)")
        if [ $round -ge 0 ]; then echo "$time" >> "$work/times-$app"; fi
    done
done
dotnet build-server shutdown > /dev/null 2>&1 || true

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { printf "%.1f", v[int((NR + 1) / 2)] / 1000 }'; }

echo "# Several projects"
echo
echo ".NET SDK $(dotnet --version), $(nproc) processors, $rounds rounds in turn; medians in seconds of a build after an edit of one post, with the compiler server of the SDK."
echo
echo "| app | posts | seconds |"
echo "| --- | --- | --- |"
echo "| over $libraries libraries | $((libraries * posts)) | $(median "$work/times-Whole") |"
echo "| alone | $posts | $(median "$work/times-One") |"
rm -rf "${NUGET_PACKAGES:-$HOME/.nuget/packages}/newscontent/$version"
