"""Every signed PDF of a folder, validated by pyHanko in one process: validate.py ROOT FOLDER."""

import pathlib
import sys

from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

root = load_cert_from_pemder(sys.argv[1])
for path in sorted(pathlib.Path(sys.argv[2]).iterdir()):
    with path.open("rb") as file:
        for signature in PdfFileReader(file).embedded_signatures:
            context = ValidationContext(trust_roots=[root])
            status = validate_pdf_signature(signature, context)
            if not status.bottom_line:
                sys.exit(f"{path}: {status.summary()}")
