#!/usr/bin/env bash
# A picture of every page of the window, for people to look at: in three languages, every appearance,
# a small window and a large one, and everything at twice its size; and in a window as high as most
# pages are long, where their ends are seen too. Arguments: the program, the folder for the pictures,
# and the looks if not all: LANGUAGE APPEARANCE SIZE ZOOM, each in quotes.
set -euo pipefail

program=$(realpath "$1")
folder=$2
shift 2
if test $# = 0; then
    set -- "en light 1440x900 100" "en dark 800x600 100" "en high_contrast 1440x900 200" \
        "fr dark 1440x900 100" "fr high_contrast 800x600 100" "fr light 800x600 200" \
        "de high_contrast 1440x900 100" "de light 800x600 100" "de dark 1440x900 200" \
        "en light 1440x3600 100" "fr light 1440x3600 100" "de light 1440x3600 100"
fi
here=$(dirname "$0")
for look in "$@"; do
    read -r language appearance size zoom <<< "$look"
    height=${size#*x}
    "$here/desktop.sh" "1500x$((height > 900 ? height + 100 : 1000))" "$here/pages.py" "$program" "$folder" "$language" "$appearance" "$size" "$zoom"
done
