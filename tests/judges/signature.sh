#!/usr/bin/env bash
# Asks three independent programs about a signed PDF: pyHanko, pdfsig (poppler) and qpdf.
# Fails when one of them disagrees.
#
#   signature.sh PDF TRUST.pem
#
# Needs pyhanko (pip: pyhanko pyhanko-cli), pdfsig (poppler-utils), certutil (libnss3-tools), qpdf.
set -euo pipefail

if [[ $# -ne 2 ]]; then
    echo "usage: $0 PDF TRUST.pem" >&2
    exit 2
fi
pdf=$1
trust=$2
failures=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

disagree() {
    echo "DISAGREES $1" >&2
    failures=$((failures + 1))
}

echo "== qpdf"
qpdf --check "$pdf" || disagree qpdf

echo "== pyHanko"
if pyhanko sign validate --pretty-print --trust "$trust" --trust-replace "$pdf" \
    >"$work/pyhanko" 2>"$work/pyhanko.log"; then
    grep -E "intact|VALID|TRUSTED|modification" "$work/pyhanko" || true
    if grep -qE "INVALID|NOT ?TRUSTED|UNTRUSTED" "$work/pyhanko"; then
        disagree pyHanko
    fi
else
    cat "$work/pyhanko" "$work/pyhanko.log"
    disagree pyHanko
fi

echo "== pdfsig"
mkdir "$work/nss"
certutil -N -d "$work/nss" --empty-password
certutil -A -d "$work/nss" -n trusted -t CT,C,C -i "$trust"
pdfsig -nssdir "$work/nss" "$pdf" | tee "$work/pdfsig"
# Empty fields are listed as well.
empty=$(grep -c 'form field is not signed' "$work/pdfsig" || true)
signatures=$(($(grep -c '^Signature #' "$work/pdfsig" || true) - empty))
valid=$(grep -c 'Signature Validation: Signature is Valid.' "$work/pdfsig" || true)
whole=$(grep -c 'Total document signed' "$work/pdfsig" || true)
if [[ $signatures -eq 0 || $signatures -ne $valid ]]; then
    disagree "pdfsig (valid: $valid of $signatures)"
fi
# pdfsig calls changed files valid; only the newest signature covers the whole file, and one must.
if [[ $whole -ne 1 ]]; then
    disagree "pdfsig (no signature covers the whole file)"
fi

if [[ $failures -ne 0 ]]; then
    echo "$failures judgement(s) against $pdf" >&2
    exit 1
fi
echo "all judges agree on $pdf"
