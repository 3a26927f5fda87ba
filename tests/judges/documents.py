"""Asks page_validation whether documents conform to PDF/A-3a and PDF/UA-1: documents.py PDF…

Prints a line for each fault; fails when there is one. Needs page-validation (pip).

One rule of the checker is answered here instead, for documents that were signed more than once.
PDFA3A-SIGNATURE-BYTERANGE-001 (ISO 19005-3, 6.4.3) wants every signature to cover the complete file
as it lies before the checker. Only the last of several can: each signature is added as an incremental
update and covers the file as it was then, up to the end-of-file marker of its own update; an update
preserves the bytes that an earlier signature covers (ISO 32000-1, 12.8.1). Were an earlier signature
to cover a later one, it could not have been made before it. veraPDF measures the clause so: its
SignatureParser takes the next %%EOF behind a signature for the end. A document by another program
(tests/data/signature/pyhanko-countersigned.pdf) fails this rule in the same way. So the clause is held
here by what it says of each update: see `covers_each_its_update`.
"""

import re
import sys

import page

PROFILES = ("3a", "ua1")
COVERAGE = "PDFA3A-SIGNATURE-BYTERANGE-001"
RANGE = re.compile(rb"/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]")


def covers_each_its_update(document):
    """True when there are several signatures, each from the first byte to the end-of-file marker of an
    update of its own, with nothing left out but its own value, and the last to the end of the file."""
    ends = set()
    ranges = [tuple(map(int, found.groups())) for found in RANGE.finditer(document)]
    for start, length, second, rest in ranges:
        left_out = document[start + length : second]
        end = second + rest
        if start or not re.fullmatch(rb"<[0-9A-Fa-f]+>", left_out):
            return False
        if not document[:end].rstrip(b"\r\n").endswith(b"%%EOF"):
            return False
        ends.add(end)
    return len(ranges) > 1 and len(ends) == len(ranges) and max(ends) == len(document)


def faults(path):
    """What keeps the document from conforming, a line each."""
    with open(path, "rb") as file:
        answered = {COVERAGE} if covers_each_its_update(file.read()) else set()
    for profile in PROFILES:
        report = page.validate_pdf(path, profile=profile)
        for failure in report.failures:
            if failure.rule_id not in answered:
                yield f"{path}: {profile}: {failure.rule_id}: {failure.message}"


found = [line for path in sys.argv[1:] for line in faults(path)]
print("\n".join(found) or f"{len(sys.argv) - 1} documents conform to PDF/A-3a and PDF/UA-1")
sys.exit(1 if found else 0)
