#!/usr/bin/env bash
# Verifying signed letters: one, and a thousand. Argument: the program. Needs what sign.sh needs.
#
# The peers judge signatures and nothing else, which is `--signatures-only`; without it our program also
# makes the letter again and compares it, which none of them does.
set -euo pipefail

program=$(realpath "$1")
here=$(realpath "$(dirname "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
algorithm=p256
. "$here/keys.sh"
cd "$work"

"$program" sign letter.pdf --p12 signer.p12 --password-file password --out signed.pdf
mkdir many
for number in $(seq "${LETTERS:-1000}"); do cp signed.pdf "many/$number.pdf"; done

echo "| one letter, whole process | times ours | CPU ms | wall ms | MB |"
echo "| --- | --- | --- | --- | --- |"
"$here/measure.py" ${RUNS:-20} \
    "repurpose verify --signatures-only=exec $program verify signed.pdf --trust root.pem --signatures-only" \
    "repurpose verify, with the letter=exec $program verify signed.pdf --trust root.pem" \
    "pdfsig=exec pdfsig -nssdir nss signed.pdf" \
    "pyhanko sign validate=exec pyhanko sign validate --trust root.pem --trust-replace signed.pdf"
echo
echo "| a thousand letters | times ours | CPU ms | wall ms | MB |"
echo "| --- | --- | --- | --- | --- |"
"$here/measure.py" "${TURNS:-3}" \
    "repurpose verify --signatures-only, one process=exec $program verify many/*.pdf --trust root.pem --signatures-only" \
    "repurpose verify, with the letter, one process=exec $program verify many/*.pdf --trust root.pem" \
    "pdfsig, a process each=for one in many/*.pdf; do pdfsig -nssdir nss \$one; done" \
    "pyHanko, one process=exec $(command -v pyhanko | xargs dirname)/python $here/validate.py root.pem many"
