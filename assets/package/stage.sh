#!/usr/bin/env bash
# Lays the program and all that belongs to it on a Linux desktop below a folder, as below /usr.
# Arguments: the program, the folder. Needs cargo, python3, rsvg-convert and strip.
set -euo pipefail

program=$(realpath "$1")
mkdir -p "$2"
prefix=$(realpath "$2")
cd "$(dirname "$0")/../.."

put() { install -D -m 644 "$1" "$prefix/$2"; }

install -D -m 755 "$program" "$prefix/bin/repurpose"
strip "$prefix/bin/repurpose"

desktop=assets/desktop
put $desktop/repurpose.desktop share/applications/repurpose.desktop
put $desktop/repurpose.metainfo.xml share/metainfo/repurpose.metainfo.xml
put $desktop/repurpose.mime.xml share/mime/packages/repurpose.xml

icons=share/icons/hicolor
put $desktop/repurpose.svg $icons/scalable/apps/repurpose.svg
put $desktop/repurpose-assessment.svg $icons/scalable/mimetypes/application-x-repurpose-assessment.svg
for size in 16 24 32 48 64 128 256; do
    folder=$prefix/$icons/${size}x${size}
    mkdir -p "$folder/apps" "$folder/mimetypes"
    rsvg-convert -w $size -h $size $desktop/repurpose.svg -o "$folder/apps/repurpose.png"
    rsvg-convert -w $size -h $size $desktop/repurpose-assessment.svg \
        -o "$folder/mimetypes/application-x-repurpose-assessment.png"
done

# Out of the command line's own definition; in English, whatever this machine speaks.
export LC_ALL=C.UTF-8
"$program" man --out "$prefix/share/man/man1"
gzip -9n "$prefix"/share/man/man1/*.1
complete() { mkdir -p "$prefix/share/$(dirname "$2")" && "$program" completions "$1" > "$prefix/share/$2"; }
complete bash bash-completion/completions/repurpose
complete fish fish/vendor_completions.d/repurpose.fish
complete zsh zsh/vendor-completions/_repurpose

documents=share/doc/repurpose
put assets/package/copyright $documents/copyright
target=$(rustc -vV | sed -n 's/^host: //p')
assets/package/licences.py --texts "$target" | gzip -9n > "$prefix/$documents/notices.txt.gz"
put assets/licences.md $documents/licences.md
mkdir "$prefix/$documents/guide"
cp -r assets/guide/en assets/guide/pictures "$prefix/$documents/guide"
chmod -R u=rwX,go=rX "$prefix"
