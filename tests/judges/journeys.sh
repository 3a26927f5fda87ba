#!/usr/bin/env bash
# The real window, walked by keys alone and by assistive technology alone: the pages, and journeys 1, 3,
# 5 and 7, each in a desktop of its own. Arguments: the program, the folder for a picture and a dump of
# each step, and hands and journeys if not all. Needs what desktop.sh needs, xdotool, ImageMagick,
# python3-gi and gir1.2-atspi-2.0.
set -euo pipefail

program=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
here=$(dirname "$0")
# Both hands at once: each has a desktop of its own, and waits for the window most of the time.
walks=()
for hand in ${3:-access keyboard}; do
    for journey in ${4:-pages journey_1 journey_3 journey_5 journey_7}; do
        "$here/desktop.sh" 1440x1000 "$here/journeys.py" "$program" "$folder" "$hand" "$journey"
    done &
    walks+=($!)
done
failed=0
for walk in "${walks[@]}"; do wait "$walk" || failed=1; done
exit "$failed"
