#!/usr/bin/env bash
# Makes the identities that Java's keytool, GnuTLS and OpenSSL 1.0 would hand over, and those with more
# than one key. Needs keytool (a JDK), certtool (gnutls-bin) and OpenSSL 3. Nothing here is secret; the
# password is `testtest` where tests/it/signature/origins.rs names no other.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# java_key FILE NAME DAYS OPTIONS…: a further key in a key store, valid for so many days from 2020 on.
java_key() {
    local file=$1 alias=$2 days=$3
    shift 3
    keytool -genkeypair -alias "$alias" -dname "CN=$alias,O=Test" -startdate 2020/01/01 -validity "$days" \
        -storetype PKCS12 -keystore "$file.p12" -storepass testtest "$@" 2> /dev/null
}
curve=(-keyalg EC -groupname secp256r1)
signs=(-ext KeyUsage:critical=digitalSignature,nonRepudiation)
rm -f java-new.p12 java-legacy.p12 several.p12
java_key java-new "Jana New" 10950 "${curve[@]}" "${signs[@]}"
java_key java-legacy "Jana Legacy" 10950 "${curve[@]}" "${signs[@]}" -J-Dkeystore.pkcs12.legacy
# In one file: a key to sign with, one that ran out, one that may encrypt only.
java_key several "Ada Able" 10950 "${curve[@]}" "${signs[@]}"
java_key several "Old Oscar" 365 "${curve[@]}" "${signs[@]}"
java_key several "Enzo Encrypts" 10950 -keyalg RSA -keysize 2048 -ext KeyUsage:critical=keyEncipherment

openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$work/key.pem"
openssl req -new -x509 -key "$work/key.pem" -days 10950 -out "$work/certificate.pem" -subj "/O=Test/CN=Gina" \
    -addext basicConstraints=critical,CA:FALSE -addext keyUsage=critical,digitalSignature
gnutls() {
    local file=$1
    shift
    certtool --to-p12 --outder --load-privkey "$work/key.pem" --load-certificate "$work/certificate.pem" \
        --p12-name Gina --outfile "$file.p12" "$@" 2> /dev/null
}
gnutls gnutls --password testtest
gnutls gnutls-3des --password testtest --pkcs-cipher 3des-pkcs12
gnutls gnutls-null --null-password
gnutls gnutls-empty --empty-password

pack() {
    local file=$1 password=$2
    shift 2
    openssl pkcs12 -export -inkey "$work/key.pem" -in "$work/certificate.pem" -name Gina \
        -passout "pass:$password" -out "$file.p12" "$@"
}
pack million testtest -iter 1000000
pack mac-sha384 testtest -macalg sha384
pack pbes2-des3 testtest -keypbe des-ede3-cbc -certpbe des-ede3-cbc
# OpenSSL 1.0 took the bytes of UTF-8 for characters: what it wrote for `pässwörd`, OpenSSL 3 writes for
# those characters.
legacy=(-legacy -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-RC2-40 -macalg sha1)
pack openssl-1.0 "$(printf 'pässwörd' | iconv -f latin1 -t utf-8)" "${legacy[@]}"
pack openssl-legacy testtest "${legacy[@]}"
chmod 644 ./*.p12
