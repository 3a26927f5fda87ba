#!/usr/bin/env bash
# The program as an archive for every Linux desktop: unpacked over /usr/local or ~/.local it is
# installed. Arguments: the program (a release build), the folder for the archive; prints its name.
set -euo pipefail

program=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
cd "$(dirname "$0")/../.."
. assets/package/version.sh

name="repurpose-$version-$(uname -m)-linux"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
assets/package/stage.sh "$program" "$folder/$name"

tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
    -C "$folder" -c "$name" | gzip -9n > "$out/$name.tar.gz"
echo "$out/$name.tar.gz"
