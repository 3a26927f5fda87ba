#!/usr/bin/env bash
# A Debian package of the program. Arguments: the program (a release build), the folder for the
# package; prints its name. Needs what stage.sh needs, and dpkg-deb, dpkg and objdump.
set -euo pipefail

program=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
cd "$(dirname "$0")/../.."
. assets/package/version.sh

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"
assets/package/stage.sh "$program" "$root/usr"

moment=$(date -u -R -d "@$SOURCE_DATE_EPOCH")
printf 'repurpose (%s) unstable; urgency=medium\n\n  * %s\n\n -- %s  %s\n' \
    "$version" "What changed stands in the project's CHANGELOG.md." \
    "The Repurpose authors <repurpose@localhost>" "$moment" |
    gzip -9n > "$root/usr/share/doc/repurpose/changelog.gz"

# The window's libraries are loaded at run time, so no tool finds them: they are those of
# X11, of Wayland, and of drawing. Triggers of mime, desktop, icons and man read what is installed:
# no script of ours runs.
glibc=$(objdump -T "$root/usr/bin/repurpose" | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -n 1)
mkdir "$root/DEBIAN"
cat > "$root/DEBIAN/control" <<CONTROL
Package: repurpose
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: The Repurpose authors <repurpose@localhost>
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Section: misc
Priority: optional
Depends: libc6 (>= ${glibc#GLIBC_}), libgcc-s1, libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon-x11-0, libgl1, libwayland-client0, libwayland-egl1, libxkbcommon0, libegl1
Recommends: xdg-desktop-portal | zenity, at-spi2-core, fontconfig, xdg-utils
Description: compatibility test for further use of personal data
 A processor asks: may we reuse the personal data you entrusted to us, for
 instance to train our models? Repurpose takes the controller's privacy
 officer through the compatibility test of Article 6(4) GDPR, explains the
 result, records the opinion and the decision, and issues the signed
 authorization or the reasoned refusal as an accessible PDF.
 .
 Everything works without a window as well: see repurpose(1).
CONTROL

name="repurpose_${version}_$(dpkg --print-architecture).deb"
dpkg-deb --root-owner-group -Zxz --build "$root" "$out/$name" > /dev/null
echo "$out/$name"
