#!/usr/bin/env bash
# The Debian package in a clean Debian 12: it installs with what it asks for and nothing else, starts
# from its desktop entry, opens an assessment and a PDF as a double click would, and leaves no trace
# when it is removed. Argument: the program. To be run by root, where folders may be mounted; needs
# debootstrap, lintian, desktop-file-utils, appstream, librsvg2-bin, Xvfb, openbox, xdotool, cargo.
set -euo pipefail

program=$(realpath "$1")
here=$(realpath "$(dirname "$0")/../..")
work=$(mktemp -d)
folder=$work
root=$work/root
# Where this machine has its own Debian packages from.
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)}

clean_up() {
    trap - EXIT
    close_screen
    for process in /proc/[0-9]*; do
        # Only what runs inside the root that was made here.
        if [ "$(readlink "$process/root" 2> /dev/null)" = "$root" ]; then kill "${process#/proc/}" || true; fi
    done
    sleep 1
    umount "$root/tmp/.X11-unix" 2> /dev/null || umount -l "$root/tmp/.X11-unix" 2> /dev/null || true
    umount "$root/proc" 2> /dev/null || umount -l "$root/proc" 2> /dev/null || true
    rm -rf --one-file-system "$work"
}
trap clean_up EXIT
trap 'echo "package: failed in line $LINENO"' ERR

say() { printf 'package: %s (%s s)\n' "$1" "$SECONDS"; }

# What is laid beside the program keeps to the desktop's formats.
desktop-file-validate "$here/assets/desktop/repurpose.desktop"
# The project has no domain of its own that its id could be the reverse of.
appstreamcli validate --no-net --override=cid-desktopapp-is-not-rdns=info \
    "$here/assets/desktop/repurpose.metainfo.xml" > "$work/metainfo.txt" || { cat "$work/metainfo.txt"; exit 1; }

deb=$("$here/assets/package/debian.sh" "$program" "$work")
# The project has no address for mail yet, and no bug of Debian's is closed by it. What is taken for
# copies of zlib and FreeType are crates of Rust that do the same and quote them.
lintian --allow-root --fail-on error,warning --suppress-tags \
    bogus-mail-host,bogus-mail-host-in-debian-changelog,initial-upload-closes-no-bugs,embedded-library "$deb"
say "$(basename "$deb") is built, $(stat -c %s "$deb") bytes"

debootstrap --variant=minbase bookworm "$root" "$mirror" > "$work/debootstrap.log" ||
    { tail "$work/debootstrap.log"; exit 1; }
mount -t proc proc "$root/proc"
. "$here/tests/judges/display.sh" 1280x800
# The screen's socket is a file; not every machine offers it by its name alone as well.
mkdir "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive DISPLAY="$DISPLAY" LIBGL_ALWAYS_SOFTWARE=1 XDG_RUNTIME_DIR=/tmp "$@"
}
quiet() { inside "$@" > "$work/apt.log" 2>&1 || { tail -n 30 "$work/apt.log"; exit 1; }; }
# What a desktop has to find programs by the type of a file.
quiet apt-get install -y --no-install-recommends shared-mime-info desktop-file-utils libglib2.0-bin
say "a clean Debian 12 stands"

cp "$deb" "$root/tmp/"
quiet apt-get install -y --no-install-recommends "/tmp/$(basename "$deb")"
inside repurpose --version
say "installed"

# Waits for a window with these words in its title, then closes it as its user would.
see_window() {
    local found=
    for _ in $(seq 150); do
        found=$(xdotool search --onlyvisible --name "$1" 2> /dev/null | head -n 1 || true)
        test -n "$found" && break
        sleep 0.2
    done
    test -n "$found" || { echo "package: no window “$1”"; cat "$work/window.log"; exit 1; }
    sleep 2
    xdotool windowactivate --sync "$found" key alt+F4
    for _ in $(seq 50); do xdotool search --name "$1" > /dev/null 2>&1 || break; sleep 0.2; done
    say "a window “$1” was there"
}

entry=$root/usr/share/applications/repurpose.desktop
start=$(sed -n 's/^Exec=//p' "$entry" | sed 's/ %[fFuU]//')
# The entry's words are split as a desktop would.
# shellcheck disable=SC2086
inside $start > "$work/window.log" 2>&1 &
see_window '^Repurpose$'

mkdir "$root/root/letters"
cp "$here/assets/examples/ai-training.repurpose.ron" "$root/root/letters/"
kept=$(sha256sum < "$root/root/letters/ai-training.repurpose.ron")
type=$(inside gio info -a standard::content-type /root/letters/ai-training.repurpose.ron | sed -n 's/.*content-type: //p')
test "$type" = application/x-repurpose-assessment
inside gio open /root/letters/ai-training.repurpose.ron > "$work/window.log" 2>&1
see_window '^Support tickets .*Repurpose$'

inside repurpose demo /root/demo > /dev/null
inside gio mime application/pdf > "$work/pdf.txt"
grep -q repurpose.desktop "$work/pdf.txt"
inside gio open /root/demo/letter-signed.pdf > "$work/window.log" 2>&1
see_window 'Repurpose$'

quiet apt-get purge -y repurpose
quiet apt-get autoremove --purge -y
# What the window's own libraries and the desktop's caches leave is theirs; no name of ours may stay
# outside the user's folder, and no cache may still name the program.
left=$(find "$root" -xdev -iname '*repurpose*' -not -path "$root/root/*" -not -path "$root/tmp/*" -not -path "$root/proc/*")
test -z "$left" || { echo "package: left behind: $left"; exit 1; }
if grep -rla -e 'repurpose\.desktop' -e x-repurpose -e 'Package: repurpose' \
    "$root/usr/share" "$root/etc" "$root/var/lib/dpkg"; then
    echo "package: still named there"; exit 1
fi
test "$kept" = "$(sha256sum < "$root/root/letters/ai-training.repurpose.ron")"
test -f "$root/root/demo/letter-signed.pdf"
say "removed; the user's files are there, and nothing else of it"
