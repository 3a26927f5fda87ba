#!/usr/bin/env bash
# Faults by real means: after each one the file is whole, old or new, and the message is true.
# Argument: the program. Needs util-linux and coreutils; strace, faketime and the right to mount
# where they are at hand: what can't be tried here is said.
set -euo pipefail

program=$(realpath "$1")
folder=$(mktemp -d)
export HOME="$folder" XDG_CACHE_HOME="$folder/cache" LC_ALL=C
mounted=
trap 'test -z "$mounted" || umount "$mounted"; chmod -R u+w "$folder"; rm -rf "$folder"' EXIT
cd "$folder"
file=case.repurpose.ron
"$program" new --questionnaire eu-gdpr-6-4 --out "$file"
"$program" set "$file" title=Before > out 2> err

fail() { echo "faults: $1" >&2; cat err >&2; exit 1; }
skip() { echo "faults: not tried here: $1"; }

# whole FILE: it opens, and its history is whole.
whole() { "$program" history "$1" > /dev/null 2> err || fail "$1 is not whole"; }

# clean FOLDER: nothing temporary is left; but who is killed before its lock has its name leaves that
# for an hour, as nobody can tell it from one that is being made.
clean() {
    local left
    left=$(find "$1" -maxdepth 1 \( -name '.repurpose-*[0-9].tmp' -o -name '*.lock' \))
    test -z "$left" || fail "left behind: $left"
}

# refused STATUS WORDS COMMAND…: ends with the status, says the words, and leaves the file as it was.
refused() {
    local status=0 expected=$1 words=$2 before
    shift 2
    before=$(sha256sum < "$file")
    timeout 30 "$@" > out 2> err || status=$?
    test "$status" = "$expected" || fail "status $status of: $*"
    test -z "$words" || grep -q "$words" err || fail "does not say “$words”: $*"
    test "$before" = "$(sha256sum < "$file")" || fail "the file was changed by: $*"
    whole "$file"
}

# Too large for the limit: as an error, and as the signal that kills.
refused 4 "can’t be written" bash -c "trap '' XFSZ; exec prlimit --fsize=1024 '$program' set $file title=After"
clean .
refused 153 '' prlimit --fsize=1024 "$program" set "$file" title=After 2> /dev/null
"$program" set "$file" title=Again 2> err || fail "not saved after a kill"
clean .

# Read-only file, folder in its place, pipe, link, hard link, long and foreign names.
chmod 444 "$file"
refused 4 'read-only' "$program" set "$file" title=After
chmod 640 "$file"
"$program" set "$file" title=After
test "$(stat -c %a "$file")" = 640 || fail "the mode was not kept"
mkdir folder.repurpose.ron
mkfifo pipe.repurpose.ron
refused 3 'folder' "$program" set folder.repurpose.ron title=After
refused 3 'pipe' "$program" set pipe.repurpose.ron title=After
mkdir elsewhere
mv "$file" elsewhere/real.repurpose.ron
ln -s elsewhere/real.repurpose.ron "$file"
"$program" set "$file" title=Linked
test -L "$file" || fail "the link is no link any more"
grep -q Linked elsewhere/real.repurpose.ron || fail "what the link leads to was not saved"
rm "$file"
mv elsewhere/real.repurpose.ron "$file"
ln "$file" second.repurpose.ron
refused 4 'several names' "$program" set "$file" title=After
rm second.repurpose.ron
for name in "$(printf 'a%.0s' $(seq 241)).repurpose.ron" $'b\xff\xfe.repurpose.ron'; do
    (umask 0; "$program" new --questionnaire eu-gdpr-6-4 --out "$name") 2> err || fail "new: $name"
    "$program" set "$name" title=Named 2> err || fail "set: $name"
    whole "$name"
    test "$(stat -c %a "$name")" = 600 || fail "others may read: $name"
done
clean .

# A newer format, and zeros where a crash left them.
sed 's/format: 2/format: 99/' "$file" > newer.repurpose.ron
refused 3 'newer' "$program" set newer.repurpose.ron title=After
head -c 3000 "$file" > torn.repurpose.ron
head -c 4096 /dev/zero >> torn.repurpose.ron
refused 3 'torn.repurpose.ron:' "$program" set torn.repurpose.ron title=After

