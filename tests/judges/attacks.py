"""Asks pyHanko about many files at once, which its command would take a second each for. Prints a line
for each: the file, and `valid` when pyHanko judges every signature in it valid.

    attacks.py ROOT.pem LIST
"""

import logging
import sys
from pathlib import Path

from asn1crypto import pem, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext


def word(status):
    if status.bottom_line:
        return "valid"
    if not (status.intact and status.valid):
        return "invalid"
    return "untrusted" if status.docmdp_ok else "modified"


def judge(path, root):
    try:
        with open(path, "rb") as file:
            signatures = PdfFileReader(file).embedded_regular_signatures
            context = ValidationContext(trust_roots=[root])
            words = [word(validate_pdf_signature(one, context)) for one in signatures]
    except Exception as error:  # whatever it raises, it does not call the file valid
        return f"refused ({type(error).__name__})"
    refused = [one for one in words if one != "valid"]
    return refused[0] if refused else "valid" if words else "no signature"


def main(root, files):
    logging.disable()
    _, _, der = pem.unarmor(Path(root).read_bytes())
    root = x509.Certificate.load(der)
    for path in Path(files).read_text().split():
        print(path, judge(path, root), sep="\t")


if __name__ == "__main__":
    main(*sys.argv[1:])
