#!/usr/bin/env bash
# Beside others, from nothing to tables: installs the peers on a fresh Debian 12, builds the program
# unless one is named, and prints what stands in the guide's page on performance, with date and machine;
# the curves of growth are drawn into the guide.
#
#     benches/peers/compare.sh [PROGRAM] > tables.md
set -euo pipefail

here=$(realpath "$(dirname "$0")")
root=$(realpath "$here/../..")
say() { printf '== %s (%s s)\n' "$1" "$SECONDS" >&2; }

say "the peers"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq >&2
apt-get install -y -qq --no-install-recommends openssl libnss3-tools poppler-utils python3-venv \
    keepassxc xvfb openbox xdotool libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 \
    libgl1 libgl1-mesa-dri > /dev/null 2>&1
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
python3 -m venv "$tools/venv"
"$tools/venv/bin/pip" install -q pyhanko pyhanko-cli >&2
export PATH="$tools/venv/bin:$PATH"

program=${1:-}
if [ -z "$program" ]; then
    say "the program"
    (cd "$root" && cargo build --release --locked) >&2
    program=${CARGO_TARGET_DIR:-$root/target}/release/repurpose
fi

cpu=$(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -n 1)
echo "Measured on $(date -u +%F): ${cpu:-unnamed processor}, $(nproc) cores, $(. /etc/os-release && echo "$PRETTY_NAME"),"
echo "$(pdfsig -v 2>&1 | head -n 1), pyHanko $(pip show pyhanko | sed -n 's/^Version: //p'), KeePassXC $(dpkg-query -W -f '${Version}' keepassxc)."
echo "The program has $(stat -c %s "$program") bytes."
for part in "start:Start" "sign:Signing" "verify:Verifying" "register:The register"; do
    say "${part#*:}"
    printf '\n### %s\n\n' "${part#*:}"
    "$here/${part%%:*}.sh" "$program"
done
say "Growth"
printf '\n### Growth\n\n'
"$here/growth.py" "$program" "$root/assets/guide/en/growth.svg"
