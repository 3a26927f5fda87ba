# Sourced by what needs a screen: a virtual one with a window manager, in $DISPLAY. Ends the script,
# and says why, when there is none. Argument: its size, as 1280x800. Needs Xvfb, openbox, xdotool; $folder is
# the caller's own. `close_screen` ends both.

close_screen() {
    kill "${manager:-}" "${screen:-}" 2> /dev/null || true
    wait "${manager:-}" "${screen:-}" 2> /dev/null || true
}

# The server itself finds a number that is free, and tells it as soon as it listens. Without -noreset
# it would begin anew when the last program leaves, and refuse one that comes at that moment.
exec 3> "$folder/display"
Xvfb -displayfd 3 -noreset -screen 0 "${1}x24" > "$folder/screen.log" 2>&1 &
screen=$!
exec 3>&-
for _ in $(seq 300); do test -s "$folder/display" && break; sleep 0.1; done
test -s "$folder/display" || { echo "no virtual screen"; cat "$folder/screen.log"; exit 1; }
DISPLAY=:$(cat "$folder/display")
export DISPLAY
openbox > "$folder/manager.log" 2>&1 &
manager=$!
# A window that is asked to come to the front needs somebody who brings it there.
for _ in $(seq 300); do xdotool get_num_desktops > /dev/null 2>&1 && break; sleep 0.1; done
