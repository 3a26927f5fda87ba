#!/usr/bin/env python3
"""Has other programs set the words of a document of ours, the blank form of a questionnaire with its
tables, and compares: processor time of the whole process, the same when everything is loaded, pages and
bytes. All write PDF/A-3a; typst and we PDF/UA-1 too.

    document.py PROGRAM

PROGRAM is a release build. Needs the packages weasyprint and typst, and pdfinfo. Prints a table in Markdown;
in brackets the ratio to ours in the same run.
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from letter import to_html, to_typst

HERE = Path(__file__).resolve().parent
ASSETS = HERE.parent.parent / "assets"
FONTS = ASSETS / "fonts/source-sans-3"
QUESTIONNAIRE = "fr-cnil-processor-reuse"
RUNS = int(os.environ.get("RUNS", "7"))

WEASYPRINT = """
import sys, time
from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration
source, out, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
def once():
    HTML(source).write_pdf(out, pdf_variant="pdf/a-3a", font_config=FontConfiguration())
"""

TYPST = """
import sys, time, typst
source, out, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
def once():
    typst.Compiler(source, font_paths=[FONTS], ignore_system_fonts=True).compile(output=out, pdf_standards=["a-3a", "ua-1"])
""".replace("FONTS", repr(str(FONTS)))

MEASURE = """
once()
times = []
for _ in range(runs):
    start = time.process_time()
    once()
    times.append(time.process_time() - start)
print(sorted(times)[len(times) // 2] * 1000 if times else 0)
"""


def processor_time(command):
    """Of the whole process with its children, in milliseconds, and what it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return spent * 1000, printed


def whole(command):
    """The median of some runs."""
    return statistics.median(processor_time(command)[0] for _ in range(RUNS))


def peer(script, source, out):
    """Whole process and in process; the first makes the document once."""
    command = [sys.executable, "-c", script + "once()", source, out, "0"]
    warm = [sys.executable, "-c", script + MEASURE, source, out, str(RUNS)]
    return whole(command), float(processor_time(warm)[1])


def pages(file):
    printed = subprocess.run(["pdfinfo", file], check=True, capture_output=True, text=True).stdout
    return next(int(line.split()[1]) for line in printed.split("\n") if line.startswith("Pages:"))


def main():
    program = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        ours = [str(program), "questionnaire", "print", QUESTIONNAIRE, "--lang", "en", "--out"]
        subprocess.run([*ours, "form.md"], check=True)
        markdown = Path("form.md").read_text()
        Path("form.html").write_text(to_html(markdown))
        Path("form.typ").write_text(to_typst(markdown))
        rows = {
            "Repurpose": (whole([*ours, "ours.pdf"]), None, "ours.pdf"),
            "typst": (*peer(TYPST, "form.typ", "typst.pdf"), "typst.pdf"),
            "WeasyPrint": (*peer(WEASYPRINT, "form.html", "weasyprint.pdf"), "weasyprint.pdf"),
        }
        mine, my_size = rows["Repurpose"][0], os.path.getsize("ours.pdf")
        print("| | whole process | when loaded | pages | size |\n| --- | --- | --- | --- | --- |")
        for name, (process, loaded, file) in rows.items():
            size = os.path.getsize(file)
            loaded = f"{loaded:.0f} ms ({loaded / mine:.1f})" if loaded else "–"
            whole_process = f"{process:.0f} ms ({process / mine:.1f})"
            print(f"| {name} | {whole_process} | {loaded} | {pages(file)} | {size / 1000:.0f} KB ({size / my_size:.1f}) |")


main()
