#!/usr/bin/env python3
"""Whose work is in the program, out of `cargo metadata`.

    licences.py > assets/licences.md          every crate of Cargo.lock with its licence
    licences.py --texts TARGET > notices.txt  the licence texts of what is in a program for a target

A crate is "in the program" when it is reached without development dependencies, on any target.
"""

import json
import pathlib
import subprocess
import sys

HEAD = """# Licences

Repurpose is licensed under Apache-2.0 or MIT, at your option. It is made of the work of others:
{inside} crates of Rust, all under licences that allow this use, and three typefaces.

## Typefaces

| typeface | licence | used for |
| --- | --- | --- |
| Source Sans 3 | OFL-1.1 | the documents |
| Inter | OFL-1.1 | the window |
| Lucide | ISC | the icons of the window |

## In the program

On one system or another; no program holds all of them.

{table_inside}

## Only to build and to test it

{table_beside}
"""


def metadata(*arguments):
    command = ["cargo", "metadata", "--format-version", "1", "--locked", *arguments]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def inside(data):
    """The ids of what the program is linked from, itself apart."""
    nodes = {node["id"]: node for node in data["resolve"]["nodes"]}
    root = data["resolve"]["root"]
    seen, waiting = set(), [root]
    while waiting:
        for dependency in nodes[waiting.pop()]["deps"]:
            kinds = {kind["kind"] for kind in dependency["dep_kinds"]}
            if None in kinds and dependency["pkg"] not in seen:
                seen.add(dependency["pkg"])
                waiting.append(dependency["pkg"])
    return seen


def licence(package):
    return (package["license"] or "see " + package["license_file"]).replace("/", " OR ").replace("  ", " ")


def table(packages):
    rows = [f"| {one['name']} {one['version']} | {licence(one)} |" for one in packages]
    return "\n".join(["| crate | licence |", "| --- | --- |", *rows])


def ordered(packages):
    return sorted(packages, key=lambda one: (one["name"], one["version"]))


def overview():
    data = metadata()
    within = inside(data)
    root = data["resolve"]["root"]
    others = [one for one in data["packages"] if one["id"] != root]
    linked = ordered(one for one in others if one["id"] in within)
    beside = ordered(one for one in others if one["id"] not in within)
    return HEAD.format(inside=len(linked), table_inside=table(linked), table_beside=table(beside))


def notices(target):
    """Each licence text once, under the names of all that carry it."""
    data = metadata("--filter-platform", target)
    within = inside(data)
    carriers = {}
    for package in ordered(one for one in data["packages"] if one["id"] in within):
        folder = pathlib.Path(package["manifest_path"]).parent
        files = [file for file in sorted(folder.iterdir()) if file.is_file() and is_notice(file.name)]
        name = f"{package['name']} {package['version']}"
        if not files:
            text = f"Licensed under {licence(package)} by {', '.join(package['authors']) or 'its authors'}."
            carriers.setdefault(text, []).append(name)
        for file in files:
            text = "\n".join(line.rstrip() for line in file.read_text("utf-8", "replace").splitlines())
            carriers.setdefault(text.strip(), []).append(name)
    parts = [", ".join(dict.fromkeys(names)) + "\n\n" + text for text, names in carriers.items()]
    return ("\n\n" + "-" * 80 + "\n\n").join(parts)


def is_notice(name):
    return name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"))


def main(arguments):
    match arguments:
        case []:
            print(overview(), end="")
        case ["--texts", target]:
            print(notices(target))
        case _:
            sys.exit(__doc__)


main(sys.argv[1:])
