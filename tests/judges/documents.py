"""Asks page_validation whether documents conform to PDF/A-3a and PDF/UA-1: documents.py PDF…

Prints a line for each fault; fails when there is one. Needs page-validation (pip).
"""

import sys

import page

PROFILES = ("3a", "ua1")


def faults(path):
    """What keeps the document from conforming, a line each."""
    for profile in PROFILES:
        report = page.validate_pdf(path, profile=profile)
        for failure in report.failures:
            yield f"{path}: {profile}: {failure.rule_id}: {failure.message}"


found = [line for path in sys.argv[1:] for line in faults(path)]
print("\n".join(found) or f"{len(sys.argv) - 1} documents conform to PDF/A-3a and PDF/UA-1")
sys.exit(1 if found else 0)
