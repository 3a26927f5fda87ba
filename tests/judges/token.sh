#!/usr/bin/env bash
# Signs with keys on a token that SoftHSM plays, and asks pyHanko, pdfsig, OpenSSL and ourselves what comes
# of it. The levels are levels.sh's matter.
#
#   token.sh PROGRAM
#
# Needs softhsm2, pkcs11-tool (opensc), openssl, pyhanko, pdfsig (poppler-utils), certutil (libnss3-tools).
set -euo pipefail

if [[ $# -ne 1 ]]; then
    echo "usage: $0 PROGRAM" >&2
    exit 2
fi
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
module=/usr/lib/softhsm/libsofthsm2.so

fail() {
    echo "FAILED $1" >&2
    exit 1
}

echo "== token"
mkdir tokens nss
echo "directories.tokendir = $work/tokens" > softhsm.conf
export SOFTHSM2_CONF=$work/softhsm.conf
softhsm2-util --init-token --free --label card --pin 1234 --so-pin 5678 > /dev/null
echo 1234 > pin
echo 4321 > wrong-pin
certutil -N -d nss --empty-password
generate() {
    case $1 in
        rsa) openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 2> /dev/null ;;
        p256) openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 ;;
        p384) openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 ;;
    esac
}
number=0
for key in rsa p256 p384; do
    number=$((number + 1))
    generate "$key" > "$key.pem"
    openssl req -x509 -key "$key.pem" -subj "/CN=Token $key" -days 30 -out "$key.crt" \
        -addext keyUsage=critical,digitalSignature -addext basicConstraints=critical,CA:FALSE
    openssl x509 -in "$key.crt" -outform DER -out "$key.der"
    openssl pkcs8 -topk8 -nocrypt -in "$key.pem" -out "$key.p8"
    softhsm2-util --import "$key.p8" --token card --label "$key" --id "0$number" --pin 1234 > /dev/null
    certutil -A -d nss -n "$key" -t CT,C,C -i "$key.crt"
done
# One certificate stays off the token, as on tokens that hold keys alone.
for key in rsa p256; do
    pkcs11-tool --module "$module" --token-label card --login --pin 1234 --write-object "$key.der" \
        --type cert --label "$key" --id "$([[ $key == rsa ]] && echo 01 || echo 02)" > /dev/null 2>&1
done
"$program" demo demo > /dev/null

# sign KEY OUT OPTIONS…
sign() {
    local key=$1 out=$2
    shift 2
    "$program" sign demo/letter.pdf --pkcs11 "$module" --token card --key "$key" --pin-file pin --out "$out" --force "$@"
}

# check NAME CERTIFICATE [pdfsig can't]: all judges on NAME.pdf.
check() {
    local word="Signature is Valid"
    [[ $# -eq 2 ]] || word="Signature is Invalid"
    "$program" verify "$1.pdf" --trust "$2" > said || { cat said; fail "our own verdict on $1"; }
    pyhanko sign validate --pretty-print --trust "$2" --trust-replace "$1.pdf" > said 2>&1 || { cat said; fail "pyHanko on $1"; }
    grep -q "judged VALID" said || { cat said; fail "pyHanko on $1"; }
    python3 "$here/levels.py" tell "$2" "$1.pdf" > said
    [[ $(cat said) == "$1.pdf controller PAdES-B-B DocMDP-2" ]] || { cat said; fail "pyHanko on the level of $1"; }
    pdfsig -nssdir nss "$1.pdf" > said
    grep -q "$word" said || { cat said; fail "pdfsig on $1"; }
    python3 "$here/levels.py" parts parts "$1.pdf"
    openssl cms -verify -inform DER -in "parts/$1.pdf/1.cms" -content "parts/$1.pdf/1.content" -binary \
        -CAfile "$2" -purpose any -cades -out /dev/null 2> said || { cat said; fail "openssl on $1"; }
}

for key in rsa p256; do
    echo "== $key"
    sign "$key" "$key.pdf"
    check "$key" "$key.crt"
done
echo "== p384, whose certificate is in a file"
if sign p384 never.pdf 2> said; then fail "signed without a certificate"; fi
sign p384 p384.pdf --certificate p384.crt
check p384 p384.crt
for hash in 256 384 512; do
    echo "== other schemes and hashes, SHA-$hash"
    sign rsa "pss-$hash.pdf" --pss --hash "sha-$hash"
    check "pss-$hash" rsa.crt
    sign p256 "p256-$hash.pdf" --hash "sha-$hash"
    check "p256-$hash" p256.crt
done

echo "== a key that is bound to RSASSA-PSS, in a file"
# pdfsig calls such signatures invalid, whoever made them: NSS does not take this kind of key. The same
# scheme with a plain RSA key it finds valid, above.
openssl genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 -pkeyopt rsa_pss_keygen_md:sha256 \
    -pkeyopt rsa_pss_keygen_mgf1_md:sha256 -pkeyopt rsa_pss_keygen_saltlen:32 -out bound.pem 2> /dev/null
openssl req -x509 -key bound.pem -subj "/CN=Bound" -days 30 -out bound.crt \
    -addext keyUsage=critical,digitalSignature -addext basicConstraints=critical,CA:FALSE
openssl pkcs12 -export -inkey bound.pem -in bound.crt -passout pass:secret -out bound.p12
echo secret > password
certutil -A -d nss -n bound -t CT,C,C -i bound.crt
"$program" sign demo/letter.pdf --p12 bound.p12 --password-file password --out bound.pdf
check bound bound.crt "pdfsig can't"

echo "== refusals"
if sign rsa never.pdf --certificate p256.crt 2> said; then fail "signed for another key's certificate"; fi
if "$program" sign demo/letter.pdf --pkcs11 "$module" --token card --key rsa --pin-file wrong-pin \
    --out never.pdf 2> said; then
    fail "signed with a wrong PIN"
fi
grep -q "PIN is wrong" said || { cat said; fail "a wrong PIN is not named"; }
! grep -q 4321 said || fail "the PIN is told"
sign rsa again.pdf || fail "a wrong PIN was tried more than once"
[[ ! -e never.pdf ]] || fail "a file was written"
echo "all judges agree on keys of a token"
