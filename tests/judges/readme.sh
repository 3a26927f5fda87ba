#!/usr/bin/env bash
# The two commands of the README on a machine that has nothing: a clean Debian 12 with a C compiler
# and the Rust of this machine, a clean clone, an empty cargo home. Takes about half an hour on two
# cores, which is why it is not a step of .ci/run; that runs the same commands on its own clone. To
# be run by root, where folders may be mounted; needs debootstrap and git. Argument: the folder for
# the root, if not a new one; it is removed afterwards.
set -euo pipefail

here=$(realpath "$(dirname "$0")/../..")
work=${1:-$(mktemp -d)}
root=$work/root
# Where this machine has its own Debian packages from.
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)}

clean_up() {
    umount "$root/proc" 2> /dev/null || true
    rm -rf --one-file-system "$work"
}
trap clean_up EXIT

say() { printf 'readme: %s (%s s)\n' "$1" "$SECONDS"; }
inside() {
    chroot "$root" env -i PATH=/opt/rust/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        CARGO_TERM_PROGRESS_WHEN=never "$@"
}
# Runs a command in the clone and keeps what it says; its last lines are shown.
runs() {
    local status=0 expected=$1
    shift
    inside bash -c "cd /root/repurpose && $*" > "$work/said.txt" 2>&1 || status=$?
    tail -n 8 "$work/said.txt"
    test "$status" = "$expected" || { tail -n 80 "$work/said.txt"; echo "readme: “$*” ended with $status"; exit 1; }
    say "“$*” ended with $status"
}

mkdir -p "$work"
debootstrap --variant=minbase --include=gcc,libc6-dev,ca-certificates bookworm "$root" "$mirror" > "$work/debootstrap.log" ||
    { tail "$work/debootstrap.log"; exit 1; }
mount -t proc proc "$root/proc"
# The network of this machine: its names, and whom it trusts.
cp /etc/resolv.conf /etc/hosts "$root/etc/"
cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
cp -r "$(rustc --print sysroot)" "$root/opt/rust"
git clone --quiet "$here" "$root/root/repurpose"
say "a clean Debian 12 with $(inside rustc --version) and $(inside gcc -dumpfullversion)"

runs 4 cargo run --release
grep -q "repurpose demo" "$work/said.txt" || { echo "readme: nothing says what works without a display"; exit 1; }
runs 0 cargo run --release -- demo
runs 0 cargo test
grep -q "test result: ok. [1-9]" "$work/said.txt"
say "both commands pass with nothing but Rust, a C compiler and the registry"
