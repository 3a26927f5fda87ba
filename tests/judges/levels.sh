#!/usr/bin/env bash
# Signs at every level with keys of every kind, against authorities and a time-stamping service that
# Certomancer runs on this machine, and asks pyHanko and pdfsig what each signature is worth.
#
#   levels.sh PROGRAM
#
# Needs certomancer[web-api], pyhanko and pyhanko-cli (pip), pdfsig (poppler-utils), certutil
# (libnss3-tools), openssl.
set -euo pipefail

if [[ $# -ne 1 ]]; then
    echo "usage: $0 PROGRAM" >&2
    exit 2
fi
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
service=
cleanup() {
    [[ -z $service ]] || kill "$service" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
cd "$work"

fail() {
    echo "FAILED $1" >&2
    exit 1
}

echo "== keys, certificates, services"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
sed "s/PORT/$port/" "$here/pki.yml" > certomancer.yml
mkdir keys
for key in root interm ocsp tsa rsa; do
    openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "keys/$key.pem" 2>/dev/null
done
for key in p256 revoked; do
    openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "keys/$key.pem"
done
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 -out keys/p384.pem
certomancer mass-summon levels certificates > /dev/null
certomancer animate --port "$port" --no-web-ui > service.log 2>&1 &
service=$!
tsa="http://localhost:$port/levels/tsa/tsa"
for _ in $(seq 100); do
    (: < "/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
    sleep 0.1
done
root=certificates/root/root.cert.pem
echo "secret" > password
for key in rsa p256 p384 revoked; do
    openssl pkcs12 -export -inkey "keys/$key.pem" -in "certificates/interm/$key.cert.pem" \
        -certfile certificates/root/interm.cert.pem -passout file:password -out "$key.p12"
done
mkdir nss
certutil -N -d nss --empty-password
certutil -A -d nss -n root -t CT,C,C -i "$root"
"$program" demo demo > /dev/null
letter=demo/letter.pdf

# sign PDF KEY ROLE OUT OPTIONS…
sign() {
    local pdf=$1 key=$2 role=$3 out=$4
    shift 4
    "$program" sign "$pdf" --p12 "$key.p12" --password-file password --as "$role" --out "$out" "$@"
}

# ours PDF LEVEL COUNT: our own verdict is valid, and every signature is of the level.
ours() {
    "$program" verify "$1" --trust "$root" --json > report.json || fail "our own verdict on $1"
    local count
    count=$(grep -c "\"level\": \"$2\"" report.json || true)
    [[ $count -eq $3 ]] || fail "$1: $count signatures of level $2, not $3"
}

# pyhanko_says PDF WORDS COUNT OPTIONS…: pyHanko judges each signature valid, and says the words as often.
pyhanko_says() {
    local pdf=$1 words=$2 count=$3
    shift 3
    pyhanko sign validate --pretty-print --trust "$root" --trust-replace "$@" "$pdf" > said 2> said.log \
        || { cat said said.log; fail "pyHanko on $pdf"; }
    local valid told
    valid=$(grep -c "The signature is judged VALID" said || true)
    told=$(grep -c "$words" said || true)
    [[ $valid -eq $count && $told -ge $count ]] || { cat said; fail "pyHanko on $pdf: $valid valid"; }
}

# pdfsig_says PDF COUNT
pdfsig_says() {
    local valid
    valid=$(pdfsig -nssdir nss "$1" | grep -c "Signature is Valid" || true)
    [[ $valid -eq $2 ]] || fail "pdfsig on $1: $valid valid, not $2"
}

for key in rsa p256 p384; do
    echo "== $key"
    sign "$letter" "$key" controller "$key-b.pdf"
    ours "$key-b.pdf" PAdES-B-B 1
    pyhanko_says "$key-b.pdf" "cryptographically sound" 1
    pdfsig_says "$key-b.pdf" 1

    sign "$letter" "$key" controller "$key-t.pdf" --level b-t --tsa "$tsa"
    ours "$key-t.pdf" PAdES-B-T 1
    pyhanko_says "$key-t.pdf" "The TSA certificate is trusted" 1
    pdfsig_says "$key-t.pdf" 1

    for level in lt lta; do
        sign "$letter" "$key" controller "$key-$level.pdf" --level "b-$level" --tsa "$tsa"
        ours "$key-$level.pdf" "PAdES-B-${level^^}" 1
        qpdf --check "$key-$level.pdf" > /dev/null || fail "qpdf on $key-$level.pdf"
        pyhanko_says "$key-$level.pdf" "signature maintenance" 1
        # The document timestamp is a signature of its own for pdfsig, which can't read it.
        pdfsig_says "$key-$level.pdf" 1
    done
    # Without a document timestamp pyHanko misses a proof that the certificates existed; that it
    # needs nothing else shows that B-LT stores all there is to store.
    python3 "$here/archived.py" "$key-lta.pdf" "$root" || fail "pyHanko on $key-lta.pdf, offline"
done

echo "== three signers, the last one archives"
sign "$letter" rsa controller one.pdf --level b-t --tsa "$tsa"
sign one.pdf p256 dpo two.pdf --level b-lta --tsa "$tsa"
sign two.pdf p384 processor three.pdf --level b-lta --tsa "$tsa"
ours three.pdf PAdES-B-LTA 3
pyhanko_says three.pdf "The TSA certificate is trusted" 3
python3 "$here/archived.py" three.pdf "$root" || fail "pyHanko on three.pdf, offline"

echo "== a certificate that was revoked"
if sign "$letter" revoked controller never.pdf --level b-lt --tsa "$tsa" 2> said; then
    fail "signed with a revoked certificate"
fi
grep -q "Rita Revoked" said || fail "the revoked certificate is not named"
sign "$letter" revoked controller revoked.pdf
python3 -c "import sys, urllib.request; sys.stdout.buffer.write(urllib.request.urlopen('http://localhost:$port/levels/crls/interm/latest.crl').read())" > interm.crl
if "$program" verify revoked.pdf --trust "$root" --evidence interm.crl --json > report.json; then
    fail "a revoked certificate is valid"
fi
grep -q '"REVOKED_NO_POE"' report.json || fail "revocation is not named"

echo "== three signers, each stamped"
sign "$letter" rsa controller one.pdf --level b-t --tsa "$tsa"
sign one.pdf p256 dpo two.pdf --level b-t --tsa "$tsa"
sign two.pdf p384 processor three.pdf --level b-t --tsa "$tsa"
ours three.pdf PAdES-B-T 3
pyhanko_says three.pdf "The TSA certificate is trusted" 3
pdfsig_says three.pdf 3

echo "== ours, then pyHanko in the DPO's field, then ours"
pyhanko sign addsig --field dpo --use-pades --timestamp-url "$tsa" \
    pkcs12 --passfile password one.pdf theirs.pdf p256.p12 > /dev/null 2> said.log || { cat said.log; fail addsig; }
sign theirs.pdf p384 processor mixed.pdf --level b-t --tsa "$tsa"
ours mixed.pdf PAdES-B-T 3
pyhanko_says mixed.pdf "The TSA certificate is trusted" 3
pdfsig_says mixed.pdf 3

echo "== a service that is down"
kill "$service"
wait "$service" 2>/dev/null || true
service=
if sign "$letter" rsa controller never.pdf --level b-t --tsa "$tsa" 2> said; then
    fail "signed without a service"
fi
grep -q "$tsa" said || fail "the address is not named"
[[ ! -e never.pdf ]] || fail "a file was written"
echo "all judges agree on every level"
