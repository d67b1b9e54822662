#!/usr/bin/env bash
# Every measurement of docs/performance.md in one run, for an idle machine: an hour on two processors. Writes bench/results/<machine> and the tables of the documents.
#   bench/all.sh ["peers large step projects start-up load live export runtime"]
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
parts=${1:-peers large step projects start-up load live export runtime}
results=$root/bench/results/${NEWSCONTENT_BENCH_MACHINE:-linux-x64-$(nproc)-processors}
mkdir -p "$results"

has() { [[ " $parts " == *" $1 "* ]]; }

save() { # file command...
    local file=$1
    shift
    "$root/bench/$1" "${@:2}" > "$results/$file.next" && mv "$results/$file.next" "$results/$file"
}

# One suite of BenchmarkDotNet, without the description of the machine, which is in the other files.
suite() { # name filter
    dotnet run -c Release --no-build --project "$root/bench/NewsContent.Benchmarks" -- --filter "$2" --artifacts "$root/artifacts/benchmarks" > /dev/null
    cat "$root"/artifacts/benchmarks/results/*-report-github.md > "$results/$1.md"
    rm -rf "$root/artifacts/benchmarks"
}

if has peers; then
    for corpus in corpus archive; do
        "$root/bench/peers/run.sh" 10000 3 "newscontent hugo eleventy astro" $corpus
    done
    "$root/bench/peers/run.sh" 1000 3 "newscontent hugo"
fi
if has large; then
    for corpus in corpus archive; do "$root/bench/peers/run.sh" 50000 3 "newscontent hugo" $corpus; done
fi
if has step; then save step.md step.sh "1000 10000" 5; fi
if has projects; then save projects.md projects.sh 3; fi
if has start-up; then save start-up.md start-up.sh; fi
if has load; then save load.md load.sh; fi
if has live; then save live.md live.sh "16 1000 10000" 30; fi
if has export; then save export.md export.sh 10000 3; fi
if has runtime; then
    dotnet build -c Release "$root/bench/NewsContent.Benchmarks" > /dev/null
    suite lookups '*Lookup*(Posts: 10000)*'
    suite search '*Search*(Posts: 10000)*'
    suite generator '*Generator*(Posts: 10000)*'
    suite driver-floor '*DriverFloor*'
fi
dotnet run -c Release --project "$root/bench/NewsContent.Benchmarks" -- tables "$results" "$root/docs/performance.md"
