# Sourced by sign.sh and verify.sh: an authority and a signer (PKCS#12 with OpenSSL's usual rounds), the
# same in a database of NSS, and a letter that is ready to be signed.
# Needs $program, $work and $algorithm (p256 or rsa3072); leaves root.pem, signer.key, signer.p12, password,
# nss and letter.pdf in $work.

printf 'words\n' > "$work/password"
(
    cd "$work"
    openssl ecparam -name prime256v1 -genkey -noout -out root.key
    openssl req -x509 -new -key root.key -subj "/CN=Root" -days 3650 -out root.pem \
        -addext basicConstraints=critical,CA:true -addext keyUsage=critical,keyCertSign,cRLSign
    case $algorithm in
        p256) openssl ecparam -name prime256v1 -genkey -noout -out signer.key ;;
        rsa3072) openssl genrsa -out signer.key 3072 ;;
    esac
    openssl req -new -key signer.key -subj "/CN=Signer" -out signer.csr
    printf 'basicConstraints=critical,CA:false\nkeyUsage=critical,digitalSignature,nonRepudiation\n' > extensions
    openssl x509 -req -in signer.csr -CA root.pem -CAkey root.key -CAcreateserial -days 365 \
        -extfile extensions -out signer.pem
    openssl pkcs12 -export -inkey signer.key -in signer.pem -certfile root.pem -name signer \
        -passout file:password -out signer.p12
    rm -rf nss
    mkdir nss
    certutil -N -d nss --empty-password
    certutil -A -d nss -n root -t CT,C,C -i root.pem
    pk12util -d nss -i signer.p12 -w password -K ''
    "$program" demo demo
    cp demo/letter.pdf letter.pdf
) > "$work/keys.log" 2>&1 || { tail "$work/keys.log" >&2; exit 1; }
