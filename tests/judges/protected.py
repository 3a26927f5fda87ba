#!/usr/bin/env python3
"""Another program of the age format opens what ours protects, and ours what that one does.

Argument: the program. Needs the Python package pyrage.
"""

import os
import subprocess
import sys
import tempfile

import pyrage

WORDS = "quatre mots à moi, ß"


def main(program):
    os.chdir(tempfile.mkdtemp())
    with open("words", "w") as file:
        file.write(WORDS + "\n")

    def run(*arguments):
        return subprocess.run([program, *arguments], check=True, capture_output=True, text=True)

    run("new", "--questionnaire", "eu-gdpr-6-4", "--out", "case.repurpose.ron", "--title", "Plain")
    plain = open("case.repurpose.ron", "rb").read()
    run("protect", "case.repurpose.ron", "--new-passphrase-file", "words")
    opened = pyrage.passphrase.decrypt(open("case.repurpose.ron", "rb").read(), WORDS)
    assert b'title: "Plain"' in opened and opened.startswith(b"Repurpose("), opened[:200]

    theirs = pyrage.passphrase.encrypt(plain, WORDS)
    open("theirs.repurpose.ron", "wb").write(theirs)
    run("set", "theirs.repurpose.ron", "title=Ours", "--passphrase-file", "words")
    opened = pyrage.passphrase.decrypt(open("theirs.repurpose.ron", "rb").read(), WORDS)
    assert b'title: "Ours"' in opened, opened[:200]
    print("protected: pyrage opens ours, we open what it protects")


main(os.path.abspath(sys.argv[1]))
