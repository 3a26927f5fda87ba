"""A page that pyHanko signs again and again, each time in a field of its own.

    sign_often.py TIMES OUT      leaves the certificate in root.pem
"""

import datetime
import io
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import PageObject, PdfFileWriter
from pyhanko.pdf_utils import generic
from pyhanko.sign import signers
from pyhanko.sign.fields import SigSeedSubFilter


def signer():
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Often")])
    now = datetime.datetime.now(datetime.timezone.utc)
    usage = dict.fromkeys(
        ("key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"),
        False,
    )
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(digital_signature=True, content_commitment=True, **usage), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    open("root.pem", "wb").write(pem)
    pkcs12 = serialization.pkcs12.serialize_key_and_certificates(
        b"often", key, certificate, None, serialization.NoEncryption()
    )
    return signers.SimpleSigner.load_pkcs12_data(pkcs12, other_certs=[])


def blank():
    writer = PdfFileWriter()
    writer.insert_page(PageObject(contents=writer.add_object(generic.StreamObject(stream_data=b"")), media_box=(0, 0, 595, 842)))
    out = io.BytesIO()
    writer.write(out)
    return out


def main(times, out):
    key, document = signer(), blank()
    for number in range(times):
        writer = IncrementalPdfFileWriter(document)
        meta = signers.PdfSignatureMetadata(field_name=f"field-{number}", subfilter=SigSeedSubFilter.PADES)
        document = signers.sign_pdf(writer, meta, signer=key)
    open(out, "wb").write(document.getvalue())


main(int(sys.argv[1]), sys.argv[2])
