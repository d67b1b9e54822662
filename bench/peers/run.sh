#!/usr/bin/env bash
# Builds the same posts with NewsContent and its peers, in turn, on this machine: wall time and the largest process of each build.
# Installs what is missing (Debian: hugo, jekyll, time; npm: Eleventy, Astro).
#   bench/peers/run.sh [posts] [rounds] [peers] [corpus]      10000 3 "newscontent hugo eleventy astro jekyll" corpus
# The corpus is "corpus", without diagnostics, or "archive", with several in each post, as in the archive of a news system.
# Raw results: bench/results/<machine>/peers-<posts>.tsv or archive-<posts>.tsv, one line a build.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
posts=${1:-10000}
rounds=${2:-3}
peers=${3:-newscontent hugo eleventy astro jekyll}
corpus=${4:-corpus}
machine=${NEWSCONTENT_BENCH_MACHINE:-linux-x64-$(nproc)-processors}
results=$root/bench/results/$machine/$([ "$corpus" = corpus ] && echo peers || echo archive)-$posts.tsv
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=0.0.0-bench-$RANDOM

log() { echo "$*" >&2; }

has() { [[ " $peers " == *" $1 "* ]]; }

install() {
    local missing=()
    [ -x /usr/bin/time ] || missing+=(time)
    ! has hugo || command -v hugo > /dev/null || missing+=(hugo)
    ! has jekyll || command -v jekyll > /dev/null || missing+=(jekyll)
    if [ ${#missing[@]} -gt 0 ]; then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" > /dev/null
    fi
}

prepare() {
    dotnet build -c Release "$root/bench/NewsContent.Benchmarks" > /dev/null
    dotnet "$root/bench/NewsContent.Benchmarks/bin/Release/net10.0/NewsContent.Benchmarks.dll" "$corpus" "$posts" "$work/site"
    local peer
    for peer in $peers; do
        cp -r "$here/$peer" "$work/$peer"
    done

    if has newscontent; then
        dotnet pack "$root/src/NewsContent" -c Release -o "$work/feed" -p:PackageVersion=$version > /dev/null
        (cd "$work/newscontent" && dotnet restore -p:NewsContentVersion=$version > /dev/null)
        cp -r "$work/newscontent" "$work/empty"
        mkdir -p "$work/empty/_posts"
        sed -i 's/^var.*$//; s/^System.*$/System.Console.WriteLine(App.Articles.All.Count);/' "$work/empty/Program.cs"
    fi

    has hugo && { mkdir -p "$work/hugo/content"; cp -r "$work/site/_posts" "$work/hugo/content/posts"; }
    has jekyll && cp -r "$work/site/_posts" "$work/jekyll/_posts"
    has eleventy && { cp -r "$work/site/_posts" "$work/eleventy/_posts"; (cd "$work/eleventy" && npm install --silent > /dev/null); }
    has astro && { cp -r "$work/site/_posts" "$work/astro/_posts"; (cd "$work/astro" && npm install --silent > /dev/null); }
    return 0
}

# The versions that were measured, as comments of the results.
versions() {
    echo "# posts $posts, $(nproc) processors, $(date -u +%Y-%m-%d)"
    echo "# $(uname -sm), $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)"
    has newscontent && echo "# newscontent: .NET SDK $(dotnet --version), commit $(git -C "$root" rev-parse --short HEAD)"
    has hugo && echo "# hugo: $(hugo version | cut -d' ' -f2)"
    has jekyll && echo "# jekyll: $(jekyll --version | cut -d' ' -f2)"
    has eleventy && echo "# eleventy: $(cd "$work/eleventy" && npx eleventy --version)"
    has astro && echo "# astro: $(cd "$work/astro" && node -p 'require("./node_modules/astro/package.json").version')"
    return 0
}

# One build: what is built, which kind, seconds, the largest process in MB.
measure() { # name kind folder command...
    local name=$1 kind=$2 folder=$3
    shift 3
    if ! (cd "$folder" && /usr/bin/time -f '%e %M' -o "$work/time" "$@" > "$work/out" 2>&1); then
        log "$name failed:"
        tail -n 20 "$work/out" >&2
        exit 1
    fi

    awk -v name="$name" -v kind="$kind" '{ printf "%s\t%s\t%.2f\t%d\n", name, kind, $1, $2 / 1024 }' "$work/time" | tee -a "$results" >&2
}

# A build that wrote fewer pages than there are posts is no measurement.
expect_pages() { # name folder
    local pages
    pages=$(find "$2" -name '*.html' | wc -l)
    if [ "$pages" -lt "$posts" ]; then
        log "$1 wrote $pages pages of $posts posts"
        exit 1
    fi
}

newscontent() { # name folder site
    local build=(dotnet build --no-restore -v q -p:NewsContentVersion=$version -p:NewsContentRoot="$3")
    local alone=("${build[@]}" -p:UseSharedCompilation=false) server=("${build[@]}" -p:UseSharedCompilation=true)
    rm -rf "$2/bin" "$2/obj/Debug"
    measure "$1" cold "$2" "${alone[@]}"
    measure "$1" unchanged "$2" "${alone[@]}"
    edit_code "$2"
    measure "$1" code-edited "$2" "${alone[@]}"
    if edit_post "$3"; then measure "$1" post-edited "$2" "${alone[@]}"; fi

    # As at a developer's desk: the SDK's compiler server has compiled the project before.
    local warm
    for warm in 1 2 3; do
        edit_code "$2"
        (cd "$2" && "${server[@]}" > /dev/null)
    done
    edit_code "$2"
    measure "$1" code-edited-server "$2" "${server[@]}"
    if edit_post "$3"; then measure "$1" post-edited-server "$2" "${server[@]}"; fi
    dotnet build-server shutdown > /dev/null 2>&1 || true
}

edit_code() { echo "// $RANDOM" >> "$1/Program.cs"; }

# Where there is one.
edit_post() {
    local post
    post=$(find "$1/_posts" -name '*.md' | sort | tail -n 1)
    if [ -z "$post" ]; then return 1; fi
    echo "Edited $RANDOM." >> "$post"
}

install
prepare
mkdir -p "$(dirname "$results")"
versions > "$results"
for ((round = 1; round <= rounds; round++)); do
    log "round $round"
    if has newscontent; then
        newscontent newscontent "$work/newscontent" "$work/site"
        newscontent no-posts "$work/empty" "$work/empty"
    fi

    if has hugo; then
        rm -rf "$work/hugo/public" "$work/hugo/resources"
        measure hugo cold "$work/hugo" hugo --quiet
        expect_pages hugo "$work/hugo/public"
    fi

    if has eleventy; then
        rm -rf "$work/eleventy/_site"
        measure eleventy cold "$work/eleventy" npx eleventy
        expect_pages eleventy "$work/eleventy/_site"
    fi

    if has astro; then
        rm -rf "$work/astro/dist" "$work/astro/.astro" "$work/astro/node_modules/.astro"
        measure astro cold "$work/astro" npx astro build
        expect_pages astro "$work/astro/dist"
    fi

    if has jekyll; then
        rm -rf "$work/jekyll/_site" "$work/jekyll/.jekyll-cache"
        measure jekyll cold "$work/jekyll" jekyll build
        expect_pages jekyll "$work/jekyll/_site"
    fi
done
rm -rf "${NUGET_PACKAGES:-$HOME/.nuget/packages}/newscontent/$version"
log "$results"
