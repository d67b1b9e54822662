#!/usr/bin/env bash
# The files of a site for a static host, beside Hugo with the same posts: a build, an export into an empty folder, and the same export again; wall time and the largest
# process. Installs Hugo if it is missing (Debian).
#   bench/export.sh [posts] [rounds] > bench/results/<machine>/export.md
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/.." && pwd)
posts=${1:-10000}
rounds=${2:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v hugo > /dev/null || [ ! -x /usr/bin/time ]; then
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq hugo time; } >&2
fi

{
    dotnet build -c Release "$root/bench/NewsContent.Benchmarks"
    dotnet "$root/bench/NewsContent.Benchmarks/bin/Release/net10.0/NewsContent.Benchmarks.dll" corpus "$posts" "$work/site"
    dotnet build -c Release "$root/bench/NewsContent.LoadApp" -o "$work/app" -p:NewsContentRoot="$work/site"
    cp -r "$here/peers/hugo" "$work/hugo"
    mkdir -p "$work/hugo/content"
    cp -r "$work/site/_posts" "$work/hugo/content/posts"
} >&2

measure() { # file command...
    local file=$1
    shift
    /usr/bin/time -f '%e %M' -a -o "$work/$file" "$@" >&2
}

# Files that a site with this number of posts must have.
expect() { # folder
    local pages
    pages=$(find "$1" -name '*.html' | wc -l)
    if [ "$pages" -lt "$posts" ]; then
        echo "$1 has $pages pages of $posts posts" >&2
        exit 1
    fi
}

export=(dotnet "$work/app/NewsContent.LoadApp.dll" export "$work/out")
for ((round = 1; round <= rounds; round++)); do
    rm -rf "$work/out" "$work/hugo/public" "$work/hugo/resources"
    measure export "${export[@]}"
    expect "$work/out"
    measure again "${export[@]}"
    (cd "$work/hugo" && measure hugo-times hugo --quiet)
    expect "$work/hugo/public"
done

row() { # name file
    local seconds memory
    seconds=$(cut -d' ' -f1 "$work/$2" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }')
    memory=$(cut -d' ' -f2 "$work/$2" | sort -n | awk '{ v[NR] = $1 } END { printf "%d", v[int((NR + 1) / 2)] / 1024 }')
    echo "| $1 | $seconds | $memory |"
}

echo "# Static export"
echo
echo "$posts posts, $(nproc) processors, .NET $(dotnet --version), $(hugo version | cut -d' ' -f1-2); medians of $rounds rounds in turn. The app is compiled before."
echo
echo "| command | seconds | MB |"
echo "| --- | --- | --- |"
row "export into an empty folder" export
row "the same export again" again
row "hugo, which also parses the posts" hugo-times
