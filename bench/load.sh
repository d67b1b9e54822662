#!/usr/bin/env bash
# Requests a second on the loopback, of a server that shares the machine with its load: article pages against a constant array of the same size in the same app,
# answers 304, feeds and the sitemap, over 1,000 posts (or the number) of the benchmarks' corpus. Takes a minute after the build. Needs wrk. Writes the table that bench/results keeps.
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

# In turn, so that what else the machine does falls on both.
load 3 "$article" > /dev/null
load 2 /constant > /dev/null
for _ in 1 2 3; do
    load "$seconds" /constant >> "$work/constant"
    load "$seconds" "$article" >> "$work/article"
done
constant=$(median < "$work/constant")

echo "# Load"
echo
echo ".NET $(dotnet --version), $(nproc) processors shared by server and load, 32 connections, $posts posts; medians of 3 in turn for the first two rows."
echo
echo "| response | bytes | requests a second | ratio to the constant array |"
echo "| --- | --- | --- | --- |"
row() { # name, path, requests
    echo "| $1 | $(curl -fs "$site$2" | wc -c) | $3 | $(awk "BEGIN { printf \"%.2f\", $3 / $constant }") |"
}
row "a constant array" /constant "$constant"
row "an article's page" "$article" "$(median < "$work/article")"
echo "| an article's page, 304 | 0 | $(load "$seconds" "$article" -H "If-None-Match: $tag") | |"
row "Atom, 20 articles" /feed.xml "$(load "$seconds" /feed.xml)"
row "RSS, 20 articles" /rss.xml "$(load "$seconds" /rss.xml)"
row "JSON Feed, 20 articles" /feed.json "$(load "$seconds" /feed.json)"
row "sitemap, 1,001 URLs" /sitemap.xml "$(load "$seconds" /sitemap.xml)"
