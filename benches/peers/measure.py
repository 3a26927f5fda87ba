#!/usr/bin/env python3
"""Runs commands in turn and prints how much each took, as rows of a table; the first is ours.

    measure.py RUNS NAME=COMMAND NAME=COMMAND...

A command is a line of a shell, run with `exec` where it is a single one. Given are the median of the
processor's time (with that of its children) and of the time on the wall, and the largest memory, of
which this script's own, some 10 MB, are the least that can be seen.
"""

import os
import statistics
import sys
import time


def once(command):
    begun = time.perf_counter()
    child = os.fork()
    if child == 0:
        quiet = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(quiet, stream)
        os.execvp("sh", ["sh", "-c", command])
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - begun
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def main(runs, named):
    figures = {name: [] for name, _ in named}
    for turn in range(runs + 1):
        for name, command in named:
            cpu, wall, memory, status = once(command)
            if status != 0:
                sys.exit(f"{name} ended with {status}: {command}")
            # The first turn warms the caches of files.
            if turn > 0:
                figures[name].append((cpu, wall, memory))
    ours = statistics.median(cpu for cpu, _, _ in figures[named[0][0]])
    for name, _ in named:
        cpu, wall, _ = (statistics.median(column) for column in zip(*figures[name]))
        memory = max(memory for _, _, memory in figures[name])
        ratio = "" if name == named[0][0] else f"{cpu / max(ours, 0.0001):.1f}"
        print(f"| {name} | {ratio} | {cpu * 1000:.1f} | {wall * 1000:.1f} | {memory:.0f} |")


main(int(sys.argv[1]), [one.split("=", 1) for one in sys.argv[2:]])
