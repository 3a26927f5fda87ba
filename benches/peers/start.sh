#!/usr/bin/env bash
# How soon the program is there. Argument: the program. Needs python3, Xvfb, openbox, xdotool, keepassxc.
set -euo pipefail

program=$(realpath "$1")
here=$(realpath "$(dirname "$0")")
example=$(realpath "$here/../../assets/examples/ai-training.repurpose.ron")
work=$(mktemp -d)
trap 'kill "${manager:-}" "${screen:-}" 2> /dev/null || true; rm -rf "$work"' EXIT
export HOME=$work XDG_RUNTIME_DIR=$work LIBGL_ALWAYS_SOFTWARE=1 DISPLAY=:85 LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME

echo "| on the command line | times ours | CPU ms | wall ms | MB |"
echo "| --- | --- | --- | --- | --- |"
"$here/measure.py" ${RUNS:-20} "repurpose --version=exec $program --version" "python3 -c pass=exec python3 -c pass"
"$here/measure.py" ${RUNS:-20} "repurpose score=exec $program score $example" "python3 -c pass=exec python3 -c pass"
echo

Xvfb :85 -screen 0 1280x800x24 > /dev/null 2>&1 &
screen=$!
for _ in $(seq 50); do xdotool getdisplaygeometry > /dev/null 2>&1 && break; sleep 0.2; done
openbox > /dev/null 2>&1 &
manager=$!
sleep 1

echo "| window, software drawing | visible after ms | MB (PSS) after 5 s | CPU ms in 10 s idle |"
echo "| --- | --- | --- | --- |"
"$here/window.py" "repurpose" "Repurpose" "$program"
"$here/window.py" "KeePassXC" "KeePassXC" keepassxc
