#!/usr/bin/env bash
# Signs at every level with keys of every kind, out of PKCS#12 files and on a token, alone and as three,
# against authorities and a time-stamping service that Certomancer runs on this machine, and asks
# pyHanko, pdfsig and OpenSSL what each signature is worth.
#
#   levels.sh PROGRAM
#
# Needs certomancer[web-api], pyhanko and pyhanko-cli (pip), pdfsig (poppler-utils), certutil and pk12util
# (libnss3-tools), openssl, softhsm2, pkcs11-tool (opensc), mutool (mupdf-tools), qpdf.
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
mkdir nss tokens
certutil -N -d nss --empty-password
certutil -A -d nss -n root -t CT,C,C -i "$root"
"$program" demo demo > /dev/null
letter=demo/letter.pdf

echo "== the same keys on a token, which holds the certificates too"
module=/usr/lib/softhsm/libsofthsm2.so
echo "directories.tokendir = $work/tokens" > softhsm.conf
export SOFTHSM2_CONF=$work/softhsm.conf
echo 1234 > pin
softhsm2-util --init-token --free --label card --pin 1234 --so-pin 5678 > /dev/null
certificate_on_token() {
    openssl x509 -in "$1" -outform DER -out object.der
    pkcs11-tool --module "$module" --token-label card --login --pin 1234 --write-object object.der \
        --type cert --label "$2" --id "$3" > /dev/null 2>&1
}
number=0
for key in rsa p256 p384; do
    number=$((number + 1))
    openssl pkcs8 -topk8 -nocrypt -in "keys/$key.pem" -out object.p8
    softhsm2-util --import object.p8 --token card --label "$key" --id "0$number" --pin 1234 > /dev/null
    certificate_on_token "certificates/interm/$key.cert.pem" "$key" "0$number"
done
certificate_on_token certificates/root/interm.cert.pem interm 09

# sign PDF STORE KEY ROLE OUT OPTIONS…; the key `pss` is that of RSA, otherwise used.
sign() {
    local pdf=$1 store=$2 key=$3 role=$4 out=$5
    shift 5
    [[ $key != pss ]] || { key=rsa; set -- --pss "$@"; }
    case $store in
        p12) set -- --p12 "$key.p12" --password-file password "$@" ;;
        token) set -- --pkcs11 "$module" --token card --key "$key" --pin-file pin "$@" ;;
    esac
    "$program" sign "$pdf" --as "$role" --out "$out" --force "$@" > /dev/null
}

# ours PDF LEVEL COUNT: our own verdict is valid, and every signature is of the level.
ours() {
    "$program" verify "$1" --trust "$root" --json > report.json || { cat report.json; fail "our own verdict on $1"; }
    local count
    count=$(grep -c "\"level\": \"$2\"" report.json || true)
    [[ $count -eq $3 ]] || fail "$1: $count signatures of level $2, not $3"
}

# pyhanko_says PDF COUNT OPTIONS…: pyHanko judges each signature valid.
pyhanko_says() {
    local pdf=$1 count=$2 valid
    shift 2
    pyhanko sign validate --pretty-print --trust "$root" --trust-replace "$@" "$pdf" > said 2> said.log \
        || { cat said said.log; fail "pyHanko on $pdf"; }
    valid=$(grep -c "The signature is judged VALID" said || true)
    [[ $valid -eq $count ]] || { cat said; fail "pyHanko on $pdf: $valid valid"; }
}

# pdfsig_says PDF COUNT STAMPS. Of a timestamp of the document pdfsig says that it can't validate this
# type of signature, each time on its error stream; were it to learn that, this would fail.
pdfsig_says() {
    local valid unable pending
    pdfsig -nssdir nss "$1" > said 2> said.log || true
    valid=$(grep -c "Signature is Valid" said || true)
    pending=$(grep -c "Signature has not yet been verified" said || true)
    unable=$(grep -c "Unable to validate this type of signature" said.log || true)
    [[ $valid -eq $2 && $pending -eq $3 && $unable -eq $3 ]] || { cat said said.log; fail "pdfsig on $1"; }
}

