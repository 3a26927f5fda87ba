#!/usr/bin/env python3
"""How soon a window is visible, what it keeps in memory and what it does when nobody touches it.

    window.py NAME TITLE PROGRAM      a row of a table; the smallest of seven starts
"""

import os
import subprocess
import sys
import time


def ticks(process):
    fields = open(f"/proc/{process}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def memory(process):
    for line in open(f"/proc/{process}/smaps_rollup"):
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024


def start(title, program):
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    begun = time.perf_counter()
    window = subprocess.Popen([program], **quiet)
    # It looks anew as fast as it can, so both are measured by the same eye.
    subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", title], check=True, timeout=60, **quiet)
    return window, (time.perf_counter() - begun) * 1000


def main(name, title, program):
    visible = []
    for turn in range(7):
        window, took = start(title, program)
        visible.append(took)
        if turn == 6:
            time.sleep(5)
            kept, before = memory(window.pid), ticks(window.pid)
            time.sleep(10)
            idle = ticks(window.pid) - before
        window.terminate()
        window.wait()
        time.sleep(0.5)
    print(f"| {name} | {min(visible):.0f} | {kept:.0f} | {idle:.0f} |")


main(*sys.argv[1:])
