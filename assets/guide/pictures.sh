#!/usr/bin/env bash
# Takes the guide's pictures of the real window anew, going through it by the names that a screen
# reader hears. Argument: the program. Needs Xvfb, openbox, xdotool, ImageMagick, optipng, dbus,
# at-spi2-core, python3-gi and gir1.2-atspi-2.0.
set -euo pipefail

if [ -z "${IN_SESSION:-}" ]; then
    IN_SESSION=1 exec dbus-run-session -- "$0" "$(realpath "$1")"
fi

program=$1
pictures=$(realpath "$(dirname "$0")")/pictures
work=$(mktemp -d)
export HOME=$work XDG_RUNTIME_DIR=$work LIBGL_ALWAYS_SOFTWARE=1 LC_ALL=C.UTF-8 DISPLAY=:86
unset WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME
# The register shows the path, so it is one that reads well.
cases=/tmp/authorizations
mkdir "$cases"
trap 'kill "${window:-}" "${manager:-}" "${bus:-}" "${screen:-}" 2> /dev/null || true; rm -rf "$work" "$cases"' EXIT

Xvfb :86 -screen 0 1320x860x24 > /dev/null 2>&1 &
screen=$!
for _ in $(seq 50); do xdotool getdisplaygeometry > /dev/null 2>&1 && break; sleep 0.2; done
openbox > /dev/null 2>&1 &
manager=$!
/usr/libexec/at-spi-bus-launcher --launch-immediately --a11y=1 > /dev/null 2>&1 &
bus=$!

"$program" demo "$cases" > /dev/null
cp "$(dirname "$0")/../examples/partner-marketing.repurpose.ron" "$cases/"

# Opens the window on a file, or on none.
open_window() {
    "$program" "$@" > "$work/window.log" 2>&1 &
    window=$!
    for _ in $(seq 150); do
        found=$(xdotool search --onlyvisible --name 'Repurpose$' 2> /dev/null | head -n 1 || true)
        test -n "$found" && break
        sleep 0.2
    done
    test -n "$found"
    xdotool mousemove 1310 850
    sleep 6
}

close_window() {
    kill "$window" && wait "$window" 2> /dev/null || true
}

# Presses what bears this name, or writes a text into it.
act() { /usr/bin/python3 - "$@" << 'PYTHON'
import sys, time
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

def named(node, name, depth=0):
    if node is None or depth > 40:
        return None
    if node.get_name().split("\n")[0] == name and node.get_n_actions() > 0:
        return node
    for place in range(node.get_child_count()):
        if found := named(node.get_child_at_index(place), name, depth + 1):
            return found

def find(name):
    for _ in range(50):
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            if found := named(desktop.get_child_at_index(place), name):
                return found
        time.sleep(0.3)
    sys.exit(f"nothing is called {name!r}")

node = find(sys.argv[1])
if len(sys.argv) > 2:
    node.grab_focus()
    node.set_text_contents(sys.argv[2])
else:
    node.do_action(0)
PYTHON
    sleep "${PAUSE:-4}"
}

picture() {
    import -window "$found" "$work/$1.png"
    convert "$work/$1.png" -strip +dither -colors 96 -define png:compression-level=9 "$pictures/$1.png"
    optipng -quiet -o4 "$pictures/$1.png"
    echo "$1: $(stat -c %s "$pictures/$1.png") bytes"
}

open_window
picture home
act 'Register of assessments'
act 'Choose a folder'
act 'Path' "$cases"
act 'OK'
picture register
close_window

open_window "$cases/ai-training.repurpose.ron"
picture section
act 'Result'
picture result
act 'Opinion and decision'
picture decision
act 'Document'
# The pages are drawn in the background; then down to them.
sleep 8
xdotool mousemove 560 500 click --repeat 40 --delay 20 5
sleep 3
picture letter
close_window

open_window "$cases/letter-signed.pdf"
PAUSE=8 act 'Verify'
picture verify
close_window
