#!/usr/bin/env bash
# The real window is killed while one types, twenty times: the journal holds all that was typed more
# than two seconds before. Argument: the program. Needs Xvfb, openbox, xdotool.
set -euo pipefail

program=$(realpath "$1")
folder=$(mktemp -d)
export HOME="$folder" XDG_RUNTIME_DIR="$folder" LIBGL_ALWAYS_SOFTWARE=1 LC_ALL=C
export XDG_STATE_HOME="$folder/state" XDG_DATA_HOME="$folder/data"
unset WAYLAND_DISPLAY
journals=$folder/state/repurpose/journals
times=20

trap 'kill "${window:-}" 2> /dev/null || true; close_screen; rm -rf "$folder"' EXIT
. "$(dirname "$0")/display.sh" 1280x800

fail() { echo "crash: $1" >&2; cat "$folder/window.log" >&2; exit 1; }
now() { date +%s%3N; }

# Waits for the window, and gives the focus to its first field.
open_window() {
    "$program" "$folder/case.repurpose.ron" > "$folder/window.log" 2>&1 &
    window=$!
    local found=
    for _ in $(seq 100); do
        kill -0 "$window" 2> /dev/null || fail "ended by itself"
        found=$(xdotool search --onlyvisible --name 'Repurpose' 2> /dev/null | head -n 1 || true)
        test -n "$found" && break
        sleep 0.1
    done
    test -n "$found" || fail "no window"
    # The title says that the file is open: before, there is no field to write into.
    for _ in $(seq 100); do
        xdotool getwindowname "$found" 2> /dev/null | grep -q ' – ' && break
        sleep 0.1
    done
    xdotool windowactivate --sync "$found"
    sleep 0.5
    xdotool key Tab
    # The first digit shows that the field has the focus.
    xdotool type 0
    for _ in $(seq 50); do
        test -z "$(journal)" || return 0
        sleep 0.1
    done
    return 1
}

journal() { find "$journals" -name '*.journal' 2> /dev/null | head -n 1 || true; }

# Types digits after the first until it is killed, and notes when each was typed.
type_on() {
    local number=1
    : > "$folder/typed"
    while true; do
        xdotool type "$((number % 10))"
        number=$((number + 1))
        echo "$(now) $number" >> "$folder/typed"
        sleep 0.03
    done
}

worst=0
for run in $(seq "$times"); do
    for try in 1 2 3; do
        rm -rf "$folder"/case.* "$journals"
        "$program" new --questionnaire eu-gdpr-6-4 --out "$folder/case.repurpose.ron"
        open_window && break
        test "$try" -lt 3 || fail "run $run: nothing that is typed reaches the field"
        kill -9 "$window"
        wait "$window" 2> /dev/null || true
    done
    type_on &
    typist=$!
    sleep "2.$((RANDOM % 10))"
    # A slow machine types slowly.
    for _ in $(seq 100); do test "$(wc -l < "$folder/typed")" -gt 20 && break; sleep 0.1; done
    kill -9 "$window"
    at=$(now)
    kill "$typist" 2> /dev/null || true
    wait "$window" "$typist" 2> /dev/null || true
    due=$(awk -v at=$((at - 2000)) '$1 <= at { n = $2 } END { print n + 0 }' "$folder/typed")
    written=$(journal)
    test -n "$written" || fail "run $run: no journal"
    test "$(stat -c %a "$written")" = 600 || fail "run $run: others may read the journal"
    kept=$(grep -m 1 -o '^    title: "[0-9]*"' "$written" | tr -dc 0-9 || true)
    test "${#kept}" -ge "$due" || fail "run $run: ${#kept} digits kept, $due due"
    last=$(awk -v n="${#kept}" '$2 == n { print $1 }' "$folder/typed")
    lost=$((at - ${last:-$at}))
    test "$lost" -le "$worst" || worst=$lost
done
echo "crash: $times of $times times at most 2 s lost, at worst $worst ms"
