#!/usr/bin/env bash
# How soon the program is there. Argument: the program. Needs python3, Xvfb, openbox, xdotool, keepassxc.
set -euo pipefail

program=$(realpath "$1")
here=$(realpath "$(dirname "$0")")
example=$(realpath "$here/../../assets/examples/ai-training.repurpose.ron")
work=$(mktemp -d)
trap 'close_screen; rm -rf "$work"' EXIT
export HOME=$work XDG_RUNTIME_DIR=$work LIBGL_ALWAYS_SOFTWARE=1 LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME

echo "| on the command line | times ours | CPU ms | wall ms | MB |"
echo "| --- | --- | --- | --- | --- |"
"$here/measure.py" ${RUNS:-20} "repurpose --version=exec $program --version" "python3 -c pass=exec python3 -c pass"
"$here/measure.py" ${RUNS:-20} "repurpose score=exec $program score $example" "python3 -c pass=exec python3 -c pass"
echo

folder=$work
. "$here/../../tests/judges/display.sh" 1280x800

echo "| window, software drawing | visible after ms | MB (PSS) after 5 s | CPU ms in 10 s idle |"
echo "| --- | --- | --- | --- |"
"$here/window.py" "repurpose" "Repurpose" "$program"
"$here/window.py" "KeePassXC" "KeePassXC" keepassxc