# openssl_says PDF COUNT STAMPS: each CMS with what it signs, as CAdES, and each document's timestamp.
openssl_says() {
    local signatures=0 stamps=0 part
    for part in "parts/$1"/*.cms; do
        openssl cms -verify -inform DER -in "$part" -content "${part%.cms}.content" -binary \
            -CAfile "$root" -purpose any -cades -out /dev/null 2> said.log || { cat said.log; fail "openssl cms on $1"; }
        signatures=$((signatures + 1))
    done
    for part in "parts/$1"/*.tst; do
        [[ -e $part ]] || continue
        openssl ts -verify -in "$part" -token_in -data "${part%.tst}.content" -CAfile "$root" \
            > said.log 2>&1 || { cat said.log; fail "openssl ts on $1"; }
        stamps=$((stamps + 1))
    done
    [[ $signatures -eq $2 && $stamps -eq $3 ]] || fail "openssl on $1: $signatures and $stamps"
}

# judges PDF LEVEL STAMPS FIELD…: each signature is of this level, the first certifies, and there are so
# many timestamps of the document. What Python has to take apart first is asked about below, in one go.
judges() {
    local pdf=$1 level=$2 stamps=$3 certification=DocMDP-2 field
    shift 3
    ours "$pdf" "$level" $#
    qpdf --check "$pdf" > /dev/null || fail "qpdf on $pdf"
    pyhanko_says "$pdf" $#
    pdfsig_says "$pdf" $# "$stamps"
    echo "$pdf $# $stamps" >> counts
    for field in "$@"; do
        echo "$pdf $field $level $certification" >> expected
        certification=approval
    done
}

options() {
    [[ $1 == b-b ]] && echo "--level b-b" || echo "--level $1 --tsa $tsa"
}

for store in p12 token; do
    for key in rsa pss p256 p384; do
        echo "== $key, $store"
        for level in b-b b-t b-lt b-lta; do
            pdf=$store-$key-$level.pdf
            sign "$letter" "$store" "$key" controller "$pdf" $(options "$level")
            judges "$pdf" "PAdES-${level^^}" "$([[ $level == b-lta ]] && echo 1 || echo 0)" controller
        done
    done
    for level in b-b b-t b-lt b-lta; do
        echo "== three signers, $level, $store"
        pdf=$store-three-$level.pdf
        sign "$letter" "$store" pss controller one.pdf $(options "$level")
        sign one.pdf "$store" p256 dpo two.pdf $(options "$level")
        sign two.pdf "$store" p384 processor "$pdf" $(options "$level")
        judges "$pdf" "PAdES-${level^^}" "$([[ $level == b-lta ]] && echo 3 || echo 0)" controller dpo processor
    done
done

echo "== three signers, the last one archives for all"
sign "$letter" p12 rsa controller one.pdf --level b-t --tsa "$tsa"
sign one.pdf token p256 dpo two.pdf --level b-t --tsa "$tsa"
sign two.pdf p12 p384 processor last.pdf --level b-lta --tsa "$tsa"
judges last.pdf PAdES-B-LTA 1 controller dpo processor

echo "== ours, then pyHanko in the DPO's field, then ours"
pyhanko sign addsig --field dpo --use-pades --timestamp-url "$tsa" \
    pkcs12 --passfile password one.pdf theirs.pdf p256.p12 > /dev/null 2> said.log || { cat said.log; fail addsig; }
sign theirs.pdf p12 p384 processor mixed.pdf --level b-t --tsa "$tsa"
judges mixed.pdf PAdES-B-T 0 controller dpo processor

echo "== signed wholly by pyHanko: our letter, and a document of another program"
cat > page.txt << 'PAGE'
%%MediaBox 0 0 595 842
%%Font F Helvetica
BT /F 12 Tf 72 720 Td (A contract that no program of ours has made.) Tj ET
PAGE
mutool create -o foreign.pdf page.txt
# theirs PDF FIELD OUT OPTIONS…
theirs() {
    local pdf=$1 field=$2 out=$3
    shift 3
    pyhanko sign addsig --field "$field" --use-pades --certify "$@" pkcs12 --passfile password \
        "$pdf" "$out" p384.p12 > /dev/null 2> said.log || { cat said.log; fail "pyHanko signing $pdf"; }
}
archive=(--use-pades-lta --with-validation-info --timestamp-url "$tsa" --trust "$root" --trust-replace)
theirs "$letter" controller their-letter.pdf
theirs "$letter" controller their-archived-letter.pdf "${archive[@]}"
theirs foreign.pdf 1/72,72,272,132/Signer their-foreign.pdf
theirs foreign.pdf 1/72,72,272,132/Signer their-archived-foreign.pdf "${archive[@]}"
for kind in letter foreign; do
    field=$([[ $kind == letter ]] && echo controller || echo Signer)
    judges "their-$kind.pdf" PAdES-B-B 0 "$field"
    judges "their-archived-$kind.pdf" PAdES-B-LTA 1 "$field"
done

echo "== signed wholly by pdfsig"
pk12util -d nss -i rsa.p12 -w password -K '' > /dev/null 2>&1
nickname=$(certutil -L -d nss | sed -n 's/ *u,u,u$//p')
for kind in letter foreign; do
    pdf=$([[ $kind == letter ]] && echo "$letter" || echo foreign.pdf)
    out=pdfsig-$kind.pdf
    pdfsig -nssdir nss -nick "$nickname" -add-signature "$pdf" "$out" > said 2>&1 || { cat said; fail "pdfsig signing $pdf"; }
    # It makes a PKCS#7 signature, which has no level of PAdES, but binds the certificate.
    ours "$out" CMS 1
    pdfsig_says "$out" 1 0
    # OpenSSL refuses what pdfsig and NSS make, over whatever bytes: it alone finds the signature bad that
    # we, pyHanko and pdfsig find good.
    python3 "$here/levels.py" parts parts "$out"
    if openssl cms -verify -inform DER -in "parts/$out/1.cms" -content "parts/$out/1.content" -binary \
        -CAfile "$root" -purpose any -out /dev/null 2> said.log; then
        fail "OpenSSL verifies what pdfsig writes; ask it like the others"
    fi
    grep -q "bad signature" said.log || { cat said.log; fail "openssl cms on $out"; }
    # pdfsig gives new objects a generation that the file never freed, so pyHanko reads them on request only.
    if pyhanko sign validate --trust "$root" --trust-replace "$out" > said 2>&1; then
        fail "pyHanko reads what pdfsig writes; ask it like the others"
    fi
    grep -q "orphaned generation" said || { cat said; fail "pyHanko on $out"; }
    pyhanko_says "$out" 1 --no-strict-syntax
done

echo "== each CMS and each timestamp by itself, with OpenSSL"
python3 "$here/levels.py" parts parts $(cut -d ' ' -f 1 counts) || fail "taking signatures apart"
while read -r pdf signatures stamps; do
    openssl_says "$pdf" "$signatures" "$stamps"
done < counts

echo "== the level and the certification, as pyHanko finds them"
python3 "$here/levels.py" tell "$root" $(cut -d ' ' -f 1 expected | uniq) > told || fail "pyHanko on levels"
diff expected told || fail "pyHanko names another level or certification"
echo "$(wc -l < told) signatures in $(cut -d ' ' -f 1 told | uniq | wc -l) files"

echo "== a certificate that was revoked"
if sign "$letter" p12 revoked controller never.pdf --level b-lt --tsa "$tsa" 2> said; then
    fail "signed with a revoked certificate"
fi
grep -q "Rita Revoked" said || fail "the revoked certificate is not named"
sign "$letter" p12 revoked controller revoked.pdf
python3 -c "import sys, urllib.request; sys.stdout.buffer.write(urllib.request.urlopen('http://localhost:$port/levels/crls/interm/latest.crl').read())" > interm.crl
if "$program" verify revoked.pdf --trust "$root" --evidence interm.crl --json > report.json; then
    fail "a revoked certificate is valid"
fi
grep -q '"REVOKED_NO_POE"' report.json || fail "revocation is not named"

echo "== a service that is down"
kill "$service"
wait "$service" 2>/dev/null || true
service=
if sign "$letter" p12 rsa controller never.pdf --level b-t --tsa "$tsa" 2> said; then
    fail "signed without a service"
fi
grep -q "$tsa" said || fail "the address is not named"
[[ ! -e never.pdf ]] || fail "a file was written"
echo "all judges agree on every level"
