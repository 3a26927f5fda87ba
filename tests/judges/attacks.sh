#!/usr/bin/env bash
# Asks our program, pyHanko and pdfsig about every attack file of our own, writes what they say as
# tables, and fails when ours lets pass what pyHanko or pdfsig refuses, or refuses an honest file.
#
#   attacks.sh PROGRAM FOLDER TABLE.md
#
# FOLDER holds what `ATTACK_FILES=FOLDER cargo test -- --ignored attack_files_are_written` wrote.
# Needs pyhanko and pyhanko-cli (pip), pdfsig (poppler-utils), certutil (libnss3-tools).
set -euo pipefail

if [[ $# -ne 3 ]]; then
    echo "usage: $0 PROGRAM FOLDER TABLE.md" >&2
    exit 2
fi
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
folder=$(realpath "$2")
table=$(realpath "$3")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$folder"

mkdir "$work/nss"
certutil -N -d "$work/nss" --empty-password
certutil -A -d "$work/nss" -n trusted -t CT,C,C -i trust.pem

# Each answers with one word in front: `valid` lets the file pass, everything else does not.
ours() {
    "$program" verify "$1" --trust trust.pem --json > "$work/report" 2> "$work/log" || true
    # The last verdict is that of the file.
    grep -o '"verdict": "[a-z_]*"' "$work/report" | tail -n 1 | cut -d '"' -f 4 || echo unreadable
}

pdfsig_says() {
    pdfsig -nssdir "$work/nss" "$1" > "$work/pdfsig" 2> "$work/log" || true
    local empty signatures valid whole
    empty=$(grep -c "form field is not signed" "$work/pdfsig" || true)
    signatures=$(($(grep -c "^Signature #" "$work/pdfsig" || true) - empty))
    valid=$(grep -c "Signature is Valid" "$work/pdfsig" || true)
    whole=$(grep -c "Total document signed" "$work/pdfsig" || true)
    if [[ $signatures -eq 0 ]]; then
        echo "no signature"
    elif [[ $valid -ne $signatures ]]; then
        echo "invalid"
    elif [[ $whole -eq 0 ]]; then
        # It says so of every file to which anything was added, allowed or not.
        echo "valid, not the whole file"
    else
        echo "valid"
    fi
}

cut -f 3 list.tsv > "$work/files"
python3 "$here/attacks.py" trust.pem "$work/files" > "$work/pyhanko"

failures=0
{
    echo "| class | file | Repurpose | pyHanko | pdfsig |"
    echo "| --- | --- | --- | --- | --- |"
} > "$work/table"
while IFS=$'\t' read -r class name file expected; do
    own=$(ours "$file")
    other=$(grep "^$file"$'\t' "$work/pyhanko" | cut -f 2)
    third=$(pdfsig_says "$file")
    echo "| $class | $name | $own | $other | $third |" >> "$work/table"
    if [[ $own != "$expected" ]]; then
        echo "FAILED $class / $name: $own, not $expected" >&2
        failures=$((failures + 1))
    fi
    if [[ $own == valid && $class != control && ($other != valid || $third != valid) ]]; then
        echo "WEAKER $class / $name: $own, where others say $other, $third" >&2
        failures=$((failures + 1))
    fi
    if [[ $class == control && $own != valid ]]; then
        echo "FAILED $class / $name: an honest file is $own" >&2
        failures=$((failures + 1))
    fi
done < list.tsv
# How many of each class somebody lets pass, in front of the files one by one.
{
    echo "| class | files | let pass by Repurpose | by pyHanko | by pdfsig |"
    echo "| --- | --- | --- | --- | --- |"
    awk -F ' [|] ' 'NR > 2 {
            class = substr($1, 3)
            third = $5
            sub(/ [|]$/, "", third)
            if (!(class in files)) order[++classes] = class
            files[class]++
            own[class] += $3 == "valid"
            other[class] += $4 == "valid"
            last[class] += third ~ /^valid/
        }
        END {
            for (one = 1; one <= classes; one++) {
                class = order[one]
                print "| " class " | " files[class] " | " own[class] " | " other[class] " | " last[class] " |"
            }
        }' "$work/table"
    echo
    cat "$work/table"
} > "$table"
[[ $failures -eq 0 ]] || exit 1
echo "$(wc -l < list.tsv) files: ours is nowhere weaker"
