#!/usr/bin/env bash
# Requests a second on the loopback, of a server that shares the machine with its load: each response against a constant array of its size in the same app:
# article pages, answers 304, feeds and the sitemap, over 1,000 posts (or the number) of the benchmarks' corpus. Takes three minutes after the build. Needs wrk. Writes the table that bench/results keeps.
#   bench/load.sh [seconds] [posts] > bench/results/<machine>/load.md
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
seconds=${1:-4}
posts=${2:-1000}
port=5907
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT

{
    dotnet build -c Release "$root/bench/NewsContent.Benchmarks"
    dotnet "$root/bench/NewsContent.Benchmarks/bin/Release/net10.0/NewsContent.Benchmarks.dll" corpus $posts "$work/corpus"
    dotnet publish -c Release "$root/bench/NewsContent.LoadApp" -o "$work/app" -p:NewsContentRoot="$work/corpus"
} >&2

ASPNETCORE_URLS=http://127.0.0.1:$port dotnet "$work/app/NewsContent.LoadApp.dll" >&2 &
server=$!
site=http://127.0.0.1:$port
for _ in $(seq 50); do curl -fs "$site/newest" > /dev/null && break; sleep 0.2; done
article=$(curl -fs "$site/newest")
tag=$(curl -fsI "$site$article" | tr -d '\r' | sed -n 's/^ETag: //Ip')

load() { # seconds, path, headers of wrk
    wrk -t1 -c32 -d"$1s" "${@:3}" "$site$2" | awk '/Requests\/sec/ { printf "%d\n", $2 }'
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# In turn with a constant array of the same size, so that what else the machine does falls on both.
row() { # name, path, headers of wrk
    local size ours constant
    size=$(curl -fs "$site$2" | wc -c)
    load 2 "$2" > /dev/null
    load 1 "/constant/$size" > /dev/null
    rm -f "$work/ours" "$work/constant"
    for _ in 1 2 3; do
        load "$seconds" "/constant/$size" >> "$work/constant"
        load "$seconds" "$2" >> "$work/ours"
    done
    ours=$(median < "$work/ours") constant=$(median < "$work/constant")
    echo "| $1 | $size | $ours | $constant | $(awk "BEGIN { printf \"%.2f\", $ours / $constant }") |"
}

echo "# Load"
echo
echo ".NET $(dotnet --version), $(nproc) processors shared by server and load, 32 connections, $posts posts; medians of 3 in turn."
echo
echo "| response | bytes | requests a second | a constant array of this size | ratio |"
echo "| --- | --- | --- | --- | --- |"
row "an article's page" "$article"
echo "| an article's page, 304 | 0 | $(load "$seconds" "$article" -H "If-None-Match: $tag") | | |"
row "Atom, 20 articles" /feed.xml
row "RSS, 20 articles" /rss.xml
row "JSON Feed, 20 articles" /feed.json
row "sitemap, 1,001 URLs" /sitemap.xml
