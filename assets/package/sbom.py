#!/usr/bin/env python3
"""What the program is made of, as CycloneDX 1.5 in JSON, out of `cargo metadata` and `Cargo.lock`.

    sbom.py [TARGET] > repurpose.cdx.json      for one target, this machine's if none is named

The same lock, target and moment (SOURCE_DATE_EPOCH) give the same bytes.
"""

import datetime
import json
import os
import pathlib
import subprocess
import sys
import tomllib
import uuid


def run(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def reached(data):
    """The ids of what the program is linked from, itself included."""
    nodes = {node["id"]: node for node in data["resolve"]["nodes"]}
    seen, waiting = {data["resolve"]["root"]}, [data["resolve"]["root"]]
    edges = {}
    while waiting:
        one = waiting.pop()
        needed = [it["pkg"] for it in nodes[one]["deps"] if any(kind["kind"] is None for kind in it["dep_kinds"])]
        edges[one] = needed
        waiting += [it for it in needed if it not in seen]
        seen.update(needed)
    return edges


def purl(package):
    return f"pkg:cargo/{package['name']}@{package['version']}"


def component(package, checksums, kind="library"):
    entry = {
        "type": kind,
        "bom-ref": purl(package),
        "name": package["name"],
        "version": package["version"],
        "licenses": [{"expression": package["license"].replace("/", " OR ").replace("  ", " ")}],
        "purl": purl(package),
    }
    if package["repository"]:
        entry["externalReferences"] = [{"type": "vcs", "url": package["repository"]}]
    if checksum := checksums.get((package["name"], package["version"])):
        entry["hashes"] = [{"alg": "SHA-256", "content": checksum}]
    return entry


def main():
    target = sys.argv[1] if sys.argv[1:] else run("rustc", "-vV").split("host: ")[1].split()[0]
    data = json.loads(run("cargo", "metadata", "--format-version", "1", "--locked", "--filter-platform", target))
    root = pathlib.Path(data["workspace_root"])
    lock = (root / "Cargo.lock").read_bytes()
    checksums = {(one["name"], one["version"]): one.get("checksum") for one in tomllib.loads(lock.decode())["package"]}
    packages = {one["id"]: one for one in data["packages"]}
    edges = reached(data)
    program = data["resolve"]["root"]
    moment = int(os.environ.get("SOURCE_DATE_EPOCH") or run("git", "-C", str(root), "log", "-1", "--format=%ct"))
    linked = sorted((packages[one] for one in edges if one != program), key=purl)
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_OID, f"{target} {moment} {lock.hex()}").urn,
        "version": 1,
        "metadata": {
            "timestamp": datetime.datetime.fromtimestamp(moment, datetime.timezone.utc).isoformat().replace("+00:00", "Z"),
            "component": component(packages[program], checksums, "application"),
            "properties": [{"name": "cargo:target", "value": target}],
        },
        "components": [component(one, checksums) for one in linked],
        "dependencies": [
            {"ref": purl(packages[one]), "dependsOn": sorted({purl(packages[it]) for it in needed})}
            for one, needed in sorted(edges.items(), key=lambda it: purl(packages[it[0]]))
        ],
    }
    print(json.dumps(document, indent=1, ensure_ascii=False))


main()
