#!/usr/bin/env bash
# Makes the identities of the signature tests afresh with OpenSSL 3 (and NSS, if at hand). The
# password of every file is in the table at its end; nothing here is secret.
set -euo pipefail
cd "$(dirname "$0")"
days=10950

self_signed() { # name, genpkey arguments
    local name=$1
    shift
    openssl genpkey "$@" -out "$name.key"
    openssl req -new -x509 -key "$name.key" -days $days -out "$name.crt" -subj "/O=Test/CN=$name" \
        -addext "basicConstraints=critical,CA:FALSE" \
        -addext "keyUsage=critical,digitalSignature,nonRepudiation"
}
pack() { # file, key, password, further arguments
    local file=$1 key=$2 password=$3
    shift 3
    openssl pkcs12 -export -inkey "$key.key" -in "$key.crt" -name "$key" -passout "pass:$password" \
        -out "$file.p12" "$@"
}

self_signed p256 -algorithm EC -pkeyopt ec_paramgen_curve:P-256
self_signed p384 -algorithm EC -pkeyopt ec_paramgen_curve:P-384
self_signed p521 -algorithm EC -pkeyopt ec_paramgen_curve:P-521
self_signed rsa3072 -algorithm RSA -pkeyopt rsa_keygen_bits:3072
self_signed pss2048 -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 \
    -pkeyopt rsa_pss_keygen_md:sha256 -pkeyopt rsa_pss_keygen_mgf1_md:sha256 \
    -pkeyopt rsa_pss_keygen_saltlen:32

for key in p384 p521 rsa3072 pss2048; do pack $key $key test; done
for cipher in aes-128-cbc aes-192-cbc aes-256-cbc; do
    pack $cipher p256 test -keypbe $cipher -certpbe $cipher
done
for mac in sha1 sha256 sha512; do pack mac-$mac p256 test -macalg $mac; done
pack des3 p256 test -legacy -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1
pack des3-two-keys p256 test -legacy -keypbe PBE-SHA1-2DES -certpbe PBE-SHA1-2DES -macalg sha1
pack rc2-40 p256 test -legacy -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-RC2-40 -macalg sha1
pack rc2-128 p256 test -legacy -keypbe PBE-SHA1-RC2-128 -certpbe PBE-SHA1-RC2-128 -macalg sha1
pack rc4 p256 test -legacy -keypbe PBE-SHA1-RC4-128 -certpbe PBE-SHA1-RC4-40 -macalg sha1
pack camellia p256 test -keypbe camellia-256-cbc -certpbe camellia-256-cbc
pack plain p256 test -keypbe NONE -certpbe NONE
pack no-mac p256 test -nomac
pack empty p256 ""
pack umlaut p256 'pässwörd€😀'
pack long p256 "$(printf 'x%.0s' {1..232})"
openssl pkcs12 -export -nokeys -in p256.crt -passout pass:test -out no-key.p12
openssl pkcs12 -export -nocerts -inkey p256.key -passout pass:test -out no-certificate.p12

# A chain: root, intermediate, signer.
printf 'basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign\n' >ca.ext
printf 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,nonRepudiation\n' >signer.ext
for name in root intermediate signer; do
    openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out $name.key
done
openssl req -new -x509 -key root.key -days $days -out root.pem -subj "/CN=Test root" \
    -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign"
issue() { # name, issuer certificate, issuer key, extensions
    openssl req -new -key "$1.key" -subj "/CN=Test $1" |
        openssl x509 -req -CA "$2" -CAkey "$3" -days $days -extfile "$4" -out "$1.pem"
}
issue intermediate root.pem root.key ca.ext
issue signer intermediate.pem intermediate.key signer.ext
cat signer.pem intermediate.pem root.pem >chain.crt
openssl pkcs12 -export -inkey signer.key -in signer.pem -certfile <(cat intermediate.pem root.pem) \
    -passout pass:test -out chain.p12

if command -v pk12util >/dev/null; then
    mkdir nss
    certutil -N -d nss --empty-password
    pk12util -i mac-sha256.p12 -d nss -W test
    pk12util -o nss.p12 -n p256 -d nss -W test
    rm -r nss
fi

rm -f ./*.key ./*.crt ./*.ext
chmod 644 ./*.p12
