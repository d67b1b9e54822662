#!/usr/bin/env bash
# The step before the compiler alone, as the packed package runs it: without a cache, and after one edited post; wall time, processor time, allocated
# memory, compiled methods and the largest memory of its process. Both corpora.
#   bench/step.sh ["1000 10000"] [rounds] > bench/results/<machine>/step.md
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
read -ra sizes <<< "${1:-1000 10000}"
rounds=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=0.0.0-bench-$RANDOM
package=${NUGET_PACKAGES:-$HOME/.nuget/packages}/newscontent/$version

[ -x /usr/bin/time ] || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq time; } >&2

site() { # corpus posts
    local folder=$work/$1-$2
    dotnet "$root/bench/NewsContent.Benchmarks/bin/Release/net10.0/NewsContent.Benchmarks.dll" "$1" "$2" "$folder/site"
    cp -r "$root/bench/peers/newscontent" "$folder/app"
    rm "$folder/app/nuget.config"
    (cd "$folder/app" && dotnet build -v q -p:NewsContentVersion=$version -p:NewsContentRoot="$folder/site" -p:NewsContentData=Resource)
}

{
    dotnet pack "$root/src/NewsContent" -c Release -o "$work/feed" -p:PackageVersion=$version
    echo "<configuration><packageSources><add key=\"packed\" value=\"$work/feed\" /></packageSources></configuration>" > "$work/nuget.config"
    dotnet build -c Release "$root/bench/NewsContent.Benchmarks"
    dotnet build -c Release "$root/bench/NewsContent.RunReport" -o "$work/report"
    for corpus in corpus archive; do
        for posts in "${sizes[@]}"; do site $corpus "$posts"; done
    done
} >&2

# The machine code for this system, or else the portable assembly.
step=$(find "$package/tools" -path '*/linux-x64/NewsContent.Precompiler.dll' | sort | tail -n 1)
[ -n "$step" ] && [ "$(uname -sm)" = "Linux x86_64" ] || step=$package/tools/net8.0/NewsContent.Precompiler.dll

run() { # case folder
    local state=$2/app/obj/Debug/net10.0/newscontent
    case $1 in
        first) rm -f "$state/posts.cache" "$state/signature.txt" ;;
        edited) echo "Edited $RANDOM." >> "$(find "$2/site/_posts" -name '*.md' | sort | tail -n 1)" ;;
    esac
    RUN_REPORT=$work/used DOTNET_STARTUP_HOOKS=$work/report/NewsContent.RunReport.dll \
        /usr/bin/time -f '%e %M' -o "$work/time" dotnet "$step" "$state/inputs.txt" "$state"
    echo "$(tail -n 1 "$work/time") $(tail -n 1 "$work/used")" >> "$2/$1"
}

for ((round = 0; round < rounds; round++)); do
    for corpus in corpus archive; do
        for posts in "${sizes[@]}"; do
            for kind in first edited; do run $kind "$work/$corpus-$posts"; done
        done
    done
done

median() { # file column
    cut -d' ' -f"$2" "$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

echo "# The step before the compiler"
echo
echo ".NET $(dotnet --version), $(nproc) processors, commit $(git -C "$root" rev-parse --short HEAD), $rounds rounds in turn; medians."
echo
echo "| corpus | posts | run | seconds | processor time a post | allocated a post | compiled methods | largest memory |"
echo "| --- | --- | --- | --- | --- | --- | --- | --- |"
for corpus in corpus archive; do
    for posts in "${sizes[@]}"; do
        for kind in first edited; do
            file=$work/$corpus-$posts/$kind
            awk -v corpus=$corpus -v posts="$posts" -v kind=$kind -v wall="$(median "$file" 1)" -v kb="$(median "$file" 2)" -v cpu="$(median "$file" 3)" -v mb="$(median "$file" 4)" -v jit="$(median "$file" 5)" \
                'BEGIN { printf "| %s | %d | %s | %.2f | %.2f ms | %.0f KB | %d | %.0f MB |\n", corpus, posts, kind, wall, cpu / posts, mb * 1024 / posts, jit, kb / 1024 }'
        done
    done
done
rm -rf "$package"