# Nobody listens any more.
refused 4 '' bash -c "'$program' score $file > /dev/full"
"$program" score "$file" >&- 2> err || true
! grep -q panicked err || fail "panics on a closed terminal"

# Documents and identities go the same way as assessments.
printf 'A long passphrase.\n' > password
"$program" identity new --name Somebody --out id.p12 --password-file password > out 2> err
"$program" export "$file" --out letter.pdf --draft > out 2> err || fail "no letter"
for kept in letter.pdf id.p12; do sha256sum "$kept"; done > kept
refused 4 "can’t be written" bash -c "trap '' XFSZ; exec prlimit --fsize=8192 '$program' export $file --out letter.pdf --force --draft"
refused 153 '' prlimit --fsize=8192 "$program" export "$file" --out letter.pdf --force --draft 2> /dev/null
refused 4 'exists' "$program" identity new --name Else --out id.p12 --password-file password
sha256sum --quiet -c kept > out 2> err || fail "a document or an identity was changed"
test "$(stat -c %a id.p12)" = 600 || fail "others may read the identity"
rm -f .repurpose-*

# A folder that takes no file: root may everything, so somebody else tries.
if test "$(id -u)" = 0; then
    mkdir -m 755 closed
    cp "$program" closed/program
    cp "$file" closed/case.repurpose.ron
    chown -R 65534:65534 closed
    chmod 555 closed
    chmod 755 "$folder"
    refused 4 "can’t be written" setpriv --reuid=65534 --regid=65534 --clear-groups \
        closed/program set closed/case.repurpose.ron title=After
    whole closed/case.repurpose.ron
else
    mkdir closed
    cp "$file" closed/
    chmod 555 closed
    refused 4 "can’t be written" "$program" set "closed/$file" title=After
fi
chmod 755 closed

# A full disk, and one without inodes.
mkdir small
if mount -t tmpfs -o size=64k,nr_inodes=8 tmpfs small 2> err; then
    mounted=$folder/small
    mount -o remount,size=16m small
    cp "$file" small/case.repurpose.ron
    kept=$(stat -c %b small/case.repurpose.ron)
    mount -o remount,size=$((kept * 512 + 8192)) small
    before=$(sha256sum < small/case.repurpose.ron)
    refused 4 "can’t be written" "$program" set small/case.repurpose.ron title=After
    test "$before" = "$(sha256sum < small/case.repurpose.ron)" || fail "changed on a full disk"
    mount -o remount,size=16m small
    # Inodes are taken until there is none left.
    number=0
    while : > "small/taken-$number"; do number=$((number + 1)); done 2> /dev/null
    refused 4 "can’t be written" "$program" set small/case.repurpose.ron title=After
    whole small/case.repurpose.ron
    rm -f small/taken-*
    mount -o remount,nr_inodes=100 small
    "$program" set small/case.repurpose.ron title=After 2> err || fail "not saved after a full disk"
    clean small
    mount -o remount,ro small
    refused 4 "can’t be written" "$program" set small/case.repurpose.ron title=After
    umount small
    mounted=
else
    skip "a full disk: mounting is not allowed"
fi

