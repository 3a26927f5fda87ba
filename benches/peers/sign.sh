#!/usr/bin/env bash
# Signing a ready letter with a key in a file. Argument: the program. Needs openssl, libnss3-tools,
# poppler-utils, and pyHanko in the path.
set -euo pipefail

program=$(realpath "$1")
here=$(realpath "$(dirname "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# pdfsig reckons how long a signature will be and fails when one of P-256 has another length, so it is
# measured with RSA alone.
for algorithm in p256 rsa3072; do
    . "$here/keys.sh"
    peers=()
    [ "$algorithm" = p256 ] || peers+=("pdfsig -add-signature=rm -f theirs.pdf; exec pdfsig -nssdir nss -nick signer -add-signature letter.pdf theirs.pdf")
    echo "| one letter, $algorithm, whole process | times ours | CPU ms | wall ms | MB |"
    echo "| --- | --- | --- | --- | --- |"
    "$here/measure.py" "${RUNS:-20}" \
        "repurpose sign=exec $program sign letter.pdf --p12 signer.p12 --password-file password --out ours.pdf" \
        "${peers[@]}" \
        "pyhanko sign addsig=exec pyhanko sign addsig --field controller pkcs12 --passfile password letter.pdf his.pdf signer.p12" \
        "openssl dgst -sign, the bare key=exec openssl dgst -sha256 -sign signer.key -out bare.sig letter.pdf"
    echo
done
