#!/usr/bin/env python3
"""How time grows: each job at once, ten and a hundred times its size, as a table and as curves.

    growth.py PROGRAM [SVG]      PROGRAM is a release build; needs pyHanko for documents of many signatures

Given is the processor's time of the whole process, the least of several runs. The last column is the power
of the size that the last step follows: 1 is linear, 2 quadratic; less than 1 where a fixed part weighs.
"""

import math
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "assets/examples/ai-training.repurpose.ron"
RUNS = int(os.environ.get("RUNS", "5"))
SIZES = (1, 10, 100)


def cost(command):
    """Milliseconds of the processor."""
    figures = []
    for _ in range(RUNS):
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit(f"{command} failed")
        figures.append((usage.ru_utime + usage.ru_stime) * 1000)
    return min(figures)


def run(*command):
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)


def pages(program, size):
    """An answer that fills pages. Too long for a command line, it goes straight into the file."""
    page = "The data subjects were told of this in plain words. " * 70 + "\\n"
    file = Path(f"pages-{size}.repurpose.ron")
    file.write_text(re.sub(r'value: text\("Request of[^"]*"\)', lambda _: f'value: text("{page * size}")', EXAMPLE.read_text()))
    assert page in file.read_text()
    return [program, "export", file, "--draft", "--force", "--out", "out.pdf"]


def evidence(program, size):
    """Files of 100 KB that go into the letter."""
    file = Path(f"evidence-{size}.repurpose.ron")
    file.write_text(EXAMPLE.read_text())
    for number in range(size):
        Path(f"evidence-{number}.bin").write_bytes(os.urandom(100_000))
    run(program, "evidence", "add", file, *(f"evidence-{number}.bin" for number in range(size)))
    return [program, "export", file, "--draft", "--force", "--out", "out.pdf"]


def questions(program, size):
    """Questions of its own that a questionnaire has beside the usual ones, and an answer to each."""
    own = "".join(
        f'Own(id: "own_{number}", kind: one_of, text: "Own question {number}?", sources: ["gdpr-6-4"], '
        'options: [(value: "yes", label: "Yes"), (value: "no", label: "No")]),'
        for number in range(5 * size)
    )
    text = (ROOT / "questionnaires/eu-gdpr-6-4/questionnaire.ron").read_text()
    text = text.replace('id: "eu-gdpr-6-4"', f'id: "growth-{size}"').replace("questions: [", "questions: [" + own, 1)
    Path(f"own/{size}").mkdir(parents=True)
    Path(f"own/{size}/questionnaire.ron").write_text(text)
    file = f"questions-{size}.repurpose.ron"
    run(program, "new", "--questionnaire", f"growth-{size}", "--out", file, "--questionnaires", "own")
    run(program, "set", file, "--questionnaires", "own", *(f"own_{number}=yes" for number in range(5 * size)))
    # Alone in its folder, so that no other size is read with it.
    Path(f"alone-{size}").mkdir()
    Path(f"own/{size}").rename(f"alone-{size}/{size}")
    return [program, "score", file, "--questionnaires", f"alone-{size}"]


def files(program, size):
    """A folder of assessments."""
    folder = Path(f"files-{size}")
    folder.mkdir()
    for number in range(100 * size):
        (folder / f"{number}.repurpose.ron").write_text(EXAMPLE.read_text())
    return [program, "list", folder]


def signatures(program, size):
    """Signatures of one document, each in a revision of its own."""
    out = f"signatures-{size}.pdf"
    python = Path(subprocess.run(["which", "pyhanko"], check=True, capture_output=True, text=True).stdout.strip())
    run(python.resolve().parent / "python3", Path(__file__).with_name("sign_often.py"), size, out)
    return [program, "verify", out, "--trust", "root.pem"]


JOBS = {
    "export, a page more": pages,
    "export, evidence of 100 KB": evidence,
    "score, 5 questions": questions,
    "list, 100 assessments": files,
    "verify, a signature": signatures,
}


def chart(rows):
    """The curves on logarithmic axes; the grey line is what linear growth would be."""
    width, height, left, top = 720, 420, 70, 30
    across = lambda size: left + (width - left - 220) * math.log10(size) / 2
    low, high = 1, 10 ** math.ceil(math.log10(max(max(row) for row in rows.values())))
    down = lambda ms: top + (height - top - 50) * (1 - math.log10(max(ms, low) / low) / math.log10(high / low))
    colours = ("#0b5cad", "#b3261e", "#1a7042", "#8a5600", "#6a3fa0")
    line = lambda points, style: '<polyline fill="none" {} points="{}"/>'.format(
        style, " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    )
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="13">',
             '<title>Processor time by size</title>', f'<rect width="{width}" height="{height}" fill="white"/>']
    for size in SIZES:
        parts.append(f'<text x="{across(size):.0f}" y="{height - 22}" text-anchor="middle">{size} ×</text>')
    for power in range(round(math.log10(high)) + 1):
        y = down(10**power)
        parts.append(line([(left, y), (across(100), y)], 'stroke="#dce1e8"'))
        parts.append(f'<text x="{left - 8}" y="{y + 4:.0f}" text-anchor="end">{10**power} ms</text>')
    parts.append(line([(across(1), down(high / 100)), (across(100), down(high))], 'stroke="#7f8a99" stroke-dasharray="4 4"'))
    for (name, row), colour in zip(rows.items(), colours):
        parts.append(line([(across(size), down(ms)) for size, ms in zip(SIZES, row)], f'stroke="{colour}" stroke-width="2"'))
    # Names beside the ends of their curves, apart from each other.
    ends = sorted((down(row[-1]), name, colour) for (name, row), colour in zip(rows.items(), colours))
    floor = 0
    for y, name, colour in ends:
        floor = max(y, floor + 17)
        parts.append(f'<text x="{across(100) + 10:.0f}" y="{floor + 4:.0f}" fill="{colour}">{name}</text>')
    return "\n".join([*parts, "</svg>", ""])


def main():
    program = str(Path(sys.argv[1]).resolve())
    picture = Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else None
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        os.environ["XDG_CACHE_HOME"] = folder + "/cache"
        rows = {name: [cost(job(program, size)) for size in SIZES] for name, job in JOBS.items()}
    print("| | 1 × | 10 × | 100 × | power |\n| --- | --- | --- | --- | --- |")
    for name, row in rows.items():
        print(f"| {name} | {' | '.join(f'{ms:.0f} ms' for ms in row)} | {math.log10(row[2] / row[1]):.2f} |")
    if picture:
        picture.write_text(chart(rows))


main()
