#!/usr/bin/env bash
# From the save of a post to its new text in the response of the development server: NewsContent's live mode, `hugo server` and Astro's server on the
# same posts, and the memory of all their processes afterwards. Each saves one post again and again and requests its page until the new text is there.
#   bench/live.sh ["16 1000 10000"] [edits] ["newscontent hugo astro"]
# Prints a table: posts, peer, median, 90th percentile and maximum in milliseconds, and memory in MB.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/.." && pwd)
sizes=${1:-16 1000 10000}
edits=${2:-30}
peers=${3:-newscontent hugo astro}
work=$(mktemp -d)
version=0.0.0-bench-$RANDOM
server=
trap '[ -z "$server" ] || kill -- -"$server" 2> /dev/null || true; rm -rf "$work"' EXIT

log() { echo "$*" >&2; }

build() {
    dotnet pack "$root/src/NewsContent" -c Release -o "$work/feed" -p:PackageVersion=$version
    dotnet pack "$root/src/NewsContent.AspNetCore" -c Release -o "$work/feed" -p:PackageVersion=$version
    dotnet build -c Release "$root/bench/NewsContent.Benchmarks"
}

site() { # posts
    dotnet "$root/bench/NewsContent.Benchmarks/bin/Release/net10.0/NewsContent.Benchmarks.dll" corpus "$1" "$work/site-$1" > /dev/null
}

# Each prepare_* creates a project; each start_* starts its server in a process group of its own; url_* is the URL of the edited post.
prepare_newscontent() { # folder site
    mkdir -p "$1"
    cp -r "$2/." "$1"
    echo "<configuration><packageSources><add key=\"packed\" value=\"$work/feed\" /></packageSources></configuration>" > "$1/nuget.config"
    cat > "$1/App.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <RootNamespace>App</RootNamespace>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>\$(NoWarn);NC5005</NoWarn>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="NewsContent.AspNetCore" Version="$version" /></ItemGroup>
</Project>
XML
    cat > "$1/Program.cs" <<'CS'
using NewsContent.AspNetCore;

var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/edited", (string slug) => Results.Content(App.Articles.BySlug[slug].Html, "text/html; charset=utf-8"));
app.MapNewsContent(App.Articles.Catalog, new() { Render = (_, article) => Results.Content(article.Html, "text/html; charset=utf-8") });
app.Run();
CS
    (cd "$1" && dotnet build -v q) >&2
}

start_newscontent() { (cd "$1" && ASPNETCORE_ENVIRONMENT=Development exec setsid dotnet run --no-build --no-launch-profile -- --urls http://127.0.0.1:4410) > "$work/log" 2>&1 & }

url_newscontent() { echo "http://127.0.0.1:4410/edited?slug=${1:11}"; }

prepare_hugo() { cp -r "$here/peers/hugo" "$1"; mkdir -p "$1/content"; cp -r "$2/_posts" "$1/content/posts"; }

start_hugo() { (cd "$1" && exec setsid hugo server --bind 127.0.0.1 --port 4411) > "$work/log" 2>&1 & }

prepare_astro() { cp -r "$here/peers/astro" "$1"; cp -r "$2/_posts" "$1/_posts"; (cd "$1" && npm install --silent) >&2; }

start_astro() { (cd "$1" && exec setsid npx astro dev --host 127.0.0.1 --port 4412) > "$work/log" 2>&1 & }

# Hugo keeps the date in the name of the page.
url_hugo() { echo "http://127.0.0.1:4411/$(echo "$1" | sed -E 's#^([0-9]{4})-([0-9]{2})-([0-9]{2})-.*$#\1/\2/\3/&/#')"; }

url_astro() { echo "http://127.0.0.1:4412/$1/"; }

now() { date +%s%N; }

wait_for() { # url text
    local end=$((SECONDS + 300))
    until curl -s "$1" | grep -q "$2"; do
        [ $SECONDS -lt $end ] || { log "no '$2' at $1"; tail -n 20 "$work/log" >&2; return 1; }
    done
}

measure() { # peer posts
    local folder=$work/$1-$2 post url text start edit
    "prepare_$1" "$folder" "$work/site-$2"
    post=$(find "$folder" -path '*node_modules*' -prune -o -path '*posts/*.md' -print | sort | sed -n "$(($2 / 2))p")
    text=$(cat "$post")
    "start_$1" "$folder"
    server=$!
    sleep 5
    url=$("url_$1" "$(basename "$post" .md)")
    printf '%s\n\nEdit-start.\n' "$text" > "$post"
    wait_for "$url" "Edit-start"
    for ((edit = 0; edit < edits; edit++)); do
        sleep 0.5
        start=$(now)
        printf '%s\n\nEdit-%s.\n' "$text" "$edit" > "$post"
        wait_for "$url" "Edit-$edit\."
        echo $((($(now) - start) / 1000))
    done | sort -n > "$work/times"
    local memory
    memory=$(ps -o rss= -g "$(ps -o pgid= -p "$server" | tr -d ' ')" | awk '{ sum += $1 } END { print int(sum / 1024) }')
    awk -v posts="$2" -v peer="$1" -v memory="$memory" '{ t[NR] = $1 / 1000 } END { printf "| %s | %s | %.0f | %.0f | %.0f | %s |\n", posts, peer, t[int((NR + 1) / 2)], t[int(NR * .9 + .5)], t[NR], memory }' "$work/times"
    kill -- -"$server" 2> /dev/null || true
    wait "$server" 2> /dev/null || true
    server=
    rm -rf "$folder"
}

build >&2
echo "| posts | server | median ms | 90 % ms | maximum ms | memory MB |"
echo "| ---: | --- | ---: | ---: | ---: | ---: |"
for posts in $sizes; do
    site "$posts"
    for peer in $peers; do measure "$peer" "$posts"; done
done
