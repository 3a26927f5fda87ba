#!/usr/bin/env bash
# The real window by assistive technology: every control has a name, and journey 1 can be walked.
# Argument: the program. Needs what desktop.sh needs, xdotool, python3-gi and gir1.2-atspi-2.0.
set -euo pipefail

program=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$(dirname "$0")/desktop.sh" 1440x1000 "$(dirname "$0")/access.py" "$program" "$folder"
