#!/usr/bin/env python3
"""Makes the signatures of other programs that the tests read, with OpenSSL 3 and pyHanko.

letter-signed.pdf is a letter of the tests, signed in the field "controller"; its gap is large
enough for what OpenSSL makes of the same bytes. Run make.sh first.
"""

import io
import pathlib
import re
import subprocess
import tempfile

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import PageObject, PdfFileWriter
from pyhanko.sign import fields, signers

HERE = pathlib.Path(__file__).parent
WORK = pathlib.Path(tempfile.mkdtemp())
BASE = (HERE / "letter-signed.pdf").read_bytes()
BEFORE, AFTER = map(int, re.search(rb"/ByteRange \[0 (\d+) (\d+)", BASE).groups())


def run(*arguments):
    subprocess.run(arguments, check=True, capture_output=True)


def signer(name):
    pem = WORK / f"{name}.pem"
    p12 = HERE / f"{name}.p12"
    run("openssl", "pkcs12", "-in", p12, "-passin", "pass:test", "-nodes", "-out", pem)
    return ["-signer", pem]


def variant(name, *arguments, change=lambda cms: cms):
    """Puts what `openssl cms` makes of the signed bytes into the gap."""
    content, cms = WORK / "content", WORK / "cms"
    content.write_bytes(BASE[:BEFORE] + BASE[AFTER:])
    run("openssl", "cms", "-sign", "-binary", "-nosmimecap", "-in", content,
        "-outform", "DER", "-out", cms, *arguments)
    room = AFTER - BEFORE - 2
    gap = change(cms.read_bytes()).hex().encode().ljust(room, b"0")
    assert len(gap) == room, name
    (HERE / f"{name}.pdf").write_bytes(BASE[:BEFORE + 1] + gap + BASE[AFTER - 1:])


def indefinite(der):
    """Gives the three outermost elements indefinite lengths."""
    assert der[:2] == b"\x30\x82" and der[15:17] == b"\xa0\x82" and der[19:21] == b"\x30\x82"
    return b"\x30\x80" + der[4:15] + b"\xa0\x80\x30\x80" + der[23:] + b"\0" * 6


def pyhanko(source, field, p12, target, *arguments):
    (WORK / "password").write_text("test")
    run("pyhanko", "sign", "addsig", "--field", field, *arguments, "pkcs12",
        "--passfile", WORK / "password", HERE / source, HERE / target, HERE / p12)


def blank_page():
    writer, out = PdfFileWriter(), io.BytesIO()
    content = writer.add_object(generic.StreamObject(stream_data=b""))
    writer.insert_page(PageObject(contents=content, media_box=(0, 0, 300, 200)))
    writer.write(out)
    return out.getvalue()


P256, P384, PSS = signer("aes-256-cbc"), signer("p384"), signer("pss2048")
variant("openssl-sha512", *P256, "-cades", "-md", "sha512")
variant("openssl-sha1", *P256, "-cades", "-md", "sha1")
variant("openssl-pss", *PSS, "-cades", "-md", "sha256", "-keyopt", "rsa_padding_mode:pss")
variant("openssl-ber", *P256, "-cades", change=indefinite)
variant("openssl-key-identifier", *P256, "-cades", "-keyid")
variant("openssl-two-signers", *P256, *P384, "-cades")
variant("openssl-no-binding", *P256)
variant("openssl-no-attributes", *P256, "-noattr")
variant("openssl-no-certificate", *P256, "-cades", "-nocerts")
variant("trailing-data", *P256, "-cades", change=lambda cms: cms + b"\0\x05")
pyhanko("letter-signed.pdf", "dpo", "p384.p12", "pyhanko-countersigned.pdf",
        "--use-pades", "--reason", "seen")
pyhanko("letter-xref-stream.pdf", "controller", "aes-256-cbc.p12", "pyhanko-pkcs7.pdf")


# The command line of pyHanko has no switch for PSS.
rsa = signers.SimpleSigner.load_pkcs12(HERE / "rsa3072.p12", passphrase=b"test", prefer_pss=True)
with open(HERE / "letter-xref-stream.pdf", "rb") as source:
    signed = signers.sign_pdf(
        IncrementalPdfFileWriter(source),
        signers.PdfSignatureMetadata(field_name="controller", md_algorithm="sha256",
                                     subfilter=fields.SigSeedSubFilter.PADES),
        signer=rsa,
    )
(HERE / "pyhanko-pss.pdf").write_bytes(signed.getvalue())

# Two signatures on a page of pyHanko's own, each in a field that it made for it: on the page or not.
for name, place in [("pyhanko-added", ""), ("pyhanko-added-on-page", "1/50,50,250,120/")]:
    first, second = f"{name}-once.pdf", f"{name}.pdf"
    (HERE / first).write_bytes(blank_page())
    pyhanko(first, "one", "aes-256-cbc.p12", second, "--use-pades")
    (HERE / first).write_bytes((HERE / second).read_bytes())
    pyhanko(first, f"{place}two", "p384.p12", second, "--use-pades")
    (HERE / first).unlink()