# What the system answers to a rename and to a flush, early and late.
if strace -o /dev/null true 2> /dev/null; then
    for fault in rename:error={EACCES,EBUSY,EEXIST,EIO} fsync:error={EIO,EINVAL,ENOSPC,EDQUOT}; do
        refused 4 "can’t be written" strace -f -o /dev/null -e trace="${fault%%:*}" \
            -e inject="$fault" "$program" set "$file" title=After
        clean .
    done
    # The third flush is the folder's: the new version is in place, and nobody vouches for it.
    status=0
    strace -f -o /dev/null -e trace=fsync -e inject=fsync:error=EIO:when=3 \
        "$program" set "$file" title=Unconfirmed > out 2> err || status=$?
    test "$status" = 4 || fail "status $status without the disk's word"
    grep -q 'did not confirm' err || fail "does not say that the disk did not confirm"
    grep -q Unconfirmed "$file" || fail "the new version is not in place"
    whole "$file"
    # A held name becomes free again; a call is interrupted.
    for fault in rename:error=EACCES:when=1 rename:error=EBUSY:when=2..3 \
        write:error=EINTR:when=1+2 fsync:error=EINTR:when=1 read:error=EINTR:when=5+2; do
        strace -f -o /dev/null -e trace="${fault%%:*}" -e inject="$fault" \
            "$program" set "$file" title="In spite of $fault" > out 2> err || fail "not saved: $fault"
        grep -q "In spite of $fault" "$file" || fail "not in the file: $fault"
        clean .
    done
    # A disk that can't be read.
    refused 3 "can’t be read" strace -f -o /dev/null -P "$(realpath "$file")" -e trace=read \
        -e inject=read:error=EIO "$program" set "$file" title=After
    # No kill shows a flush that is missing: the order of the calls does.
    strace -f -o calls -e trace=fsync,rename "$program" set "$file" title=Ordered > out 2> err
    order=$(grep -o 'fsync\|rename' calls | tr '\n' ' ')
    test "$order" = "fsync fsync rename rename fsync " || fail "the order of calls is: $order"
    for call in 1 2 3 4 5; do
        (
            strace -f -o /dev/null -e trace=write,rename,fsync \
                -e inject=write,rename,fsync:signal=SIGKILL:when=$call \
                "$program" set "$file" title="Killed-$call" || true
        ) > out 2> err
        whole "$file"
    done
    # Who clears away after a killed save is killed over it.
    for call in 1 2 3; do
        (
            strace -f -o /dev/null -e trace=rename -e inject=rename:signal=SIGKILL:when=2 \
                "$program" set "$file" title=Killed || true
            strace -f -o /dev/null -e trace=unlink -e inject=unlink:signal=SIGKILL:when=$call \
                "$program" set "$file" title=Clearing || true
        ) > out 2> err
        whole "$file"
        "$program" set "$file" title=Cleared
        clean .
    done
    "$program" set "$file" title=After
    clean .
else
    skip "failing calls: strace is not at hand, or may not trace"
fi

# Odd clocks.
if command -v faketime > /dev/null; then
    for year in 1970-01-02 2038-02-01 2100-03-01; do
        faketime "$year" "$program" set "$file" title="In $year" 2> err || fail "in $year"
        whole "$file"
    done
else
    skip "odd clocks: faketime is not at hand"
fi

# Many at once: each is saved, or told that somebody else has the file.
many=()
for number in $(seq 12); do
    "$program" set "$file" title="One of many $number" > /dev/null 2> "err-$number" &
    many+=($!)
done
saved=0
for number in "${!many[@]}"; do
    if wait "${many[$number]}"; then
        saved=$((saved + 1))
    else
        grep -q 'open\|changed' "err-$((number + 1))" || { cp "err-$((number + 1))" err; fail "says something else"; }
    fi
done
test "$saved" -ge 1 || fail "nobody saved"
whole "$file"
clean .

# Killed at any moment, five hundred times: within once and a half of what a save takes.
begun=$(date +%s%3N)
"$program" set "$file" title=Timed
longest=$((($(date +%s%3N) - begun) * 3 / 2 + 1))
test "$longest" -lt 1000 || longest=999
killed=0
for number in $(seq 500); do
    "$program" set "$file" title="Save $number" > out 2> err &
    save=$!
    sleep "$(printf '0.%03d' $((RANDOM % longest)))"
    kill -9 "$save" 2> /dev/null || true
    status=0
    wait "$save" 2> /dev/null || status=$?
    test "$status" != 137 || killed=$((killed + 1))
    test $((number % 10)) -ne 0 || whole "$file"
    tail -c 3 "$file" | grep -q ')' || fail "cut off at save $number"
done
test "$killed" -gt 0 || fail "no save was killed"
test "$killed" -lt 500 || fail "no save came to its end"
whole "$file"
"$program" set "$file" title=Last 2> err || fail "not saved after five hundred kills"
clean .
echo "faults: every file whole; $saved of 12 at once saved, $killed of 500 saves killed"
