#!/usr/bin/env bash
# A folder of ten thousand assessments. Argument: the program. Needs python3 and grep.
set -euo pipefail

program=$(realpath "$1")
here=$(realpath "$(dirname "$0")")
example=$(realpath "$here/../../assets/examples/ai-training.repurpose.ron")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

for folder in $(seq 10); do
    mkdir -p "shelf/$folder"
    for number in $(seq 1000); do cp "$example" "shelf/$folder/$number.repurpose.ron"; done
done
# A file as young as the cache is not trusted.
sleep 3

echo "| ten thousand files | times ours | CPU ms | wall ms | MB |"
echo "| --- | --- | --- | --- | --- |"
export XDG_CACHE_HOME=$work/cache
"$here/measure.py" 5 \
    "repurpose list, remembered=exec $program list shelf" \
    "repurpose list, nothing remembered=exec env XDG_CACHE_HOME=$work/none-\$\$ $program list shelf" \
    "repurpose list, nowhere to remember=exec env XDG_CACHE_HOME=/dev/null $program list shelf" \
    "grep -r -m1 title=exec grep -r -m1 title: shelf"
